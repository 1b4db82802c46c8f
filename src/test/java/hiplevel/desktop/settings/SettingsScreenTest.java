package hiplevel.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.OpenedDesktop;
import hiplevel.desktop.preferences.Preferences;
import hiplevel.desktop.preferences.PreferencesFile;
import hiplevel.desktop.window.Place;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import org.assertj.swing.data.TableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnDisplay
class SettingsScreenTest {
    @TempDir
    private Path folder;

    private Preferences kept() {
        return new PreferencesFile(folder.resolve("home"), folder.resolve("user")).read(sentence -> {
            throw new AssertionError(sentence);
        });
    }

    @Test
    void theWindowSpeaksGermanAsSoonAsGermanIsChosen() {
        try (OpenedDesktop desktop = new OpenedDesktop(folder, new Place.Settings())) {
            desktop.frame().label("place").requireText("Settings");
            desktop.frame().comboBox("language").selectItem("Deutsch");
            desktop.frame().label("place").requireText("Einstellungen");
            assertThat(kept().language()).contains("de");
        }
    }

    @Test
    void tabLeavesATable() {
        try (OpenedDesktop desktop = new OpenedDesktop(folder, new Place.Settings())) {
            desktop.frame().table("bands").focus();
            desktop.frame().robot().pressAndReleaseKeys(KeyEvent.VK_TAB);
            desktop.until(
                    "the focus goes on",
                    () -> !desktop.frame().table("bands").target().isFocusOwner());
        }
    }

    @Test
    void oneGoesBackWhereOneCameFrom() {
        try (OpenedDesktop desktop = new OpenedDesktop(folder, new Place.Start())) {
            desktop.frame().button("settings").click();
            desktop.frame().label("place").requireText("Settings");
            desktop.frame().button("settings-back").click();
            desktop.frame().label("place").requireText("Start");
        }
    }

    @Test
    void aBandThatIsTypedOverIsKeptAndCanBeReset() {
        try (OpenedDesktop desktop = new OpenedDesktop(folder, new Place.Settings())) {
            var table = desktop.frame().table("bands");
            String usual = table.valueAt(TableCell.row(0).column(2));
            table.enterValue(TableCell.row(0).column(2), "3.5");
            table.requireCellValue(TableCell.row(0).column(2), "3.5°");
            assertThat(kept().bands().own()).hasSize(1);
            table.selectRows(0);
            desktop.frame().button("reset-band").click();
            table.requireCellValue(TableCell.row(0).column(2), usual);
            assertThat(kept().bands().own()).isEmpty();
        }
    }

    @Test
    void aWatchAboveItsFlagIsRefusedInWords() {
        try (OpenedDesktop desktop = new OpenedDesktop(folder, new Place.Settings())) {
            desktop.frame().table("bands").enterValue(TableCell.row(0).column(2), "99");
            assertThat(desktop.frame().textBox("message").text()).contains("99", "nothing was changed");
            assertThat(kept().bands().own()).isEmpty();
        }
    }

    @Test
    void oneChoiceDoesNotTakeAnotherBack() {
        try (OpenedDesktop desktop = new OpenedDesktop(folder, new Place.Settings())) {
            desktop.frame().checkBox("spoken").click();
            desktop.frame().checkBox("cue-sound").click();
            desktop.frame().comboBox("lengths").selectItem("inches");
            desktop.frame().checkBox("cue-sound").click();
            assertThat(kept().spoken()).isFalse();
            assertThat(kept().cueSound()).isTrue();
            assertThat(kept().lengths()).hasToString("INCHES");
        }
    }
}
