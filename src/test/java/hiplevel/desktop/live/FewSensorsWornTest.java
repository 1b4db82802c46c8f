package hiplevel.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.OnDisplay;
import hiplevel.exercise.Catalogue;
import hiplevel.imu.Placement;
import hiplevel.simulation.Scenario;
import java.awt.Container;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.swing.JLabel;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;

/** One sensor is worth wearing: from alignment to the big number. */
@OnDisplay
class FewSensorsWornTest extends WornOnScreen {
    private void wear(Set<Placement> worn) throws InterruptedException {
        wear(
                Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 1)
                        .but()
                        .placements(worn)
                        .repetitions(3)
                        .build(),
                Optional.empty());
    }

    private String dots(String step) {
        return GuiActionRunner.execute(() ->
                ((JLabel) Found.in((Container) Found.in(screen.component(), step), "dots")).getText());
    }

    @Test
    void aPelvisAloneIsDoneAfterItsHinges() throws InterruptedException {
        wear(EnumSet.of(Placement.PELVIS));
        passUntil("all is done", () -> text("task").equals("All done"));
        assertThat(label("verdict")).isEqualTo("aligned: passed");
        assertThat(label("countdown")).isBlank();
        assertThat(dots("step-hinges")).isEqualTo("●●●");
        assertThat(dots("step-swings-left")).isEqualTo("not needed");
        assertThat(dots("step-squats")).isEqualTo("not needed");
    }

    @Test
    void withThighsAloneTheBigNumberIsTheKneeOfTheLegThatCarries() throws InterruptedException {
        wear(EnumSet.of(Placement.LEFT_THIGH, Placement.RIGHT_THIGH));
        passUntil("all is done", () -> text("task").equals("All done"));
        goOn();
        passUntil("a leg carries", () -> text("drop-words").matches("standing right: knee \\d+° (in|out)ward"));
        passUntil("no leg does", () -> text("drop-words").matches("(left|right) knee \\d+° (in|out)ward"));
        assertThat(label("drop")).matches("\\d+°");
    }
}
