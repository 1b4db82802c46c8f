package hiplevel.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.capture.source.Pace;
import hiplevel.desktop.capture.source.VirtualSource;
import hiplevel.desktop.visit.Visit;
import hiplevel.exercise.Catalogue;
import hiplevel.simulation.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hours of a virtual wearer, twenty times as fast, painted sixty times a second: heap flat, no thread left behind. {@code -Dhiplevel.soak.hours} says how many hours of data; a recording is begun and ended every tenth of them.
 */
@OnDisplay
@Tag("soak")
class LongDayTest {
    private static final double HOURS = Double.parseDouble(System.getProperty("hiplevel.soak.hours", "8"));
    private static final double SPEED = 20;
    private static final int PARTS = 10;
    private static final double GROWTH = 1.15;
    private static final long SOME_BYTES = 8_000_000;

    private PlainDesk desk;

    @TempDir
    private Path folder;

    private JFrame frame;

    @Test
    void theHeapStaysFlatAndNoThreadIsLeft() throws Exception {
        Set<String> before = threads();
        CaptureScreen[] screen = new CaptureScreen[1];
        SwingUtilities.invokeAndWait(() -> screen[0] = worn());
        SwingUtilities.invokeAndWait(() -> press(screen[0], "go-on"));
        List<Long> heap = new ArrayList<>();
        long part = (long) (HOURS * 3600e9 / SPEED / PARTS);
        for (int i = 0; i < PARTS; i++) {
            SwingUtilities.invokeAndWait(() -> press(screen[0], "record"));
            TimeUnit.NANOSECONDS.sleep(part);
            SwingUtilities.invokeAndWait(() -> press(screen[0], "record"));
            TimeUnit.SECONDS.sleep(2);
            heap.add(used());
            System.out.printf(Locale.ROOT, "%.2f h of data, heap %.1f MB%n", HOURS * (i + 1) / PARTS, used() * 1e-6);
        }
        SwingUtilities.invokeAndWait(() -> {
            screen[0].hidden();
            screen[0].lastThings().ifPresent(Runnable::run);
            frame.dispose();
        });
        try (var files = Files.list(folder.resolve("Hiplevel"))) {
            assertThat(files).as(desk.said.toString()).hasSize(PARTS);
        }
        // the first tenth fills rings and compiles; a look at the past under way is large for a moment
        long early = Collections.min(heap.subList(1, 4));
        long late = Collections.min(heap.subList(PARTS - 3, PARTS));
        assertThat(late).isLessThan((long) (early * GROWTH) + SOME_BYTES);
        assertThat(threads()).isSubsetOf(withSwing(before));
    }

    private CaptureScreen worn() {
        frame = new JFrame("soak");
        desk = new PlainDesk(folder);
        Scenario scenario = Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 4);
        CaptureScreen screen = new CaptureScreen(
                desk,
                "soak",
                new VirtualSource(scenario, Pace.times(SPEED)),
                Visit.OF_NOBODY,
                Optional.of(scenario.exercise().name()),
                Optional.empty());
        frame.add(screen.component());
        frame.setSize(1280, 800);
        frame.setVisible(true);
        screen.shown();
        return screen;
    }

    private static void press(CaptureScreen screen, String button) {
        Found.button(screen.component(), button).doClick();
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Set<String> threads() throws InterruptedException {
        Set<String> names = Set.of();
        // those that were told to end need a moment
        for (int i = 0; i < 50; i++) {
            names = Thread.getAllStackTraces().keySet().stream()
                    .filter(t -> !t.isDaemon())
                    .map(Thread::getName)
                    .collect(Collectors.toSet());
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return names;
    }

    private static Set<String> withSwing(Set<String> before) {
        Set<String> all = new HashSet<>(before);
        all.addAll(Set.of("AWT-EventQueue-0", "AWT-Shutdown", "DestroyJavaVM"));
        return all;
    }
}
