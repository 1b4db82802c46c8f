package hiplevel.desktop.replay;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.OpenedDesktop;
import hiplevel.desktop.replay.strip.OverviewStrip;
import hiplevel.desktop.replay.time.Playhead;
import hiplevel.desktop.replay.time.TimeView;
import hiplevel.desktop.window.Place;
import hiplevel.exercise.Catalogue;
import hiplevel.recording.Conversion;
import hiplevel.recording.CsvFolderWriter;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.WearingFacts;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.VirtualWearer;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.swing.JComponent;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An hour of three sensors at 200 Hz, opened and sought in; prints ms, asserts none: machines differ. */
@OnDisplay
@Tag("bench")
class ReplayBenchmarkTest {
    private static final int REPETITIONS_A_SIDE = 375;
    private static final int SEEKS = 300;
    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(3);

    @TempDir
    private Path folder;

    @Test
    void anHourIsSeenAndSoughtIn() throws Exception {
        Path hour = hour();
        for (Path recording : new Path[] {hour, folder.resolve("hour.xdf"), hour}) {
            opened(recording);
        }
    }

    private Path hour() throws Exception {
        Scenario scenario = Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 7)
                .but()
                .repetitions(REPETITIONS_A_SIDE)
                .rateHz(200)
                .build();
        Path hour = folder.resolve("hour");
        try (CsvFolderWriter writer = CsvFolderWriter.create(hour, false)) {
            VirtualWearer.perform(scenario).deliver(writer);
            writer.facts(WearingFacts.NONE);
        }
        new Conversion(hour, folder.resolve("hour.xdf"), ReadOptions.NONE, Optional.empty()).run();
        return hour;
    }

    private void opened(Path recording) throws IOException {
        long start = System.nanoTime();
        try (OpenedDesktop desktop = new OpenedDesktop(folder, new Place.Replay(recording))) {
            long window = System.nanoTime();
            JComponent overview = named(desktop, "overview");
            JComponent chart = named(desktop, "drop-chart");
            int empty = colours(withoutAnything(desktop, overview));
            until(() -> colours(overview) > empty);
            long picture = System.nanoTime();
            until(() -> desktop.frame().button("report").isEnabled());
            long analysed = System.nanoTime();
            System.out.printf(
                    "%s: window %d ms, first picture %d ms, analysed %d ms, all from opening on%n",
                    recording.getFileName(), ms(window - start), ms(picture - start), ms(analysed - start));
            long[] seeks = new long[SEEKS];
            SplittableRandom random = new SplittableRandom(5);
            for (int i = 0; i < SEEKS; i++) {
                int x = 60 + random.nextInt(overview.getWidth() - 80);
                seeks[i] = GuiActionRunner.execute(() -> sought(overview, chart, x));
            }
            Arrays.sort(seeks);
            System.out.printf(
                    "%s: seek to painted window: median %d ms, 95 %% %d ms, longest %d ms%n",
                    recording.getFileName(), ms(seeks[SEEKS / 2]), ms(seeks[SEEKS * 95 / 100]), ms(seeks[SEEKS - 1]));
            assertThat(colours(chart)).isGreaterThan(10);
        }
    }

    /** The same strip before anything is read. */
    private static JComponent withoutAnything(OpenedDesktop desktop, JComponent overview) {
        return GuiActionRunner.execute(() -> {
            OverviewStrip fresh = new OverviewStrip(
                    desktop.program().look(),
                    desktop.program().words(),
                    new Playhead(),
                    new TimeView(),
                    new TimeView());
            fresh.setSize(overview.getSize());
            return fresh;
        });
    }

    /** A press on the overview until everything is painted anew. */
    private static long sought(JComponent overview, JComponent chart, int x) {
        long before = System.nanoTime();
        Point at = new Point(x, overview.getHeight() / 2);
        for (int id : new int[] {MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED}) {
            overview.dispatchEvent(new MouseEvent(
                    overview, id, 0, MouseEvent.BUTTON1_DOWN_MASK, at.x, at.y, 1, false, MouseEvent.BUTTON1));
        }
        JComponent root = chart.getRootPane();
        root.paintImmediately(0, 0, root.getWidth(), root.getHeight());
        return System.nanoTime() - before;
    }

    private static void until(BooleanSupplier so) {
        long start = System.nanoTime();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime() - start).isLessThan(LONGEST_NANOS);
        }
    }

    private static int colours(JComponent component) {
        return GuiActionRunner.execute(() -> {
            BufferedImage image =
                    new BufferedImage(component.getWidth(), component.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            component.paint(graphics);
            graphics.dispose();
            return (int)
                    Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                            .distinct()
                            .count();
        });
    }

    private static JComponent named(OpenedDesktop desktop, String name) {
        Component found = desktop.frame().robot().finder().findByName(name);
        return (JComponent) found;
    }

    private static long ms(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}
