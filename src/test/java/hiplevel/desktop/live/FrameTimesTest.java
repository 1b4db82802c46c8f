package hiplevel.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.visit.Visit;
import java.awt.Toolkit;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.swing.JComboBox;
import javax.swing.JFrame;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prints how the live view keeps up; no figure is asserted, for machines differ. For {@code docs/benchmarks.md}. */
@OnDisplay
@Tag("bench")
class FrameTimesTest {
    private static final int ALIGNING_SECONDS = 30;
    /** In the live view: Java goes on compiling what is done once a second for minutes. */
    private static final int WARM_SECONDS = Integer.getInteger("hiplevel.bench.warm", 200);

    private static final int SECONDS = Integer.getInteger("hiplevel.bench.seconds", 30);
    private static final int[] EDGES = {12, 14, 16, 18, 20, 25, 33, 50, 100};

    @TempDir
    private Path folder;

    @Test
    void sixSensorsAtOneKilohertzOverHalfAMinute() throws Exception {
        measure("6 x 1 kHz, 30 s window", new SteadySource(6, 1000), 1);
    }

    @Test
    void threeSensorsAtTwoHundredHertz() throws Exception {
        measure("3 x 200 Hz, 10 s window", new SteadySource(3, 200), 0);
    }

    private void measure(String what, SteadySource source, int window) throws Exception {
        JFrame frame = new JFrame("bench");
        CaptureScreen[] screen = new CaptureScreen[1];
        SwingUtilities.invokeAndWait(() -> {
            screen[0] = new CaptureScreen(
                    new PlainDesk(folder),
                    "bench",
                    source,
                    Visit.OF_NOBODY,
                    Optional.of("single-leg-squat"),
                    Optional.empty());
            frame.add(screen[0].component());
            frame.setSize(1280, 800);
            frame.setVisible(true);
            screen[0].shown();
        });
        TimeUnit.SECONDS.sleep(ALIGNING_SECONDS);
        SwingUtilities.invokeAndWait(() -> {
            Found.button(screen[0].component(), "go-on").doClick();
            ((JComboBox<?>) Found.in(screen[0].component(), "seconds")).setSelectedIndex(window);
        });
        TimeUnit.SECONDS.sleep(WARM_SECONDS);
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        // as it is, before anything looks at frames: that costs time of its own
        long cpu = process.getProcessCpuTime();
        long undisturbed = System.nanoTime();
        long samples = source.samples();
        long allocated = threads.getThreadAllocatedBytes(source.threadId());
        TimeUnit.SECONDS.sleep(SECONDS);
        cpu = process.getProcessCpuTime() - cpu;
        undisturbed = System.nanoTime() - undisturbed;
        samples = source.samples() - samples;
        allocated = threads.getThreadAllocatedBytes(source.threadId()) - allocated;
        Frames frames = new Frames(source, screen[0]);
        RepaintManager[] usual = new RepaintManager[1];
        SwingUtilities.invokeAndWait(() -> {
            usual[0] = RepaintManager.currentManager(screen[0].component());
            RepaintManager.setCurrentManager(frames);
        });
        long wall = System.nanoTime();
        TimeUnit.SECONDS.sleep(SECONDS);
        wall = System.nanoTime() - wall;
        SwingUtilities.invokeAndWait(() -> {
            RepaintManager.setCurrentManager(usual[0]);
            screen[0].hidden();
            screen[0].lastThings().ifPresent(Runnable::run);
            frame.dispose();
        });
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f frames/s, processor %.1f %% of one core, %.2f bytes allocated a sample%n",
                what,
                frames.count() * 1e9 / wall,
                100.0 * cpu / undisturbed,
                (double) allocated / samples);
        frames.print(EDGES);
        assertThat(frames.count()).isPositive();
    }

    /** Notes when each frame is on the screen, and how old what it shows is. */
    private static final class Frames extends RepaintManager {
        private final SteadySource source;
        private final CaptureScreen screen;
        private final long[] intervals = new long[1 << 14];
        private final long[] ages = new long[1 << 14];
        private final long[] costs = new long[1 << 14];
        private int count;
        private long last;

        Frames(SteadySource source, CaptureScreen screen) {
            this.source = source;
            this.screen = screen;
        }

        @Override
        public void paintDirtyRegions() {
            long begin = System.nanoTime();
            super.paintDirtyRegions();
            Toolkit.getDefaultToolkit().sync();
            long end = System.nanoTime();
            if (end - begin < 200_000) {
                // nothing was dirty
                return;
            }
            if (last != 0 && count < intervals.length) {
                intervals[count] = end - last;
                costs[count] = end - begin;
                ages[count] = source.ageNanos(screen.shownMicros(), end);
                count++;
            }
            last = end;
        }

        int count() {
            return count;
        }

        void print(int... edges) {
            print("frame to frame", intervals, edges);
            print("painting", costs, edges);
            print("age of what is shown (arrival to painted)", ages, edges);
        }

        private void print(String what, long[] values, int... edges) {
            long[] sorted = Arrays.copyOf(values, count);
            Arrays.sort(sorted);
            System.out.printf(
                    Locale.ROOT,
                    "  %s: p50 %.1f, p95 %.1f, p99 %.1f, max %.1f ms |",
                    what,
                    at(sorted, 0.5),
                    at(sorted, 0.95),
                    at(sorted, 0.99),
                    at(sorted, 1));
            int from = 0;
            for (int edge : edges) {
                int to = (int)
                        Arrays.stream(sorted).filter(v -> v < edge * 1_000_000L).count();
                System.out.printf(Locale.ROOT, " <%d: %d", edge, to - from);
                from = to;
            }
            System.out.printf(Locale.ROOT, " more: %d%n", sorted.length - from);
        }

        private static double at(long[] sorted, double share) {
            return sorted.length == 0
                    ? Double.NaN
                    : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] * 1e-6;
        }
    }
}
