package hiplevel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.visit.Visit;
import hiplevel.desktop.visit.Worn;
import hiplevel.desktop.window.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every text has room, on a small screen in large letters too. */
@OnDisplay
class NoTextCutTest {
    @TempDir
    private Path folder;

    private OpenedDesktop open(Place place, String language, int percent) throws Exception {
        Files.createDirectories(folder.resolve("home"));
        Files.writeString(
                folder.resolve("home/desktop.json"), "{\"textPercent\": " + percent + ", \"safetyRead\": true}");
        OpenedDesktop desktop = new OpenedDesktop(folder, place, language);
        desktop.resize(1280, 800);
        return desktop;
    }

    private static void looked(String where, OpenedDesktop desktop) {
        desktop.frame().robot().waitForIdle();
        List<String> cut =
                GuiActionRunner.execute(() -> CutTexts.in(desktop.frame().target()));
        assertThat(cut).as(where).isEmpty();
    }

    private static void go(OpenedDesktop desktop, Place place) {
        GuiActionRunner.execute(() -> desktop.program().go(place));
    }

    @ParameterizedTest
    @CsvSource({
        "single-leg-squat_right-stance-drop, de, 100",
        "single-leg-squat_right-stance-drop, de, 150",
        "single-leg-squat_right-stance-drop, en, 150",
        "clamshell_right-rolling-back.xdf, de, 150"
    })
    void inARecording(String sample, String language, int percent) throws Exception {
        lookedAtAll(sample, language, percent);
    }

    @ParameterizedTest
    @Tag("soak")
    @CsvSource({
        "single-leg-squat_right-stance-drop, de, 130",
        "clamshell_right-rolling-back.xdf, de, 130",
        "plank_sagging.xdf, de, 130"
    })
    void inARecordingInOtherLetters(String sample, String language, int percent) throws Exception {
        lookedAtAll(sample, language, percent);
    }

    private void lookedAtAll(String sample, String language, int percent) throws Exception {
        Place replay = new Place.Replay(Path.of("sample-data").resolve(sample));
        try (OpenedDesktop desktop = open(replay, language, percent)) {
            FrameFixture frame = desktop.frame();
            desktop.until("it is analysed", () -> frame.button("report").isEnabled());
            looked("its repetitions", desktop);
            frame.tabbedPane("tabs").selectTab(1);
            // of something else: some repetitions do not count then, and say why
            frame.comboBox("exercise").selectItem(4);
            frame.button("again").click();
            desktop.until("what changed", () -> frame.table("changes").rowCount() > 0);
            looked("what changed", desktop);
            frame.tabbedPane("tabs").selectTab(0);
            looked("its repetitions now", desktop);
            frame.button("report").click();
            desktop.until("the report", () -> frame.button("report-copy").isEnabled());
            looked("the report", desktop);
        }
    }

    @ParameterizedTest
    @CsvSource({"de, 100", "de, 130", "de, 150", "en, 150"})
    void onTheWayToARecording(String language, int percent) throws Exception {
        try (OpenedDesktop desktop = open(new Place.Start(), language, percent)) {
            looked("the start", desktop);
            desktop.frame().button("settings").click();
            looked("the settings", desktop);
            go(desktop, new Place.Connect());
            looked("devices", desktop);
            go(desktop, new Place.Session(new Worn(List.of()), Visit.OF_NOBODY));
            looked("the session", desktop);
            go(desktop, new Place.Demo());
            desktop.until("it listens", () -> desktop.isThere("align"));
            looked("aligning", desktop);
            desktop.frame().button("go-on").click();
            desktop.until("it is live", () -> desktop.isThere("record"));
            looked("moving", desktop);
        }
    }
}
