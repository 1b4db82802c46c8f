package hiplevel.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import hiplevel.RealData;
import hiplevel.imu.ClockObservation;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.check.Verification;
import hiplevel.recording.text.UnreadableException;
import hiplevel.recording.xdf.ChunkBuffer;
import hiplevel.recording.xdf.ChunkReader;
import hiplevel.recording.xdf.SampleRows;
import hiplevel.recording.xdf.StreamHeader;
import hiplevel.recording.xdf.Xdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as LabRecorder writes them: the published example, and made-up ones with inertial sensors of other programs. */
class LabRecorderTest {
    @TempDir
    Path folder;

    @Test
    void thePublishedExampleGivesTheStatedValuesAndTimes() throws Exception {
        Map<String, StringBuilder> values = new HashMap<>();
        Map<String, StringBuilder> times = new HashMap<>();
        Map<Integer, Double> last = new HashMap<>();
        SampleRows rows = new SampleRows();
        try (ChunkReader chunks = new ChunkReader(RealData.at("xdf/minimal.xdf"), Map.of())) {
            for (ChunkReader.Event e = chunks.next(); e != ChunkReader.Event.END; e = chunks.next()) {
                assertThat(e).isEqualTo(ChunkReader.Event.CHUNK);
                if (chunks.tag() == Xdf.SAMPLES) {
                    StreamHeader header = chunks.header().orElseThrow();
                    double before = last.getOrDefault(header.id(), Double.NaN);
                    rows.begin(header, chunks.content(), 0, chunks.contentSize(), before);
                    while (rows.next()) {
                        StringBuilder text = values.computeIfAbsent(header.name(), n -> new StringBuilder());
                        for (int c = 0; c < header.channels(); c++) {
                            text.append(header.isText() ? rows.text(c) : (int) rows.value(c))
                                    .append(' ');
                        }
                        times.computeIfAbsent(header.name(), n -> new StringBuilder())
                                .append(String.format(java.util.Locale.ROOT, "%.3f ", rows.time()));
                    }
                    last.put(header.id(), rows.time());
                }
            }
        }
        String four = "12 22 32 13 23 33 14 24 34 15 25 35 ";
        assertThat(values.get("SendDataC")).hasToString("192 255 238 " + four + four);
        assertThat(times.get("SendDataC")).hasToString("5.100 5.200 5.300 5.400 5.500 5.600 5.700 5.800 5.900 ");
        assertThat(values.get("SendDataString").toString()).endsWith("Hello World from LSL Hello World from LSL ");
        assertThat(times.get("SendDataString")).hasToString("5.100 5.200 5.300 5.400 5.500 5.600 5.700 5.800 5.900 ");
        Verification verification = Verification.of(RealData.at("xdf/minimal.xdf"));
        assertThat(verification.problems()).isEmpty();
        assertThat(verification.contents())
                .anyMatch(c -> c.contains("SendDataC") && c.contains("9 samples from 5.100"));
    }

    @Test
    void aFileWithoutAnInertialSensorSaysWhatItHoldsInstead() {
        assertThatThrownBy(
                        () -> Recordings.read(RealData.at("xdf/minimal.xdf"), ReadOptions.NONE, new TrackCollector()))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("\"SendDataC\" (EEG, 3 channels)");
    }

    private static String header(String name, String format, double rate, String... labelsAndUnits) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><info><name>" + name + "</name><type>IMU</type>");
        xml.append("<channel_count>").append(labelsAndUnits.length / 2).append("</channel_count><nominal_srate>");
        xml.append(rate)
                .append("</nominal_srate><channel_format>")
                .append(format)
                .append("</channel_format><desc>");
        xml.append("<acquisition><serial_number>X7</serial_number></acquisition><channels>");
        for (int i = 0; i < labelsAndUnits.length; i += 2) {
            xml.append("<channel><label>").append(labelsAndUnits[i]).append("</label>");
            xml.append("<unit>").append(labelsAndUnits[i + 1]).append("</unit></channel>");
        }
        return xml.append("</channels></desc></info>").toString();
    }

    private Path file(String header, double... row) throws IOException {
        ChunkBuffer out = new ChunkBuffer(100);
        out.put("XDF:")
                .begin(Xdf.FILE_HEADER)
                .put("<info><version>1.0</version></info>")
                .end();
        out.xml(Xdf.STREAM_HEADER, 77, header);
        out.clockOffset(77, 3_000_000, -20_000);
        for (int chunk = 0; chunk < 10; chunk++) {
            out.begin(Xdf.SAMPLES).put32(77).putCount(50);
            for (int i = 0; i < 50; i++) {
                if (i == 0) {
                    out.putTime(4_000_000 + chunk * 500_000);
                } else {
                    out.put8(0);
                }
                for (double value : row) {
                    if (header.contains(">double64<")) {
                        out.putDouble(value);
                    } else {
                        out.put16((int) value);
                    }
                }
            }
            out.end();
        }
        out.xml(Xdf.STREAM_FOOTER, 77, "<info><sample_count>500</sample_count></info>");
        return Files.write(folder.resolve("lab.xdf"), Arrays.copyOf(out.bytes(), out.size()));
    }

    @Test
    void anotherProgramsInertialStreamIsReadInItsStatedUnits() throws Exception {
        String header = header(
                "Movella 3",
                "double64",
                100,
                "Acc_X",
                "g",
                "Acc_Y",
                "g",
                "Acc_Z",
                "g",
                "Battery",
                "%",
                "GyroX",
                "degrees/second",
                "GyroY",
                "deg/s",
                "GyroZ",
                "deg/s");
        Path mixed = file(header, 0, 0, 1, 97, 90, 0, -180);
        ReadOptions worn = new ReadOptions(Optional.empty(), Map.of("x7", Placement.PELVIS));
        assertThatThrownBy(() -> Recordings.read(mixed, worn, new TrackCollector()))
                .hasMessageContaining("GyroX")
                .hasMessageContaining("no unit");
        Path file = file(header.replace("degrees/second", "deg/s"), 0, 0, 1, 97, 90, 0, -180);
        TrackCollector tracks = new TrackCollector();
        assertThat(Recordings.read(file, worn, tracks).warnings()).isEmpty();
        SensorTrack track = tracks.tracks().get(0);
        assertThat(track.samples().size()).isEqualTo(500);
        assertThat(track.samples().timeMicros()[1]).isEqualTo(4_010_000);
        assertThat(track.samples().gyrX()[7]).isEqualTo(Math.PI / 2, within(1e-12));
        assertThat(track.samples().gyrZ()[7]).isEqualTo(-Math.PI, within(1e-12));
        assertThat(track.samples().accZ()[7]).isEqualTo(9.80665, within(1e-12));
        assertThat(track.sensor().rateHz()).hasValue(100);
        assertThat(track.clock()).isEqualTo(List.of(new ClockObservation(0, 3_000_000, -20_000)));
    }

    @Test
    void unitsThatContradictPhysicsAreRefused() throws Exception {
        Path file = file(header("pelvis", "int16", 100, "ax", "m/s^2", "ay", "m/s^2", "az", "m/s^2"), 0, 0, 1);
        TrackCollector tracks = new TrackCollector();
        Recordings.read(file, ReadOptions.NONE, tracks);
        assertThat(tracks.tracks().get(0).samples().gyrX()).containsOnly(Double.NaN);
        Path both = file(
                header(
                        "pelvis",
                        "double64",
                        100,
                        "ax",
                        "m/s^2",
                        "ay",
                        "m/s^2",
                        "az",
                        "m/s^2",
                        "gx",
                        "rad/s",
                        "gy",
                        "rad/s",
                        "gz",
                        "rad/s"),
                0,
                0,
                1,
                0,
                0,
                0);
        assertThatThrownBy(() -> Recordings.read(both, ReadOptions.NONE, new TrackCollector()))
                .hasMessageContaining("likely in g");
    }
}
