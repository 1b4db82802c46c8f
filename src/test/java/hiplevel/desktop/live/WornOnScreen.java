package hiplevel.desktop.live;

import hiplevel.desktop.Await;
import hiplevel.desktop.PatientRobot;
import hiplevel.desktop.capture.HandTurnedClock;
import hiplevel.desktop.capture.source.VirtualSource;
import hiplevel.desktop.visit.Battery;
import hiplevel.desktop.visit.Visit;
import hiplevel.simulation.Scenario;
import hiplevel.words.Words;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Point;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A simulated wearer on the screen that aligns and records, without the program around it; time is turned by hand. */
abstract class WornOnScreen {
    private static final double A_LITTLE_SECONDS = 0.3;
    /** What does not move is shown in one of so many. */
    private static final int FRAMES_WITH_ALL = 10;

    @TempDir
    Path folder;

    private final HandTurnedClock clock = new HandTurnedClock();
    private final Robot robot = PatientRobot.ofNewWindows();
    Words words = Words.ENGLISH;
    CaptureScreen screen;
    FrameFixture window;

    /** The screen is there and hears the sensors. */
    void wear(Scenario scenario, Optional<Battery> battery) throws InterruptedException {
        Visit visit = new Visit(Optional.of("A12"), Optional.empty(), OptionalDouble.empty(), 1, battery);
        JFrame frame = GuiActionRunner.execute(() -> {
            screen = new CaptureScreen(
                    new PlainDesk(folder, words),
                    "test",
                    new VirtualSource(scenario, clock.pace()),
                    visit,
                    Optional.of("single-leg-squat"),
                    Optional.empty(),
                    // a countdown of seconds is over before a robot has written a note on a busy machine
                    clock.pace().nanos());
            JFrame made = new JFrame();
            made.add(screen.component());
            made.setSize(1280, 800);
            return made;
        });
        window = new FrameFixture(robot, frame);
        window.show(new Dimension(1280, 850));
        window.moveTo(new Point(0, 0));
        until("the window has the keyboard", () -> GuiActionRunner.execute(() -> frame.getFocusOwner() != null));
        GuiActionRunner.execute(() -> screen.shown());
        pass(1);
    }

    @AfterEach
    void takeOff() {
        GuiActionRunner.execute(() -> screen.hidden());
        screen.lastThings().ifPresent(Runnable::run);
        robot.cleanUp();
    }

    /** By itself, not by the robot, which on a busy machine may press where the button was. */
    void goOn() {
        GuiActionRunner.execute(() -> Found.button(screen.component(), "go-on").doClick());
    }

    void passUntil(String what, BooleanSupplier come) {
        until(what, () -> {
            pass(A_LITTLE_SECONDS);
            return come.getAsBoolean();
        });
    }

    /** While no time passes for the wearer. */
    static void until(String what, Callable<Boolean> come) {
        Await.until(what, come, 60_000);
    }

    /**
     * Lets that many seconds pass, and what was heard in them be seen: on a busy machine the clock that is turned by hand
     * would else run ahead of the looks at the past and of the picture, by as much as a whole exercise.
     */
    void pass(double seconds) throws InterruptedException {
        clock.pass(seconds);
        CompletableFuture<Void> looked = new CompletableFuture<>();
        screen.capture().orElseThrow().afterLooks(() -> looked.complete(null));
        looked.join();
        GuiActionRunner.execute(() -> {
            for (int frame = 0; frame < FRAMES_WITH_ALL; frame++) {
                screen.frame();
            }
        });
    }

    String label(String name) {
        return GuiActionRunner.execute(() -> {
            Component found = Found.in(screen.component(), name);
            return found instanceof JLabel label ? label.getText() : ((JTextComponent) found).getText();
        });
    }

    String text(String name) {
        return GuiActionRunner.execute(() -> ((JTextComponent) Found.in(screen.component(), name)).getText());
    }
}
