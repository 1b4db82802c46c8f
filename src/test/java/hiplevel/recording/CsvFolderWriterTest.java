package hiplevel.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import hiplevel.imu.Marker;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.Side;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.text.UnreadableException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFolderWriterTest {
    private static final WearingFacts FACTS = new WearingFacts(
            Optional.of("A12"),
            OptionalDouble.of(1.74),
            Optional.of(Side.LEFT),
            Optional.of("2026-11-22T10:15:00Z"),
            List.of(
                    new WearingFacts.DeclaredTrial("single-leg-squat", Optional.empty(), 0, 1_500_000),
                    new WearingFacts.DeclaredTrial("walking", Optional.of(Side.RIGHT), 1_500_000, 2_990_000)),
            List.of(new Marker(500_000, "hinges"), new Marker(700_000, "")));
    private static final SensorDescription PELVIS = new SensorDescription(
            0,
            "pelvis",
            Optional.of(Placement.PELVIS),
            "x-IMU3",
            "64F0EDBF",
            OptionalDouble.of(100),
            OptionalDouble.of(Math.toRadians(1000)),
            OptionalDouble.of(8 * 9.80665));

    @TempDir
    Path temp;

    private static final int SAMPLES = 300;

    private static double[][] write(Path folder) throws IOException {
        Random random = new Random(3);
        double[][] values = new double[SAMPLES][6];
        try (CsvFolderWriter writer = CsvFolderWriter.create(folder, false)) {
            writer.sensor(PELVIS);
            writer.sensor(SensorDescription.worn(1, "left-thigh", Placement.LEFT_THIGH));
            for (int i = 0; i < SAMPLES; i++) {
                double[] v = values[i];
                for (int k = 0; k < 6; k++) {
                    v[k] = (float) (random.nextGaussian() * (k < 3 ? 2 : 1)) + (k == 5 ? 9.81f : 0);
                }
                writer.sample(0, 10_000L * i, v[0], v[1], v[2], v[3], v[4], v[5]);
                writer.sample(1, 10_000L * i + 3_217, v[0], v[1], v[2], v[3], v[4], v[5]);
            }
            writer.facts(FACTS);
        }
        return values;
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException, UnreadableException {
        double[][] written = write(temp.resolve("a"));
        TrackCollector collector = new TrackCollector();
        ReadResult result = Recordings.read(temp.resolve("a"), ReadOptions.NONE, collector);
        assertThat(result.facts()).isEqualTo(FACTS);
        assertThat(result.warnings()).isEmpty();
        SensorTrack pelvis = collector.tracks().get(0);
        SensorDescription sensor = pelvis.sensor();
        assertThat(sensor.serial()).isEqualTo("64F0EDBF");
        assertThat(sensor.device()).isEqualTo("x-IMU3");
        assertThat(sensor.rateHz()).hasValue(100);
        assertThat(sensor.gyroscopeRange().orElseThrow()).isCloseTo(Math.toRadians(1000), within(1e-9));
        assertThat(sensor.accelerometerRange().orElseThrow()).isCloseTo(8 * 9.80665, within(1e-9));
        assertThat(pelvis.samples().size()).isEqualTo(SAMPLES);
        assertThat(collector.tracks().get(1).samples().timeMicros()[7]).isEqualTo(73_217);
        for (int i = 0; i < SAMPLES; i++) {
            assertThat(pelvis.samples().timeMicros()[i]).isEqualTo(10_000L * i);
            assertThat(pelvis.samples().gyrX()[i]).isCloseTo(written[i][0], within(0.51e-6));
            assertThat(pelvis.samples().gyrZ()[i]).isCloseTo(written[i][2], within(0.51e-6));
            assertThat(pelvis.samples().accZ()[i]).isCloseTo(written[i][5], within(0.51e-5));
        }
    }

    @Test
    void writingTwiceGivesTheSameBytes() throws IOException {
        write(temp.resolve("a"));
        write(temp.resolve("b"));
        for (String name : List.of("pelvis.csv", "left-thigh.csv", "session.json")) {
            assertThat(temp.resolve("a").resolve(name))
                    .hasSameBinaryContentAs(temp.resolve("b").resolve(name));
        }
    }

    @Test
    void aFolderThatHoldsSomethingIsOverwrittenOnlyWhenTold() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("a"));
        Files.writeString(folder.resolve("right-shank.csv"), "old");
        Files.writeString(folder.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> CsvFolderWriter.create(folder, false))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("not empty");
        CsvFolderWriter.create(folder, true).close();
        assertThat(folder.resolve("right-shank.csv")).doesNotExist();
        assertThat(folder.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void numbersAreWrittenShort() throws IOException {
        try (CsvFolderWriter writer = CsvFolderWriter.create(temp.resolve("a"), false)) {
            writer.sensor(PELVIS);
            writer.sample(0, -1_500_000, 0, -0.0000004, -0.25, 1.00000949, -12, Double.NaN);
            writer.sample(0, 7, 1234.5678901, 1e20, 0.1, 0.00001, 99.999999, -0.5);
        }
        assertThat(Files.readAllLines(temp.resolve("a/pelvis.csv")).subList(1, 3))
                .containsExactly("-1.5,0,0,-0.25,1.00001,-12,nan", "0.000007,1234.56789,1.0E20,0.1,0.00001,100,-0.5");
    }
}
