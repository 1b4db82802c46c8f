package hiplevel.desktop;

import hiplevel.desktop.capture.source.Pace;
import hiplevel.desktop.window.Place;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JComponent;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;

/** The program, opened for a test and driven by a robot. */
public final class OpenedDesktop implements AutoCloseable {
    private static final long LONGEST_WAIT_MILLIS = 60_000;

    private final Robot robot;
    private final DesktopProgram program;
    private final FrameFixture frame;

    /**
     * Opens it.
     *
     * @param folder holds the program's home and the person's folder
     */
    public OpenedDesktop(Path folder, Place first) {
        this(folder, first, "en");
    }

    /** With a virtual wearer at that pace. */
    public OpenedDesktop(Path folder, Place first, Pace demoPace) {
        this(folder, first, "en", demoPace);
    }

    public OpenedDesktop(Path folder, Place first, String language) {
        this(folder, first, language, Pace.real());
    }

    private OpenedDesktop(Path folder, Place first, String language, Pace demoPace) {
        FailOnThreadViolationRepaintManager.install();
        robot = BasicRobot.robotWithNewAwtHierarchy();
        robot.settings().delayBetweenEvents(0);
        Surroundings around = new Surroundings(
                folder.resolve("home"),
                folder.resolve("user"),
                Optional.of(language),
                "0.0.0-test",
                () -> {},
                demoPace);
        try {
            program = GuiActionRunner.execute(() -> DesktopProgram.open(around, first));
            frame = new FrameFixture(robot, program.frame());
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

    /** Until the window's sentence has these words. */
    public void awaitMessage(String words) {
        Pause.pause(
                new Condition("the message '" + words + "'") {
                    @Override
                    public boolean test() {
                        return frame.textBox("message").text().contains(words);
                    }
                },
                LONGEST_WAIT_MILLIS);
    }

    /** Share of a component's pixels, as it is shown, that are dark. */
    public double darkShare(JComponent component) {
        BufferedImage image = GuiActionRunner.execute(() -> {
            Rectangle seen = component.getVisibleRect();
            BufferedImage painted = new BufferedImage(seen.width, seen.height, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = painted.createGraphics();
            graphics.translate(-seen.x, -seen.y);
            component.paint(graphics);
            graphics.dispose();
            return painted;
        });
        int dark = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                Color colour = new Color(image.getRGB(x, y));
                dark += colour.getRed() + colour.getGreen() + colour.getBlue() < 300 ? 1 : 0;
            }
        }
        return dark / (double) (image.getWidth() * image.getHeight());
    }

    @Override
    public void close() {
        robot.cleanUp();
    }
}
