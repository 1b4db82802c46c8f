package hiplevel.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.OpenedDesktop;
import hiplevel.desktop.live.panel.RecordingName;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.swing.data.TableCell;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnDisplay
class SessionScreenTest {
    private static final Place SESSION = new Place.Session(new Worn(List.of()), Visit.OF_NOBODY);

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
                        .visit("A12", OpenedDesktop.TODAY, Visit.OF_NOBODY)
                        .orElseThrow()
                        .sessionNumber())
                .isEqualTo(5);
    }

    /** A wearer who came nine times. */
    private void isKnown(String code) throws Exception {
        Wearers.in(home())
                .keep(
                        new Visit(
                                Optional.of(code),
                                Optional.of(Side.LEFT),
                                OptionalDouble.of(1.62),
                                9,
                                Optional.empty()),
                        LocalDate.of(2020, 1, 1));
    }

    @Test
    void whatAnotherCodeOnTheWayBroughtAlongIsTakenBackButNotWhatWasTyped() throws Exception {
        safetyWasRead();
        isKnown("A1");
        try (OpenedDesktop desktop = new OpenedDesktop(folder, SESSION)) {
            FrameFixture window = desktop.frame();
            window.textBox("code").enterText("A1");
            window.textBox("height").requireText("162");
            assertThat(desktop.text("fading")).startsWith("No cues any more");
            window.textBox("code").enterText("2");
            window.textBox("height").requireEmpty();
            window.comboBox("side").requireSelection("none");
            window.spinner("session-number").requireValue(1);
            assertThat(desktop.text("fading")).startsWith("Every repetition");
            // typed before the code, and over what it brought along
            window.textBox("height").enterText("180");
            window.textBox("code").setText("A1");
            window.textBox("height").requireText("162");
            window.comboBox("side").selectItem("right");
            window.textBox("code").enterText("3");
            window.textBox("height").requireText("180");
            window.comboBox("side").requireSelection("right");
        }
    }

    @Test
    void theNextWearersCodeBringsTheRestAlongToo() throws Exception {
        safetyWasRead();
        isKnown("A10");
        Visit next = new Visit(Optional.of("A10"), Optional.empty(), OptionalDouble.empty(), 1, Optional.empty());
        Place session = new Place.Session(new Worn(List.of()), next);
        try (OpenedDesktop desktop = new OpenedDesktop(folder, session)) {
            desktop.frame().textBox("height").requireText("162");
            desktop.frame().spinner("session-number").requireValue(10);
        }
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
    void aCodeThatIsTooLongForTheNamesOfRecordingsIsSaidToBeSo() throws Exception {
        safetyWasRead();
        try (OpenedDesktop desktop = new OpenedDesktop(folder, SESSION)) {
            desktop.frame().textBox("code").setText("Ä".repeat(41));
            desktop.frame().button("begin").requireDisabled();
            assertThat(desktop.text("hint")).isEqualTo("A code has at most 40 characters.");
            String longest = "Ä".repeat(40);
            desktop.frame().textBox("code").setText(longest + " ");
            desktop.frame().button("begin").requireEnabled();
            Path file = RecordingName.file(
                            folder,
                            RecordingName.proposed(
                                    ZonedDateTime.of(2026, 11, 29, 10, 15, 0, 0, ZoneOffset.UTC),
                                    Optional.of(longest),
                                    Optional.of("trendelenburg-stance")))
                    .orElseThrow();
            assertThat(Files.writeString(file, "the disk takes the name")).exists();
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
            var dialog = desktop.dialog("battery");
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

    @Test
    void whatCannotBeReadIsSaidAndNothingTakesItsPlace() throws Exception {
        safetyWasRead();
        String wearers = "{\"wearers\": [{\"wearer\": \"B2\", \"heightMetres\": \"1.80\"}]}";
        Files.writeString(home().resolve("wearers.json"), wearers);
        Files.writeString(home().resolve("batteries.json"), "{\"batteries\": [");
        try (OpenedDesktop desktop = new OpenedDesktop(folder, SESSION)) {
            desktop.awaitMessage("No wearer is known for now, and none is kept: ");
            assertThat(desktop.text("message")).contains("wearers[0].heightMetres is \"1.80\"");
            desktop.frame().button("new-battery").requireDisabled();
            desktop.frame().textBox("code").enterText("C3").pressAndReleaseKeys(KeyEvent.VK_ENTER);
            assertThat(desktop.frame().label("place").text()).isNotEqualTo("Session");
        }
        assertThat(home().resolve("wearers.json")).hasContent(wearers);
        assertThat(home().resolve("batteries.json")).hasContent("{\"batteries\": [");
    }

    @Test
    void aLookAtTheSettingsTakesNothingThatWasSaid() throws Exception {
        safetyWasRead();
        isKnown("A1");
        try (OpenedDesktop desktop = new OpenedDesktop(folder, SESSION)) {
            FrameFixture window = desktop.frame();
            window.textBox("code").enterText("A1");
            window.textBox("height").setText("163.5");
            window.list("batteries").selectItem("5 + 5 single-leg squats");
            window.button("settings").click();
            window.comboBox("language").selectItem("Deutsch");
            window.button("settings-back").click();
            window.textBox("code").requireText("A1");
            window.textBox("height").requireText("163,5");
            window.comboBox("side").requireSelection("links");
            window.spinner("session-number").requireValue(10);
            window.list("batteries").requireSelection(1);
            // what the code brought along is still the code's
            window.textBox("code").setText("A12");
            window.comboBox("side").requireSelection("keine");
            window.spinner("session-number").requireValue(1);
            window.textBox("height").requireText("163,5");
        }
    }

    @Test
    void halfACentimetreIsStillThereTheNextTime() throws Exception {
        safetyWasRead();
        Wearers.in(home())
                .keep(
                        new Visit(Optional.of("A12"), Optional.empty(), OptionalDouble.of(1.745), 1, Optional.empty()),
                        LocalDate.of(2020, 1, 1));
        try (OpenedDesktop desktop = new OpenedDesktop(folder, SESSION)) {
            desktop.frame().textBox("code").enterText("A12").pressAndReleaseKeys(KeyEvent.VK_ENTER);
            assertThat(desktop.frame().label("place").text()).isNotEqualTo("Session");
        }
        assertThat(Wearers.in(home())
                        .visit("A12", OpenedDesktop.TODAY, Visit.OF_NOBODY)
                        .orElseThrow()
                        .heightMetres())
                .hasValue(1.745);
    }
}
