package hiplevel.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiplevel.Allocated;
import hiplevel.imu.ClockObservation;
import hiplevel.imu.Fault;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Marker;
import hiplevel.imu.Placement;
import hiplevel.imu.Quantity;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.Side;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.check.Recovery;
import hiplevel.recording.check.Verification;
import hiplevel.recording.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingWriterTest {
    private static final WearingFacts FACTS = new WearingFacts(
            Optional.of("A12"),
            OptionalDouble.of(1.74),
            Optional.of(Side.LEFT),
            Optional.of("2026-11-22T10:15:00Z"),
            List.of(),
            List.of());

    /** So many samples come, at most, before the disk has taken those before them. */
    private static final int AT_ONCE = 2000;

    private static final int STEADY = 30_000;
    private static final byte[] RAW = new byte[200];

    @TempDir
    Path folder;

    static SensorDescription sensor(int id, Placement placement, Quantity... says) {
        return new SensorDescription(
                id,
                placement.word(),
                Optional.of(placement),
                "WT901",
                "S<" + id + ">&",
                OptionalDouble.of(200),
                OptionalDouble.of(Math.toRadians(2000)),
                OptionalDouble.of(16 * 9.80665),
                "witmotion",
                Set.of(says));
    }

    /** Everything that a sink is told, one line each, numbers as 32-bit floats. */
    static final class Told implements ImuSink {
        final List<String> lines = new ArrayList<>();

        @Override
        public void sensor(SensorDescription sensor) {
            lines.add("sensor " + sensor);
        }

        @Override
        public void sample(int s, long t, double gx, double gy, double gz, double ax, double ay, double az) {
            lines.add("sample " + s + " " + t + " " + gx + " " + gy + " " + gz + " " + ax + " " + ay + " " + az);
        }

        @Override
        public void orientation(int s, long t, double w, double x, double y, double z) {
            lines.add("attitude " + s + " " + t + " " + w + " " + x + " " + y + " " + z);
        }

        @Override
        public void field(int s, long t, double x, double y, double z) {
            lines.add("field " + s + " " + t + " " + x + " " + y + " " + z);
        }

        @Override
        public void clock(int s, long t, long offset) {
            lines.add("clock " + s + " " + t + " " + offset);
        }

        @Override
        public void fault(Fault fault) {
            lines.add(fault.toString());
        }

        @Override
        public void marker(Marker marker) {
            lines.add(marker.toString());
        }
    }

    /** A made-up session of two seconds: a sensor that says everything, one that says only its attitude. */
    static void perform(RecordingWriter writer, int samples) {
        Random random = new Random(7);
        writer.sensor(sensor(0, Placement.PELVIS, Quantity.values()));
        writer.sensor(sensor(4, Placement.LEFT_THIGH, Quantity.ATTITUDE));
        writer.trialStarted(100_000, "single-leg-squat", Optional.of(Side.RIGHT));
        for (int i = 0; i < samples; i++) {
            long t = 1_000_003L + i * 5_001L;
            writer.sample(0, t, random.nextGaussian(), -0.1, 1e-9 * i, 9.81, random.nextGaussian(), 3);
            if (i % 2 == 0) {
                writer.orientation(0, t, 1, 0.5 / (i + 1), 0, 0);
            }
            if (i % 5 == 0) {
                writer.field(0, t, 20, 30, i);
            }
            writer.orientation(4, t + 17, 0.1, 0.2, 0.3, i);
            if (i % 20 == 19) {
                writer.clock(0, t, -900_000 + i);
                writer.clock(4, t + 17, 70_000_000_000L + i);
            }
            if (i % 100 == 50) {
                writer.fault(new Fault(4, t, Fault.Kind.LOST, 3, "a \"sequence\" jumped\nby 3, {ü}"));
                writer.marker(new Marker(t, "hinges"));
                writer.marker(new Marker(t, "{\"hiplevel\":\"not ours\"}"));
            }
            if (i % 10 == 0) {
                writer.tick(t);
            }
        }
        writer.trialStopped(1_500_000);
    }

    static ReadResult read(Path file, ImuSink sink) throws UnreadableException {
        return Recordings.read(file, ReadOptions.NONE, sink);
    }

    @Test
    void whatIsReadIsWhatTheFollowerHeardInTheSameOrderAndBits() throws Exception {
        Told live = new Told();
        Path file;
        try (RecordingWriter writer = RecordingWriter.create(folder.resolve("a.xdf"), FACTS, 0, new Unhurried())) {
            writer.thenTo(live);
            perform(writer, 400);
            file = writer.file();
        }
        Told read = new Told();
        ReadResult result = read(file, read);
        assertThat(read.lines).containsExactlyElementsOf(live.lines);
        assertThat(live.lines).hasSize(2 + 400 + 200 + 80 + 400 + 40 + 4 * 3);
        assertThat(result.warnings()).isEmpty();
        assertThat(result.facts().wearer()).contains("A12");
        assertThat(result.facts().heightMetres()).hasValue(1.74);
        assertThat(result.facts().affectedSide()).contains(Side.LEFT);
        assertThat(result.facts().start()).contains("2026-11-22T10:15:00Z");
        assertThat(result.facts().trials())
                .containsExactly(new WearingFacts.DeclaredTrial(
                        "single-leg-squat", Optional.of(Side.RIGHT), 100_000, 1_500_000));
        assertThat(result.facts().markers()).hasSize(8);
        assertThat(Verification.of(file).problems()).isEmpty();
    }

    @Test
    void aRemarkIsAboutTheTrialThatBeganLastWheneverItComes() throws Exception {
        Path file = folder.resolve("a.xdf");
        try (RecordingWriter writer = RecordingWriter.create(file, FACTS, 0, new Unhurried())) {
            writer.trialRemarked(5, 0, OptionalInt.of(9), Optional.of("of nothing"));
            perform(writer, 400);
            writer.trialRemarked(1_600_000, 0, OptionalInt.of(3), Optional.of("pinches"));
            writer.trialRemarked(1_700_000, 0, OptionalInt.of(2), Optional.empty());
            writer.trialStarted(1_800_000, "squat", Optional.empty());
            writer.trialRemarked(1_900_000, 0, OptionalInt.empty(), Optional.of("{\"deep\"}"));
            writer.trialStopped(2_000_000);
            writer.trialStarted(2_100_000, "squat", Optional.empty());
            writer.trialStopped(2_200_000);
        }
        assertThat(read(file, new Told()).facts().trials())
                .extracting(t -> t.pain() + " " + t.note())
                .containsExactly(
                        "OptionalInt[2] Optional[pinches]",
                        "OptionalInt.empty Optional[{\"deep\"}]",
                        "OptionalInt.empty Optional.empty");
    }

    @Test
    void aRemarkMayBeAboutATrialBeforeTheOneThatBeganLast() throws Exception {
        Path file = folder.resolve("a.xdf");
        try (RecordingWriter writer = RecordingWriter.create(file, FACTS, 0, new Unhurried())) {
            perform(writer, 400);
            writer.trialStarted(1_800_000, "squat", Optional.empty());
            writer.trialRemarked(1_900_000, 1, OptionalInt.of(1), Optional.of("while the next one is on"));
            writer.trialStopped(2_000_000);
            writer.trialRemarked(2_050_000, 1, OptionalInt.of(2), Optional.empty());
            writer.trialRemarked(2_060_000, 2, OptionalInt.of(9), Optional.of("of nothing"));
        }
        assertThat(read(file, new Told()).facts().trials())
                .extracting(t -> t.pain() + " " + t.note())
                .containsExactly(
                        "OptionalInt[2] Optional[while the next one is on]", "OptionalInt.empty Optional.empty");
    }

    @Test
    void aSensorsSamplesComeBackAsThe32BitNumbersThatWereSaid() throws Exception {
        Random random = new Random(11);
        double[][] said = new double[500][6];
        Path file = folder.resolve("a.xdf");
        try (RecordingWriter writer = RecordingWriter.create(file, FACTS, 0, new Unhurried())) {
            writer.sensor(SensorDescription.worn(0, "pelvis", Placement.PELVIS));
            for (int i = 0; i < said.length; i++) {
                for (int k = 0; k < 6; k++) {
                    said[i][k] = random.nextGaussian() * 10;
                }
                writer.sample(0, i * 9_973L, said[i][0], said[i][1], said[i][2], said[i][3], said[i][4], said[i][5]);
                writer.clock(0, i * 9_973L, 5);
            }
        }
        TrackCollector tracks = new TrackCollector();
        read(file, tracks);
        SensorTrack track = tracks.tracks().get(0);
        assertThat(track.samples().size()).isEqualTo(said.length);
        for (int i = 0; i < said.length; i++) {
            assertThat(track.samples().timeMicros()[i]).isEqualTo(i * 9_973L);
            assertThat((float) track.samples().gyrX()[i]).isEqualTo((float) said[i][0]);
            assertThat((float) track.samples().accZ()[i]).isEqualTo((float) said[i][5]);
            assertThat(track.clock().get(i)).isEqualTo(new ClockObservation(i + 1, i * 9_973L, 5));
        }
    }

    @Test
    void aTakenNameIsNumberedAndFilesAreForTheirOwnerOnly() throws IOException {
        for (String expected : List.of("a.xdf", "a_2.xdf", "a_3.xdf")) {
            try (RecordingWriter writer =
                    RecordingWriter.create(folder.resolve("new/a.xdf"), FACTS, 0, new Unhurried())) {
                assertThat(writer.file()).hasFileName(expected);
                if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(writer.file())))
                            .isEqualTo("rw-------");
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("new"))))
                            .isEqualTo("rwx------");
                }
            }
        }
    }

    @Test
    void takingSamplesAllocatesNothingOnceTheBuffersHaveTheirSize() throws IOException {
        // the machine itself may allocate in one round
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 3 && least > 0; round++) {
            least = Allocated.less(least, allocatedPerSample(folder.resolve("a" + round + ".xdf")));
        }
        assertThat(least).isZero();
    }

    private static long allocatedPerSample(Path file) throws IOException {
        try (RecordingWriter writer = RecordingWriter.create(file, FACTS, 0, new Unhurried())) {
            writer.sensor(sensor(0, Placement.PELVIS, Quantity.values()));
            writer.settle();
            // each of the two buffers that change hands with the disk gets more at once than ever later, however slow
            // that is
            int begun = 2 * 2 * AT_ONCE;
            for (int i = 0; i < begun; i++) {
                heard(writer, i);
                if (i % (2 * AT_ONCE) == 2 * AT_ONCE - 1) {
                    writer.settle();
                }
            }
            recorded(writer, begun, STEADY);
            return Allocated.by(() -> recorded(writer, begun + STEADY, STEADY)) / STEADY;
        }
    }

    private static void recorded(RecordingWriter writer, int from, int samples) {
        for (int i = from; i < from + samples; i++) {
            heard(writer, i);
            if (i % 20 == 0) {
                writer.tick(i * 1000L);
            }
            if (i % AT_ONCE == 0) {
                writer.settle();
            }
        }
    }

    private static void heard(RecordingWriter writer, int i) {
        long t = i * 1000L;
        writer.sample(0, t, 1, 2, 3, 4, 5, 6);
        writer.orientation(0, t, 1, 0, 0, 0);
        if (i % 100 == 0) {
            writer.raw("port", t, RAW, 0, RAW.length);
            writer.clock(0, t, 5);
        }
    }

    @Test
    void aRecordingUnderWayIsNotTakenForOneThatWasCutOff() throws Exception {
        RecordingWriter writer = RecordingWriter.create(folder.resolve("now.xdf"), FACTS, 0, new Unhurried());
        writer.sensor(sensor(0, Placement.PELVIS));
        writer.settle();
        byte[] before = Files.readAllBytes(writer.file());
        assertThatThrownBy(() -> Recovery.of(writer.file()))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("being recorded just now");
        assertThat(Files.readAllBytes(writer.file())).isEqualTo(before);
        assertThat(Interrupted.below(folder)).isEmpty();
        writer.close();
        assertThat(Recovery.of(writer.file()).changed()).isFalse();
    }
}
