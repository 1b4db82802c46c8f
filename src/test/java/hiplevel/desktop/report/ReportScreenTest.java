package hiplevel.desktop.report;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.OpenedDesktop;
import hiplevel.desktop.window.Place;
import hiplevel.exercise.Band;
import hiplevel.exercise.Measure;
import hiplevel.exercise.bands.Bands;
import hiplevel.session.SessionSettings;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.JPanelFixture;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnDisplay
class ReportScreenTest {
    private static final Path SQUATS = Path.of("sample-data/single-leg-squat_right-stance-drop");

    @TempDir
    private Path folder;

    private OpenedDesktop opened(Path... recordings) {
        return new OpenedDesktop(folder, new Place.Report(List.of(recordings), SessionSettings.DEFAULT));
    }

    private static void awaitReport(OpenedDesktop desktop) {
        Pause.pause(
                new Condition("the report is there") {
                    @Override
                    public boolean test() {
                        return desktop.frame().button("report-copy").isEnabled();
                    }
                },
                60_000);
    }

    @Test
    void theReportIsShownAsItPrintsAndItsAnswerCopied() throws Exception {
        try (OpenedDesktop desktop = opened(SQUATS)) {
            awaitReport(desktop);
            JPanelFixture pages = desktop.frame().panel("pages");
            // letters and lines on white paper: neither blank nor black
            assertThat(desktop.darkShare(pages.target())).isBetween(0.005, 0.5);
            desktop.frame().button("report-copy").click();
            String copied =
                    (String) Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
            assertThat(copied)
                    .contains("single-leg squat, 12 repetitions", "standing on right 10.5°")
                    .doesNotContain("report ");
        }
    }

    @Test
    void whatIsExportedIsInTheFolderThatWasChosen() throws Exception {
        Path out = folder.resolve("user/Hiplevel/taken");
        Files.createDirectories(out);
        try (OpenedDesktop desktop = opened(SQUATS)) {
            awaitReport(desktop);
            desktop.frame().checkBox("format-csv").click();
            desktop.frame().checkBox("format-sto").click();
            desktop.frame().button("report-export-go").click();
            desktop.fileChooser().selectFile(new File(out.toString())).approve();
            desktop.awaitMessage("Written to");
            assertThat(out.resolve("report.html")).exists();
            assertThat(out.resolve("repetitions.csv")).exists();
            assertThat(out.resolve("orientations.sto")).exists();
            assertThat(out.resolve("report.json")).doesNotExist();
            try (PDDocument printed = Loader.loadPDF(out.resolve("report.pdf").toFile())) {
                assertThat(new PDFTextStripper().getText(printed)).contains("10.5");
            }
        }
    }

    /** As whoever presses Save and nothing else. */
    private static void exportAsProposed(OpenedDesktop desktop, Path expected) {
        awaitReport(desktop);
        desktop.frame().button("report-export-go").click();
        desktop.fileChooser().approve();
        desktop.awaitMessage("Written to " + expected + ": report.html, report.pdf");
    }

    @Test
    void whatIsProposedIsAFolderOfItsOwnForEachRecordingAndNoReportTakesThePlaceOfAnother() throws Exception {
        Path recordings = Files.createDirectories(folder.resolve("user/Hiplevel"));
        Path former = Files.createDirectories(recordings.resolve("squat_left-cave-report"));
        Files.writeString(former.resolve("report.html"), "of another day");
        try (OpenedDesktop desktop = opened(SQUATS)) {
            Path first = recordings.resolve("single-leg-squat_right-stance-drop-report");
            exportAsProposed(desktop, first);
            byte[] html = Files.readAllBytes(first.resolve("report.html"));
            GuiActionRunner.execute(() -> desktop.program()
                    .go(new Place.Report(
                            List.of(Path.of("sample-data/squat_left-cave.xdf")), SessionSettings.DEFAULT)));
            exportAsProposed(desktop, recordings.resolve("squat_left-cave-report-2"));
            assertThat(recordings.resolve("report.html")).doesNotExist();
            assertThat(first.resolve("report.html")).hasBinaryContent(html);
            assertThat(former.resolve("report.html")).hasContent("of another day");
        }
    }

    @Test
    void theMovementIsSeenByTheBandsOfTheReport() {
        Band wide = new Band(12, 15, "tried");
        SessionSettings usual = SessionSettings.DEFAULT;
        SessionSettings settings = new SessionSettings(
                usual.exercise(),
                usual.side(),
                usual.heightMetres(),
                usual.wearer(),
                usual.affectedSide(),
                usual.catalogue(),
                new Bands(Map.of(Measure.PEAK_PELVIC_DROP.key(), wide)),
                usual.algorithms());
        Place report = new Place.Report(List.of(SQUATS), settings);
        try (OpenedDesktop desktop = new OpenedDesktop(folder, report)) {
            awaitReport(desktop);
            desktop.frame().button("report-again").click();
            desktop.until(
                    "the movement",
                    () -> desktop.isThere("report")
                            && desktop.frame().button("report").isEnabled());
            desktop.frame().tabbedPane("tabs").selectTab(1);
            assertThat(desktop.frame().spinner("watch-peak-pelvic-drop").text()).startsWith("12");
            assertThat(desktop.frame().spinner("flag-peak-pelvic-drop").text()).startsWith("15");
        }
    }

    @Test
    void aReportOnSeveralRecordingsSaysSo() {
        try (OpenedDesktop desktop = opened(SQUATS, Path.of("sample-data/squat_left-cave.xdf"))) {
            assertThat(desktop.text("place")).isEqualTo("Report on single-leg-squat_right-stance-drop and 1 more");
        }
    }

    @Test
    void withoutAFormatNothingIsExportedAndAFolderThatIsGoneIsNotOpened() throws Exception {
        try (OpenedDesktop desktop = opened(SQUATS)) {
            awaitReport(desktop);
            desktop.frame().checkBox("format-html").click();
            desktop.frame().checkBox("format-pdf").click();
            desktop.frame().button("report-export-go").requireDisabled();
            desktop.frame().checkBox("format-html").click();
            desktop.frame().button("report-export-go").click();
            desktop.fileChooser().approve();
            desktop.awaitMessage("Written to");
            Path written = folder.resolve("user/Hiplevel/single-leg-squat_right-stance-drop-report");
            Files.delete(written.resolve("report.html"));
            Files.delete(written);
            desktop.frame().button("report-folder").click();
            desktop.awaitMessage(written + " is not there any more");
        }
    }

    @Test
    void aRecordingThatCannotBeReadIsASentence() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.xdf"), "no recording");
        try (OpenedDesktop desktop = opened(broken)) {
            desktop.awaitMessage("broken.xdf");
            desktop.frame().button("report-copy").requireDisabled();
        }
    }
}
