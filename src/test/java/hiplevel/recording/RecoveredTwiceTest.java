package hiplevel.recording;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.imu.Placement;
import hiplevel.recording.check.Recovery;
import hiplevel.recording.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same recording that was cut off, completed by several windows at the same instant. */
class RecoveredTwiceTest {
    private static final int ROUNDS = 40;
    private static final int WINDOWS = 4;

    @TempDir
    private Path folder;

    /** All but the last bytes of what somebody recorded. */
    private byte[] cutOff() throws IOException {
        Path whole = folder.resolve("whole.xdf");
        try (RecordingWriter writer = RecordingWriter.create(whole, WearingFacts.NONE, 0, new Unhurried())) {
            writer.sensor(RecordingWriterTest.sensor(0, Placement.PELVIS));
            for (int i = 0; i < 2000; i++) {
                writer.sample(0, i * 10_000L, 0, 0, 0, 0, 0, 9.8);
                writer.tick(i * 10_000L);
                if (i % 100 == 0) {
                    writer.settle();
                }
            }
        }
        byte[] bytes = Files.readAllBytes(whole);
        return Arrays.copyOf(bytes, bytes.length * 2 / 3);
    }

    private static boolean completed(Path file) throws Exception {
        try {
            return Recovery.of(file).changed();
        } catch (UnreadableException leftToTheOther) {
            return false;
        }
    }

    @Test
    void isCompletedByOneOfThemAndReadsAsIfThatHadBeenAlone() throws Exception {
        byte[] cutOff = cutOff();
        Path alone = Files.write(folder.resolve("alone.xdf"), cutOff);
        assertThat(completed(alone)).isTrue();
        byte[] expected = Files.readAllBytes(alone);
        ExecutorService windows = Executors.newFixedThreadPool(WINDOWS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Path file = Files.write(folder.resolve("cut-" + round + ".xdf"), cutOff);
                CyclicBarrier together = new CyclicBarrier(WINDOWS);
                Callable<Boolean> window = () -> {
                    together.await();
                    return completed(file);
                };
                int changed = 0;
                for (Future<Boolean> did : windows.invokeAll(List.of(window, window, window, window))) {
                    changed += did.get() ? 1 : 0;
                }
                assertThat(changed).as("how many completed it").isEqualTo(1);
                assertThat(Files.readAllBytes(file)).isEqualTo(expected);
            }
        } finally {
            windows.shutdownNow();
        }
    }
}
