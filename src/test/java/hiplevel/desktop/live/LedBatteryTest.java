package hiplevel.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.capture.HandTurnedClock;
import hiplevel.desktop.capture.source.VirtualSource;
import hiplevel.desktop.visit.Amount;
import hiplevel.desktop.visit.Battery;
import hiplevel.desktop.visit.Task;
import hiplevel.desktop.visit.Visit;
import hiplevel.exercise.Catalogue;
import hiplevel.imu.Side;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.Recordings;
import hiplevel.recording.WearingFacts.DeclaredTrial;
import hiplevel.simulation.Scenario;
import java.awt.Dimension;
import java.awt.Point;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.JLabel;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A battery records itself: trials, sides, what the wearer said of them. */
@OnDisplay
class LedBatteryTest {
    private static final Visit VISIT = new Visit(
            Optional.of("A12"),
            Optional.empty(),
            OptionalDouble.empty(),
            1,
            Optional.of(new Battery(
                    "two squats",
                    List.of(new Task("single-leg-squat", Optional.of(Side.RIGHT), new Amount.Repetitions(2), 0, 0)))));

    @TempDir
    private Path folder;

    private final HandTurnedClock clock = new HandTurnedClock();
    private final Robot robot = BasicRobot.robotWithNewAwtHierarchy();
    private CaptureScreen screen;
    private FrameFixture window;

    @BeforeEach
    void wear() throws InterruptedException {
        JFrame frame = GuiActionRunner.execute(() -> {
            Scenario squats = Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 1)
                    .but()
                    .repetitions(3)
                    .build();
            screen = new CaptureScreen(
                    new PlainDesk(folder),
                    "test",
                    new VirtualSource(squats, clock.pace()),
                    VISIT,
                    Optional.empty(),
                    Optional.empty());
            JFrame made = new JFrame();
            made.add(screen.component());
            made.setSize(1280, 800);
            return made;
        });
        window = new FrameFixture(robot, frame);
        window.show(new Dimension(1280, 850));
        window.moveTo(new Point(0, 0));
        GuiActionRunner.execute(() -> screen.shown());
        clock.pass(1);
    }

    @AfterEach
    void takeOff() {
        GuiActionRunner.execute(() -> screen.hidden());
        robot.cleanUp();
    }

    private void passUntil(String what, BooleanSupplier come) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        try {
                            clock.pass(0.5);
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                        return come.getAsBoolean();
                    }
                },
                Timeout.timeout(30_000));
    }

    private String text(String label) {
        return GuiActionRunner.execute(() -> ((JLabel) Found.in(screen.component(), label)).getText());
    }

    @Test
    void itsTrialsAreDeclaredAndSayWhatHurt() throws Exception {
        passUntil("the alignment passes", () -> text("verdict").equals("aligned: passed"));
        window.button("go-on").click();
        window.button("guidance-go-on").click();
        window.button("guidance-go-on").click();
        passUntil("it records by itself", () -> text("recording").startsWith("recording"));
        passUntil(
                "two repetitions are counted",
                () -> text("guidance-task").contains("done")
                        || text("guidance-task").contains("two squats"));
        window.toggleButton("pain 3").click();
        window.button("keep-remark").click();
        clock.pass(0.2);
        window.button("record").click();
        passUntil("it has ended", () -> text("recording").equals("not recording"));
        try (Stream<Path> files = Files.list(folder.resolve("Hiplevel"))) {
            List<DeclaredTrial> trials = Recordings.read(
                            files.findFirst().orElseThrow(), ReadOptions.NONE, new TrackCollector())
                    .facts()
                    .trials();
            assertThat(trials).singleElement().satisfies(trial -> {
                assertThat(trial.exercise()).isEqualTo("single-leg-squat");
                assertThat(trial.side()).contains(Side.RIGHT);
                assertThat(trial.pain()).isEqualTo(OptionalInt.of(3));
            });
        }
    }
}
