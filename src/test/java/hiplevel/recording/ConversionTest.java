package hiplevel.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.RealData;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.Placement;
import hiplevel.imu.Quantity;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.check.Verification;
import hiplevel.recording.opensim.OrientationTable;
import hiplevel.wire.Check;
import hiplevel.wire.Decoder;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.WireSink;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversionTest {
    @TempDir
    Path folder;

    private static Conversion conversion(Path in, Path out) {
        return new Conversion(in, out, ReadOptions.NONE, Optional.empty());
    }

    private static List<SensorTrack> tracks(Path recording) throws Exception {
        TrackCollector tracks = new TrackCollector();
        Recordings.read(recording, ReadOptions.NONE, tracks);
        return tracks.tracks();
    }

    @Test
    void realLogsComeThroughXdfAndCsvAsTheyWere() throws Exception {
        Path logs = RealData.at("ximu3-lower-body");
        Path xdf = folder.resolve("a.xdf");
        Path csv = folder.resolve("csv");
        assertThat(conversion(logs, xdf).run().written()).isEqualTo(xdf);
        conversion(xdf, csv).run();
        assertThat(Verification.of(xdf).problems()).isEmpty();
        List<SensorTrack> logged = tracks(logs);
        List<SensorTrack> recorded = tracks(xdf);
        List<SensorTrack> exported = tracks(csv);
        assertThat(recorded).hasSameSizeAs(logged).hasSameSizeAs(exported);
        for (int s = 0; s < logged.size(); s++) {
            ImuSeries before = logged.get(s).samples();
            ImuSeries after = recorded.get(s).samples();
            ImuSeries last = exported.get(s).samples();
            assertThat(after.timeMicros()).isEqualTo(before.timeMicros()).isEqualTo(last.timeMicros());
            for (int i = 0; i < before.size(); i++) {
                assertThat((float) after.gyrX()[i]).isEqualTo((float) before.gyrX()[i]);
                assertThat((float) after.accZ()[i]).isEqualTo((float) before.accZ()[i]);
                assertThat(last.gyrX()[i]).isEqualTo(before.gyrX()[i], within(2e-6));
                assertThat(last.accZ()[i]).isEqualTo(before.accZ()[i], within(2e-5));
            }
            assertThat(recorded.get(s).sensor().serial())
                    .isEqualTo(logged.get(s).sensor().serial());
            assertThat(recorded.get(s).sensor().placement())
                    .isEqualTo(logged.get(s).sensor().placement());
        }
    }

    @Test
    void theClocksOfARecordingAreOneInACsvFolder() throws Exception {
        Path xdf = folder.resolve("clocks.xdf");
        try (RecordingWriter writer = RecordingWriter.create(xdf, WearingFacts.NONE, 0, new Unhurried())) {
            writer.sensor(SensorDescription.worn(0, "pelvis", Placement.PELVIS));
            for (int i = 0; i < 500; i++) {
                writer.sample(0, i * 10_000L, 0, 0, 0, 0, i % 7, 9.81);
                if (i % 10 == 0) {
                    writer.clock(0, i * 10_000L, 123_456);
                }
            }
        }
        conversion(xdf, folder.resolve("csv")).run();
        ImuSeries samples = tracks(folder.resolve("csv")).get(0).samples();
        assertThat(samples.size()).isEqualTo(500);
        assertThat(samples.timeMicros()[250]).isCloseTo(2_623_456L, within(2L));
    }

    /** A made-up protocol: {@code !} and a byte for the tick of 10 ms, 0 … 9, and one for the force along z. */
    private static Protocol madeUp() {
        return new Protocol("made-up", "made up", Check.NONE, 100, 10, 0, Double.NaN, MadeUp::new, Optional.empty());
    }

    private static final class MadeUp implements Decoder {
        private final Reading reading = new Reading();
        private int at;
        private int tick;
        private long offset;

        @Override
        public void take(byte[] bytes, int from, int to, WireSink sink) {
            for (int i = from; i < to; i++, offset++) {
                if (at == 0 && bytes[i] != '!') {
                    sink.fault(PacketFault.FOREIGN, offset, 1);
                } else if (at == 1) {
                    tick = bytes[i] - '0';
                    at = 2;
                } else if (at == 2) {
                    reading.begin(0);
                    reading.tick(tick);
                    reading.force(0, 0, bytes[i]);
                    sink.reading(reading);
                    at = 0;
                } else {
                    at = 1;
                }
            }
        }
    }

    @Test
    void aRawCaptureIsDecodedInTheDevicesOwnTime() throws Exception {
        Path raw = folder.resolve("pelvis.bin");
        StringBuilder bytes = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            bytes.append(i == 7 ? "?" : "").append('!').append(i % 10).append((char) (40 + i));
        }
        Files.writeString(raw, bytes, StandardCharsets.US_ASCII);
        ReadOptions worn = new ReadOptions(Optional.empty(), Map.of("pelvis", Placement.PELVIS));
        Path xdf = folder.resolve("b.xdf");
        new Conversion(raw, xdf, worn, Optional.of(madeUp())).run();
        SensorTrack track = tracks(xdf).get(0);
        assertThat(track.samples().size()).isEqualTo(25);
        assertThat(track.samples().timeMicros()[23]).isEqualTo(230_000);
        assertThat(track.samples().accZ()[23]).isEqualTo(63);
        assertThat(track.samples().gyrX()).containsOnly(Double.NaN);
        assertThat(track.sensor().says()).containsExactly(Quantity.SPECIFIC_FORCE);
        assertThat(track.faults()).hasSize(1);
    }

    @Test
    void rawBytesInARecordingAreDecodedWithTheirArrivals() throws Exception {
        Path xdf = folder.resolve("raw.xdf");
        try (RecordingWriter writer = RecordingWriter.create(xdf, WearingFacts.NONE, 0, new Unhurried())) {
            byte[] bytes = "..!0(!1)!2*".getBytes(StandardCharsets.US_ASCII);
            writer.raw("/dev/ttyUSB0", 5_000_000, bytes, 2, 6);
            writer.raw("/dev/ttyUSB0", 5_010_000, bytes, 6, bytes.length);
        }
        ReadOptions worn = new ReadOptions(Optional.empty(), Map.of("/dev/ttyUSB0", Placement.PELVIS));
        Path out = folder.resolve("decoded.xdf");
        new Conversion(xdf, out, worn, Optional.of(madeUp())).run();
        assertThat(tracks(out).get(0).samples().accZ()).containsExactly(40, 41, 42);
    }

    @Test
    void openSenseGetsItsHeaderAndQuaternions() throws Exception {
        Path sto = folder.resolve("a.sto");
        try (OrientationTable table =
                OrientationTable.create(sto, 100, List.of(Placement.PELVIS, Placement.RIGHT_THIGH))) {
            table.row(0.01, new double[] {1, 0, 0, 0, 0.5, -0.5, 0.5, -0.5});
        }
        assertThat(Files.readAllLines(sto))
                .containsExactly(
                        "DataRate=100.000000",
                        "DataType=Quaternion",
                        "version=3",
                        "OpenSimVersion=4.4",
                        "endheader",
                        "time\tpelvis_imu\tfemur_r_imu",
                        "0.010000\t1.00000000,0.00000000,0.00000000,0.00000000\t"
                                + "0.50000000,-0.50000000,0.50000000,-0.50000000");
    }

    /** What this version wrote when it was new must be readable for ever. */
    @Test
    void aRecordingOfTheFirstFormatIsStillRead() throws Exception {
        Path file = folder.resolve("old.xdf");
        try (var in = ConversionTest.class.getResourceAsStream("/recordings/format-1.xdf")) {
            Files.write(file, in.readAllBytes());
        }
        RecordingWriterTest.Told told = new RecordingWriterTest.Told();
        ReadResult result = Recordings.read(file, ReadOptions.NONE, told);
        assertThat(result.warnings()).isEmpty();
        assertThat(result.facts().wearer()).contains("A12");
        assertThat(result.facts().trials()).hasSize(1);
        assertThat(told.lines).hasSize(2 + 60 + 30 + 12 + 60 + 6 + 3);
        assertThat(told.lines).anyMatch(l -> l.startsWith("sample 0 1295062 "));
    }
}
