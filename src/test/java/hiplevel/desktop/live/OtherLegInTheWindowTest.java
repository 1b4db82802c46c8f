package hiplevel.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.visit.Amount;
import hiplevel.desktop.visit.Battery;
import hiplevel.desktop.visit.Task;
import hiplevel.exercise.Catalogue;
import hiplevel.imu.Side;
import hiplevel.recording.ReadOptions;
import hiplevel.session.Input;
import hiplevel.simulation.Scenario;
import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;

/** A simulated wearer squats on the right leg, then on the left, while the task says left. */
@OnDisplay
class OtherLegInTheWindowTest extends WornOnScreen {
    private static final String RIGHT_INSTEAD = "On the right leg; this task is for the left.";

    private void wear(Task task) throws InterruptedException {
        wear(
                Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 1)
                        .but()
                        .repetitions(3)
                        .drop(Side.RIGHT, 10.0)
                        .build(),
                Optional.of(new Battery("squats", List.of(task))));
        passUntil("all is done", () -> text("task").equals("All done"));
        goOn();
    }

    private Rectangle panel() {
        return GuiActionRunner.execute(
                () -> Found.in(screen.component(), "guidance-next").getParent().getBounds());
    }

    private boolean isCut(String name) {
        return GuiActionRunner.execute(() -> {
            Component shown = Found.in(screen.component(), name);
            return shown.getWidth() < shown.getPreferredSize().width;
        });
    }

    @Test
    void itIsSaidWhichLegIsUsedAndWhichIsMeantAndTheRecordingStaysAsDeclared() throws Exception {
        wear(new Task("single-leg-squat", Optional.of(Side.LEFT), new Amount.Repetitions(3), 0, 0));
        window.button("guidance-go-on").click();
        Rectangle before = panel();
        assertThat(label("guidance-next")).isEqualTo("This is the last one.");
        window.pressAndReleaseKeys(KeyEvent.VK_G);
        passUntil(
                "the leg that carries is seen", () -> text("drop-words").startsWith("standing right: left hip drops"));
        passUntil("it is said", () -> label("guidance-next").equals(RIGHT_INSTEAD));
        assertThat(label("guidance-number")).isEqualTo("0 of 3");
        assertThat(isCut("guidance-next")).isFalse();
        assertThat(panel()).isEqualTo(before);
        passUntil("the left leg is used", () -> text("drop-words").startsWith("standing left"));
        passUntil("it is said no more", () -> label("guidance-next").equals("This is the last one."));
        passUntil("all is done", () -> label("guidance-task").equals("All done"));
        pass(0.2);
        window.button("record").click();
        passUntil("it has ended", () -> label("recording").equals("not recording"));
        try (Stream<Path> files = Files.list(folder.resolve("Hiplevel"))) {
            Input recorded = Input.read(files.findFirst().orElseThrow(), ReadOptions.NONE, warning -> {
                throw new AssertionError(warning);
            });
            assertThat(recorded.facts().trials())
                    .singleElement()
                    .satisfies(trial -> assertThat(trial.side()).contains(Side.LEFT));
        }
    }
}
