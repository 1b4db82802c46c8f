package hiplevel.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.OpenedDesktop;
import hiplevel.desktop.preferences.PreferencesFile;
import hiplevel.desktop.visit.Amount;
import hiplevel.desktop.visit.BatteriesFile;
import hiplevel.desktop.visit.Battery;
import hiplevel.desktop.visit.Visit;
import hiplevel.desktop.visit.Wearers;
import hiplevel.desktop.visit.Worn;
import hiplevel.desktop.window.Place;
import hiplevel.imu.Side;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.swing.data.TableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnDisplay
class SessionScreenTest {
    private static final Place SESSION = new Place.Session(new Worn(List.of(), Optional.empty()), Visit.OF_NOBODY);

    @TempDir
    private Path folder;

    private Path home() {
        return folder.resolve("home");
    }

    private PreferencesFile preferences() {
        return new PreferencesFile(home(), folder.resolve("user"));
    }

    private void safetyWasRead() throws Exception {
        preferences().write(preferences().read(w -> {}).withSafetyRead());
    }

    @Test
    void theSafetyWordsAreConfirmedOnceBeforeTheFirstRecording() {
        try (OpenedDesktop desktop = new OpenedDesktop(folder, SESSION)) {
            assertThat(desktop.frame().textBox("safety").text())
                    .contains(
                            "stay on this computer",
                            "not a medical device",
                            "pain, dizziness or instability",
                            "support");
            desktop.frame().button("begin").requireDisabled();
            desktop.frame().checkBox("safety-read").check();
            desktop.frame().button("begin").requireEnabled().click();
            assertThat(desktop.frame().label("place").text()).isNotEqualTo("Session");
        }
        assertThat(preferences().read(w -> {}).safetyRead()).isTrue();
        try (OpenedDesktop desktop = new OpenedDesktop(folder, SESSION)) {
            desktop.frame().button("begin").requireEnabled();
        }
    }

    @Test
    void aCodeThatCameBeforeBringsTheRestAlong() throws Exception {
        safetyWasRead();
        Wearers.in(home())
                .keep(
                        new Visit(
                                Optional.of("A12"),
                                Optional.of(Side.RIGHT),
                                OptionalDouble.of(1.74),
                                4,
                                Optional.empty()),
                        LocalDate.of(2020, 1, 1));
        try (OpenedDesktop desktop = new OpenedDesktop(folder, SESSION)) {
            desktop.frame().textBox("code").enterText("A12");
            desktop.frame().textBox("height").requireText("174");
            desktop.frame().comboBox("side").requireSelection("right");
            desktop.frame().spinner("session-number").requireValue(5);
            assertThat(desktop.frame().textBox("fading").text()).isEqualTo("3 of 4 repetitions are cued: it fades.");
            desktop.frame().textBox("code").pressAndReleaseKeys(KeyEvent.VK_ENTER);
            assertThat(desktop.frame().label("place").text()).isNotEqualTo("Session");
        }
        assertThat(Wearers.in(home())
                        .visit("A12", LocalDate.now(ZoneId.systemDefault()), Visit.OF_NOBODY)
                        .orElseThrow()
                        .sessionNumber())
                .isEqualTo(5);
    }

    @Test
    void aHeightThatNobodyHasIsSaidToBeSo() throws Exception {
        safetyWasRead();
        try (OpenedDesktop desktop = new OpenedDesktop(folder, SESSION)) {
            desktop.frame().textBox("height").enterText("17,4");
            desktop.frame().button("begin").requireDisabled();
            assertThat(desktop.frame().label("hint").text()).contains("no height of a person");
            desktop.frame().textBox("height").setText("174,5");
            desktop.frame().button("begin").requireEnabled();
        }
    }

    @Test
    void anOwnBatteryIsMadeFromAReadyOneAndKept() throws Exception {
        safetyWasRead();
        try (OpenedDesktop desktop = new OpenedDesktop(folder, SESSION)) {
            desktop.frame().list("batteries").selectItem("5 + 5 single-leg squats");
            assertThat(desktop.frame().textBox("tasks").text())
                    .startsWith("Single-leg squat, left leg: 5 repetitions")
                    .contains("30 beats a minute, 30 s of rest after it", "Single-leg squat, right leg: 5 repetitions");
            desktop.frame().button("change-battery").click();
            var dialog = desktop.frame().dialog("battery");
            dialog.textBox("battery-name").setText("Eight and five");
            dialog.table("battery-tasks").enterValue(TableCell.row(0).column(TaskTable.NUMBER), "8");
            dialog.table("battery-tasks").enterValue(TableCell.row(0).column(TaskTable.REST), "many");
            dialog.table("battery-tasks").requireCellValue(TableCell.row(0).column(TaskTable.REST), "30");
            dialog.button("keep-battery").click();
            desktop.frame().list("batteries").requireSelection("Eight and five (own)");
        }
        Battery kept = new BatteriesFile(home()).read().get(0);
        assertThat(kept.name()).isEqualTo("Eight and five");
        assertThat(kept.tasks().get(0).amount()).isEqualTo(new Amount.Repetitions(8));
        assertThat(kept.tasks().get(1).amount()).isEqualTo(new Amount.Repetitions(5));
    }
}
