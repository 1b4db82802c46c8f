package hiplevel.desktop;

import hiplevel.desktop.capture.Shelf;
import hiplevel.desktop.capture.source.Pace;
import hiplevel.desktop.look.SystemTheme;
import hiplevel.desktop.window.Place;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dialog;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;
import javax.swing.ToolTipManager;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.fixture.JFileChooserFixture;
import org.assertj.swing.timing.Timeout;

/** The program, opened for a test and driven by a robot. */
public final class OpenedDesktop implements AutoCloseable {
    /** By its calendar. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private static final long LONGEST_WAIT_MILLIS = 60_000;

    private final Robot robot;
    private final DesktopProgram program;
    private final FrameFixture frame;

    /**
     * Opens it, and waits until it has the keyboard: a key or a measurement that comes before is a matter of luck.
     *
     * @param folder holds the program's home and the person's folder
     */
    public OpenedDesktop(Path folder, Place first) {
        this(folder, first, "en");
    }

    /** With a virtual wearer at that pace. */
    public OpenedDesktop(Path folder, Place first, Pace demoPace) {
        this(folder, first, demoPace, Shelf.DISKS);
    }

    /** … that is recorded there. */
    public OpenedDesktop(Path folder, Place first, Pace demoPace, Shelf shelf) {
        this(folder, first, "en", demoPace, shelf, Optional::empty);
    }

    public OpenedDesktop(Path folder, Place first, String language) {
        this(folder, first, language, Pace.real(), Shelf.DISKS, Optional::empty);
    }

    /** On a computer whose other programs have that theme. */
    public OpenedDesktop(Path folder, Place first, Pace demoPace, SystemTheme theme) {
        this(folder, first, "en", demoPace, Shelf.DISKS, theme);
    }

    private OpenedDesktop(Path folder, Place first, String language, Pace demoPace, Shelf shelf, SystemTheme theme) {
        FailOnThreadViolationRepaintManager.install();
        robot = PatientRobot.ofNewWindows();
        robot.settings().delayBetweenEvents(0);
        Surroundings around = new Surroundings(
                folder.resolve("home"),
                folder.resolve("user"),
                Optional.of(language),
                "0.0.0-test",
                () -> {},
                demoPace,
                shelf,
                theme,
                () -> TODAY);
        try {
            program = GuiActionRunner.execute(() -> {
                // they come when a pointer has rested for a while, wherever the robot left it, and lie over what is
                // looked at
                ToolTipManager.sharedInstance().setEnabled(false);
                return DesktopProgram.open(around, first);
            });
            frame = new FrameFixture(robot, program.frame());
            awaitKeyboard();
        } catch (RuntimeException | Error e) {
            // a robot that is left waits for the screen for ever, in every test after it
            robot.cleanUp();
            throw e;
        }
    }

    public FrameFixture frame() {
        return frame;
    }

    public DesktopProgram program() {
        return program;
    }

    /** The window's size from now on, px. */
    public void resize(int width, int height) {
        frame.resizeTo(new Dimension(width, height));
    }

    /** Until something has come, asked from the test's thread. */
    public void until(String what, Callable<Boolean> come) {
        Await.until(what, come, LONGEST_WAIT_MILLIS);
    }

    /** Until the window has the keyboard. */
    public void awaitKeyboard() {
        until(
                "the window has the keyboard",
                () -> GuiActionRunner.execute(() -> program.frame().getFocusOwner() != null));
    }

    /** Until nothing is worked on any more, and everything of it is shown. */
    public void awaitWorkDone() {
        until("the work is done", () -> {
            robot.waitForIdle();
            return !isThere("working");
        });
    }

    /** Until the window's sentence has these words. */
    public void awaitMessage(String words) {
        Await.until(
                "the message '" + words + "'",
                () -> text("message").contains(words),
                LONGEST_WAIT_MILLIS,
                () -> ": there is '" + text("message") + "'" + (dialogs().isEmpty() ? "" : " and an open dialog"));
    }

    /** A dialog, once it is open. */
    public DialogFixture dialog(String name) {
        return frame.dialog(name, Timeout.timeout(LONGEST_WAIT_MILLIS));
    }

    /** What a file is chosen with, once it is open. */
    public JFileChooserFixture fileChooser() {
        return frame.fileChooser(Timeout.timeout(LONGEST_WAIT_MILLIS));
    }

    /** Whether something of that name is to be seen. */
    public boolean isThere(String name) {
        return !robot.finder()
                .findAll(c -> name.equals(c.getName()) && c.isShowing())
                .isEmpty();
    }

    /** What a label or a text says. */
    public String text(String name) {
        return GuiActionRunner.execute(() -> {
            Component found = robot.finder().findByName(name);
            return found instanceof JLabel label ? label.getText() : ((JTextComponent) found).getText();
        });
    }

    /** The dialogs that are open: each holds the person up. */
    public List<Dialog> dialogs() {
        return Stream.of(Window.getWindows())
                .filter(w -> w instanceof Dialog && w.isShowing())
                .map(w -> (Dialog) w)
                .toList();
    }

    /** How many px of a component, as it is shown, are in another colour than its first one. */
    public long drawnPixels(JComponent component) {
        BufferedImage image = painted(component);
        int[] all = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return IntStream.of(all).filter(pixel -> pixel != all[0]).count();
    }

    /** Share of a component's pixels, as it is shown, that are dark. */
    public double darkShare(JComponent component) {
        BufferedImage image = painted(component);
        int dark = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                Color colour = new Color(image.getRGB(x, y));
                dark += colour.getRed() + colour.getGreen() + colour.getBlue() < 300 ? 1 : 0;
            }
        }
        return dark / (double) (image.getWidth() * image.getHeight());
    }

    /** A component as it is shown. */
    public static BufferedImage painted(JComponent component) {
        return GuiActionRunner.execute(() -> {
            Rectangle seen = component.getVisibleRect();
            BufferedImage image = new BufferedImage(seen.width, seen.height, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            graphics.translate(-seen.x, -seen.y);
            component.paint(graphics);
            graphics.dispose();
            return image;
        });
    }

    /** Closes the program as a person does, also while it records: it asks then, and is answered that it may. */
    @Override
    public void close() {
        try {
            SwingUtilities.invokeLater(program::close);
            until("it is closed", () -> {
                answerYes();
                return !frame.target().isShowing();
            });
        } finally {
            robot.cleanUp();
        }
    }

    /** Says yes to what is asked, if anything is. */
    public void answerYes() {
        GuiActionRunner.execute(() -> dialogs().forEach(OpenedDesktop::answerYes));
    }

    private static void answerYes(Dialog dialog) {
        if (dialog instanceof JDialog asking
                && asking.getContentPane().getComponent(0) instanceof JOptionPane question) {
            question.setValue(question.getOptions()[0]);
        }
    }
}
