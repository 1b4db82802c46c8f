package hiplevel.desktop;

import hiplevel.desktop.capture.source.Pace;
import hiplevel.desktop.window.Place;
import java.awt.Dimension;
import java.nio.file.Path;
import java.util.Optional;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;

/** The program, opened for a test and driven by a robot. */
public final class OpenedDesktop implements AutoCloseable {
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
                folder.resolve("home"), folder.resolve("user"), Optional.of(language), () -> {}, demoPace);
        program = GuiActionRunner.execute(() -> DesktopProgram.open(around, first));
        frame = new FrameFixture(robot, program.frame());
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

    @Override
    public void close() {
        robot.cleanUp();
    }
}
