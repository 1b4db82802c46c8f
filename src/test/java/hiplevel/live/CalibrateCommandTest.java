package hiplevel.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.calibration.TurnedByHand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process, with a home folder of its own: calibrate once, and every later analysis is corrected. */
class CalibrateCommandTest {
    @TempDir
    Path folder;

    private record Said(int code, String out, String err) {}

    @BeforeEach
    void someoneTurnsASensorByHandAndOneIsTurnedTooLittle() throws Exception {
        TurnedByHand sensor = TurnedByHand.drawn(1);
        write(sensor.track("0042", TurnedByHand.SIX_SIDES), folder.resolve("turned"));
        write(sensor.track("0042", TurnedByHand.SIX_SIDES.subList(0, 5)), folder.resolve("five"));
    }

    @Test
    void whatIsFoundIsToldAndKeptAndAppliedFromThenOnAlsoAfterConverting() throws Exception {
        Said told = hiplevel("calibrate", "turned", "--serial", "0042");
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out().lines())
                .hasSize(5)
                .anyMatch(l -> l.startsWith(
                        "calibrated     serial number 0042, recorded 2026-11-22T10:15:00Z, 6 resting poses, 5 turns"))
                .anyMatch(l -> l.startsWith("accelerometer  x "))
                .anyMatch(l -> l.startsWith("kept in ") && l.endsWith("0042.json"));
        String kept = Files.readString(folder.resolve("home/calibrations/0042.json"));

        JsonNode once = quality("turned");
        assertThat(once.path("calibration")).isEqualTo(new ObjectMapper().readTree(kept));
        assertThat(once.path("reasons").toString()).doesNotContain("needs calibration");
        assertThat(Files.readString(folder.resolve("turned-report/report.html")))
                .contains("Calibrated in 6 poses on 22 November 2026");

        assertThat(hiplevel("convert", "turned", "turned.xdf").code()).isZero();
        assertThat(hiplevel("convert", "turned.xdf", "again").code()).isZero();
        assertThat(quality("again").path("calibration")).isEqualTo(once.path("calibration"));
        Said anew = hiplevel("calibrate", "again", "--serial", "0042", "--json");
        // a recording stays as the sensor spoke: the same errors are found in it again
        JsonNode found = new ObjectMapper().readTree(anew.out()).path("accelerometer");
        JsonNode before = new ObjectMapper().readTree(kept).path("accelerometer");
        for (int axis = 0; axis < 3; axis++) {
            assertThat(Math.abs(found.path("offsetMPerS2").path(axis).asDouble()
                            - before.path("offsetMPerS2").path(axis).asDouble()))
                    .isLessThan(1e-4);
        }
    }

    @Test
    void tooFewPosesAreRefusedWithWhatToDoAndNothingIsKept() throws Exception {
        Said refused = hiplevel("calibrate", "five", "--serial", "0042");
        assertThat(refused.code()).isEqualTo(6);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .contains("5 resting poses were found where at least 6 are needed", "axes: -y.", "Record again")
                .hasLineCount(1);
        assertThat(folder.resolve("home/calibrations")).doesNotExist();
    }

    @Test
    void anotherNumberThanTheSensorsOwnIsRefused() throws Exception {
        Said refused = hiplevel("calibrate", "turned", "--serial", "0043");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("turned says that number; there is 0042");
        assertThat(hiplevel("calibrate", "nowhere", "--serial", "0042").code()).isEqualTo(3);
    }

    @Test
    void aBrokenCalibrationIsAWarningAndTheAnalysisGoesOnWithoutIt() throws Exception {
        Path kept = Files.createDirectories(folder.resolve("home/calibrations")).resolve("0042.json");
        Files.writeString(kept, "{\"format\": \"hiplevel-cal");
        Said analysed = hiplevel("analyse", "turned", "--out", "turned-report");
        assertThat(analysed.err())
                .contains("warning: ", "0042.json", "is not applied")
                .doesNotContain("Exception");
        JsonNode quality = report("turned").path("dataQuality").path(0);
        assertThat(quality.has("calibration")).isFalse();
    }

    /** A CSV folder in which the pelvis sensor is turned. */
    private static void write(SensorTrack track, Path to) throws IOException {
        Files.createDirectories(to);
        ImuSeries s = track.samples();
        StringBuilder rows =
                new StringBuilder("time_s,gyr_x_rad_s,gyr_y_rad_s,gyr_z_rad_s,acc_x_m_s2,acc_y_m_s2,acc_z_m_s2\n");
        for (int i = 0; i < s.size(); i++) {
            rows.append(String.format(
                    Locale.ROOT,
                    "%.6f,%.6f,%.6f,%.6f,%.5f,%.5f,%.5f%n",
                    s.timeMicros()[i] * 1e-6,
                    s.gyrX()[i],
                    s.gyrY()[i],
                    s.gyrZ()[i],
                    s.accX()[i],
                    s.accY()[i],
                    s.accZ()[i]));
        }
        Files.writeString(to.resolve("pelvis.csv"), rows);
        Files.writeString(
                to.resolve("session.json"), """
                {"format": 1, "start": "2026-11-22T10:15:00Z", "sensors": {"pelvis": {"serial": "%s", "rateHz": 100}}}
                """.formatted(track.sensor().serial()));
    }

    private JsonNode quality(String recording) throws Exception {
        Said analysed = hiplevel("analyse", recording, "--out", recording + "-report");
        assertThat(analysed.err()).doesNotContain("internal error", "warning");
        return report(recording).path("dataQuality").path(0);
    }

    private JsonNode report(String recording) throws IOException {
        return new ObjectMapper()
                .readTree(folder.resolve(recording + "-report/report.json").toFile());
    }

    private Said hiplevel(String... typed) throws Exception {
        String[] arguments = Stream.of(typed)
                .map(w -> List.of("turned", "five", "again", "turned.xdf", "nowhere")
                                        .contains(w)
                                || w.endsWith("-report")
                        ? folder.resolve(w).toString()
                        : w)
                .toArray(String[]::new);
        try (Spawned program = Spawned.hiplevel(folder, arguments)) {
            int code = program.await();
            return new Said(code, program.printed(), program.said());
        }
    }
}
