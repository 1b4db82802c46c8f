package hiplevel.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.check.Verification;
import hiplevel.recording.disk.Drive;
import hiplevel.recording.disk.SafetyListener;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes so many bytes and no more, as a full one does. */
class FailingDiskTest {
    private static final int SAMPLES = 3000;

    @TempDir
    Path folder;

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<Long> safeUntil = new CopyOnWriteArrayList<>();

    private final SafetyListener listener = new SafetyListener() {
        @Override
        public void unsafe(Path file, long safeUntilMicros, Saying saying) {
            told.add("unsafe: " + Words.ENGLISH.say(saying));
            safeUntil.add(safeUntilMicros);
        }

        @Override
        public void continuesIn(Path file, Saying saying) {
            told.add("continues: " + Words.ENGLISH.say(saying));
        }
    };

    private RecordingWriter record(Drive drive, List<Path> fallbacks) throws IOException {
        RecordingWriter writer =
                RecordingWriter.create(folder.resolve("full/a.xdf"), WearingFacts.NONE, 0, listener, fallbacks, drive);
        writer.sensor(SensorDescription.worn(0, "pelvis", Placement.PELVIS));
        for (int i = 0; i < SAMPLES; i++) {
            writer.sample(0, i * 10_000L, i, 0, 0, 0, 0, 9.81);
            if (i % 10 == 9) {
                writer.tick(i * 10_000L);
                writer.settle();
            }
        }
        return writer;
    }

    private static SortedSet<Long> times(Path file) throws Exception {
        TrackCollector tracks = new TrackCollector();
        Recordings.read(file, ReadOptions.NONE, tracks);
        SortedSet<Long> times = new TreeSet<>();
        for (long t : tracks.tracks().get(0).samples().timeMicros()) {
            assertThat(times.add(t)).isTrue();
        }
        return times;
    }

    @Test
    void aFullDiskIsToldAndTheRecordingGoesOnElsewhereWithoutLosingASample() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        for (int bytes = 3000; bytes < 60_000; bytes += 9_001) {
            told.clear();
            RecordingWriter writer = record(FullDisk.below("full", bytes), List.of(folder.resolve("none"), other));
            assertThat(writer.safe()).isTrue();
            writer.close();
            assertThat(told).hasSize(2);
            assertThat(told.get(0)).contains("No space left on device", "Safe is everything up to");
            Path first = writer.file()
                    .resolve("../../full")
                    .normalize()
                    .resolve(writer.file().getFileName());
            SortedSet<Long> both = times(first);
            int before = both.size();
            SortedSet<Long> after = times(writer.file());
            both.addAll(after);
            assertThat(both).hasSize(SAMPLES);
            assertThat(before + after.size()).isEqualTo(SAMPLES);
            assertThat(Verification.of(writer.file()).problems()).isEmpty();
        }
    }

    @Test
    void withoutAnyOtherDiskItSaysUntilWhenItIsSafeAndThatOpens() throws Exception {
        RecordingWriter writer = record(FullDisk.below("full", 50_000), List.of());
        assertThat(writer.safe()).isFalse();
        assertThat(told).hasSize(1);
        assertThatThrownBy(writer::close).hasMessageContaining("NOT RECORDED to its end");
        SortedSet<Long> times = times(folder.resolve("full/a.xdf"));
        List<Long> expected = new ArrayList<>();
        for (long t = 0; t < safeUntil.get(0); t += 10_000) {
            expected.add(t);
        }
        assertThat(times).containsAll(expected);
        assertThat(expected).hasSizeGreaterThan(1000);
    }

    @Test
    void whatCannotBeBegunIsNotBegun() throws Exception {
        assertThatThrownBy(() -> record(FullDisk.below("full", 2), List.of())).hasMessageContaining("No space");
        assertThat(folder.resolve("full/a.xdf")).doesNotExist();
    }
}
