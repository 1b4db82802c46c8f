package hiplevel.desktop.replay;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.OpenedDesktop;
import hiplevel.desktop.preferences.Preferences;
import hiplevel.desktop.window.Place;
import hiplevel.exercise.Band;
import hiplevel.exercise.bands.Bands;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By what a recording is judged, from the replay to the settings and back. */
@OnDisplay
class JudgedAgainTest {
    @TempDir
    private Path folder;

    private OpenedDesktop opened() {
        OpenedDesktop desktop =
                new OpenedDesktop(folder, new Place.Replay(Path.of("sample-data/single-leg-squat_right-stance-drop")));
        desktop.until("it is analysed", () -> desktop.frame().button("report").isEnabled());
        return desktop;
    }

    private static double watch(FrameFixture frame, String measure) {
        return ((Number) frame.spinner("watch-" + measure).target().getValue()).doubleValue();
    }

    private static void setBand(OpenedDesktop desktop, double watch) {
        Preferences present = GuiActionRunner.execute(desktop.program()::preferences);
        Band band = new Band(watch, watch + 3, "own");
        GuiActionRunner.execute(
                () -> desktop.program().keep(present.with(new Bands(Map.of("peak-pelvic-drop", band)))));
    }

    private static void backFromSettings(OpenedDesktop desktop) {
        desktop.frame().button("settings-back").click();
        desktop.until("it is analysed", () -> desktop.frame().button("report").isEnabled());
        desktop.frame().tabbedPane("tabs").selectTab(1);
    }

    @Test
    void anotherAnalysisIsStillThereAfterAVisitToTheSettings() {
        try (OpenedDesktop desktop = opened()) {
            FrameFixture frame = desktop.frame();
            frame.tabbedPane("tabs").selectTab(1);
            frame.comboBox("exercise").selectItem("Lateral step-down");
            frame.spinner("watch-peak-pelvic-drop").enterTextAndCommit("6.5");
            frame.button("again").click();
            desktop.until("what changed", () -> frame.table("changes").rowCount() > 0);
            frame.button("settings").click();
            setBand(desktop, 4);
            backFromSettings(desktop);
            frame.comboBox("exercise").requireSelection("Lateral step-down");
            assertThat(watch(frame, "peak-pelvic-drop")).isEqualTo(6.5);
        }
    }

    @Test
    void theBandsOfTheSettingsHoldWhereNobodyAnalysedByOthers() {
        try (OpenedDesktop desktop = opened()) {
            FrameFixture frame = desktop.frame();
            frame.button("settings").click();
            setBand(desktop, 4);
            backFromSettings(desktop);
            assertThat(watch(frame, "peak-pelvic-drop")).isEqualTo(4);
            frame.button("report").click();
            frame.button("settings").click();
            setBand(desktop, 3);
            frame.button("settings-back").click();
            desktop.until("the report", () -> frame.button("report-export-go").isEnabled());
            frame.button("report-again").click();
            desktop.until("it is analysed", () -> frame.button("report").isEnabled());
            frame.tabbedPane("tabs").selectTab(1);
            assertThat(watch(frame, "peak-pelvic-drop")).isEqualTo(3);
        }
    }
}
