package hiplevel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.capture.HandTurnedClock;
import hiplevel.desktop.capture.source.Pace;
import hiplevel.desktop.preferences.Appearance;
import hiplevel.desktop.window.Place;
import hiplevel.report.canvas.Ink;
import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.awt.event.WindowEvent;
import java.awt.event.WindowListener;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JOptionPane;
import javax.swing.JTable;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.GenericTypeMatcher;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The computer's other programs turn dark while the window is open. */
@OnDisplay
class FollowingTheSystemTest {
    private static final double MOSTLY = 0.6;
    private static final double HARDLY = 0.3;

    /** Within a plot of traces, beyond its texts. */
    private static final int PLOT_X = 60;

    private static final int PLOT_Y = 30;

    @TempDir
    private Path folder;

    private final AtomicReference<Optional<Boolean>> systemIsDark = new AtomicReference<>(Optional.of(false));
    private final AtomicInteger asked = new AtomicInteger();
    private OpenedDesktop desktop;

    private void open(Place first, Pace demoPace) {
        desktop = new OpenedDesktop(folder, first, demoPace, () -> {
            // counted first: who waits for the second one from now has waited for one that began after now
            asked.incrementAndGet();
            return systemIsDark.get();
        });
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    /** It is asked before the window opens, and when it has opened: nothing is under way then. */
    private void awaitOpened() {
        desktop.until("it is asked at the opening", () -> asked.get() > 1);
        desktop.frame().robot().waitForIdle();
    }

    /** Somebody comes back to the window, twice: the second question is asked when the first is answered. */
    private void comeBack() {
        int before = asked.get();
        desktop.until("the first is answered", () -> {
            activate();
            return asked.get() > before + 1;
        });
        desktop.frame().robot().waitForIdle();
    }

    /** Told to the listeners: the window is active for the system all the time. */
    private void activate() {
        GuiActionRunner.execute(() -> {
            Window window = desktop.program().frame();
            for (WindowListener listener : window.getWindowListeners()) {
                listener.windowActivated(new WindowEvent(window, WindowEvent.WINDOW_ACTIVATED));
            }
        });
    }

    private void systemTurns(boolean dark) {
        systemIsDark.set(Optional.of(dark));
        comeBack();
    }

    private double darkShare() {
        return desktop.darkShare(desktop.program().frame().getRootPane());
    }

    private double darkShare(String name) {
        return desktop.darkShare((JComponent) named(name));
    }

    private Component named(String name) {
        return desktop.frame().robot().finder().find(new GenericTypeMatcher<>(JComponent.class) {
            @Override
            protected boolean isMatching(JComponent component) {
                return name.equals(component.getName()) && component.isShowing();
            }
        });
    }

    /** Where everything is and what it holds. */
    private List<String> held() {
        return GuiActionRunner.execute(() -> {
            List<String> all = new ArrayList<>();
            hold(desktop.program().frame().getRootPane(), all);
            return all;
        });
    }

    private static void hold(Container in, List<String> all) {
        for (Component each : in.getComponents()) {
            String what = each.getClass().getSimpleName() + " " + each.getName() + " " + each.getBounds()
                    + (each.isFocusOwner() ? " has the keyboard" : "");
            if (each instanceof JTextComponent text) {
                what += " '" + text.getText() + "' " + text.getSelectionStart() + " to " + text.getSelectionEnd();
            } else if (each instanceof JTable table) {
                what += " rows " + Arrays.toString(table.getSelectedRows());
            } else if (each instanceof JViewport port) {
                what += " from " + port.getViewPosition();
            } else if (each instanceof AbstractButton button) {
                what += " '" + button.getText() + "' " + button.isSelected();
            }
            all.add(what);
            if (each instanceof Container inner) {
                hold(inner, all);
            }
        }
    }

    @Test
    void theWindowTurnsDarkAndLightAgain() {
        open(new Place.Start(), Pace.real());
        desktop.awaitWorkDone();
        assertThat(darkShare()).isLessThan(HARDLY);
        List<String> before = held();
        systemTurns(true);
        assertThat(darkShare()).isGreaterThan(MOSTLY);
        assertThat(held()).isEqualTo(before);
        systemTurns(false);
        assertThat(darkShare()).isLessThan(HARDLY);
        assertThat(held()).isEqualTo(before);
    }

    @Test
    void aSystemThatSaysNothingChangesNothing() {
        systemIsDark.set(Optional.of(true));
        open(new Place.Start(), Pace.real());
        assertThat(darkShare()).isGreaterThan(MOSTLY);
        systemIsDark.set(Optional.empty());
        comeBack();
        assertThat(darkShare()).isGreaterThan(MOSTLY);
    }

    @Test
    void whoWantsItLightIsNotAskedAndWhoWantsItAsTheSystemIsAskedAtOnce() {
        open(new Place.Settings(), Pace.real());
        awaitOpened();
        keep(Appearance.LIGHT);
        desktop.frame().robot().waitForIdle();
        systemIsDark.set(Optional.of(true));
        int before = asked.get();
        activate();
        desktop.frame().robot().waitForIdle();
        assertThat(asked).hasValue(before);
        assertThat(darkShare()).isLessThan(HARDLY);
        keep(Appearance.SYSTEM);
        desktop.until("it is dark", () -> darkShare() > MOSTLY);
    }

    private void keep(Appearance wanted) {
        GuiActionRunner.execute(
                () -> desktop.program().keep(desktop.program().preferences().with(wanted)));
    }

    @Test
    void aReplayKeepsItsCursorWhatIsSelectedAndWhatIsTyped() throws Exception {
        Path recording = Files.createDirectory(folder.resolve("squats"));
        try (Stream<Path> files = Files.list(Path.of("sample-data/single-leg-squat_right-stance-drop"))) {
            for (Path file : files.toList()) {
                Files.copy(file, recording.resolve(file.getFileName().toString()));
            }
        }
        open(new Place.Replay(recording), Pace.real());
        desktop.until(
                "the first analysis", () -> desktop.frame().button("report").isEnabled());
        desktop.frame().table("repetitions").selectRows(3);
        GuiActionRunner.execute(() -> {
            JTextComponent note = desktop.frame().textBox("note").target();
            note.setText("seen on video");
            note.select(5, 7);
            note.requestFocusInWindow();
        });
        desktop.frame().robot().waitForIdle();
        String cursor = desktop.text("time");
        String drop = desktop.text("drop-now");
        List<String> before = held();
        assertThat(before).anyMatch(s -> s.contains("'seen on video' 5 to 7"));
        List<String> pictures = List.of("overview", "drop-chart", "cave-chart");
        assertThat(pictures).allSatisfy(name -> assertThat(darkShare(name)).isLessThan(HARDLY));
        systemTurns(true);
        assertThat(darkShare()).isGreaterThan(MOSTLY);
        assertThat(held()).isEqualTo(before);
        assertThat(desktop.text("time")).isEqualTo(cursor);
        assertThat(desktop.text("drop-now")).isEqualTo(drop);
        assertThat(pictures).allSatisfy(name -> assertThat(darkShare(name)).isGreaterThan(MOSTLY));
    }

    @Test
    void itWaitsForTheEndOfARecordingAndKeepsTheTraces() throws Exception {
        HandTurnedClock clock = new HandTurnedClock();
        open(new Place.Demo(), clock.pace());
        awaitOpened();
        desktop.until("it aligns", () -> desktop.isThere("align"));
        clock.pass(1);
        desktop.frame().button("go-on").click();
        desktop.frame().button("record").click();
        passUntil(clock, "it records", () -> desktop.text("recording").startsWith("recording"));
        passUntil(clock, "it has recorded a while", () -> desktop.text("drop").matches("\\d+°"));
        List<String> traces = List.of("trace-pelvis", "trace-knees");
        int before = asked.get();
        systemIsDark.set(Optional.of(true));
        activate();
        desktop.frame().robot().waitForIdle();
        assertThat(asked).hasValue(before);
        assertThat(darkShare()).isLessThan(HARDLY);
        desktop.frame().button("record").click();
        passUntil(clock, "it has ended", () -> desktop.text("recording").equals("not recording"));
        long drawn = pelvisLine();
        assertThat(drawn).isPositive();
        comeBack();
        assertThat(darkShare()).isGreaterThan(MOSTLY);
        assertThat(traces).allSatisfy(name -> assertThat(darkShare(name)).isGreaterThan(MOSTLY));
        assertThat(pelvisLine()).as("the same stretch, in another colour").isBetween(drawn / 2, drawn * 2);
    }

    /** How many px of the plot have the colour that the pelvis' line has now. */
    private long pelvisLine() {
        BufferedImage image = OpenedDesktop.painted((JComponent) named("trace-pelvis"));
        int ink = desktop.program().look().of(Ink.BODY).getRGB();
        int[] plot = image.getRGB(
                PLOT_X, PLOT_Y, image.getWidth() - PLOT_X, image.getHeight() - 2 * PLOT_Y, null, 0, image.getWidth());
        return IntStream.of(plot).filter(pixel -> pixel == ink).count();
    }

    private void passUntil(HandTurnedClock clock, String what, java.util.concurrent.Callable<Boolean> come) {
        desktop.until(what, () -> {
            clock.pass(0.2);
            return come.call();
        });
    }

    @Test
    void itWaitsUntilADialogIsAnswered() {
        open(new Place.Start(), Pace.real());
        awaitOpened();
        SwingUtilities.invokeLater(
                () -> JOptionPane.showInputDialog(desktop.program().frame(), "What is typed here stays?"));
        desktop.until("it asks", () -> !desktop.dialogs().isEmpty());
        desktop.frame().robot().waitForIdle();
        int before = asked.get();
        systemIsDark.set(Optional.of(true));
        activate();
        desktop.frame().robot().waitForIdle();
        assertThat(asked).hasValue(before);
        GuiActionRunner.execute(() -> desktop.dialogs().forEach(java.awt.Dialog::dispose));
        comeBack();
        assertThat(darkShare()).isGreaterThan(MOSTLY);
    }
}
