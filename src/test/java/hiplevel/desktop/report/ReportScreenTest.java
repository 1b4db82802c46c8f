package hiplevel.desktop.report;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.OpenedDesktop;
import hiplevel.desktop.window.Place;
import hiplevel.session.SessionSettings;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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
                30_000);
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
            desktop.frame().fileChooser().selectFile(new File(out.toString())).approve();
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

    @Test
    void aRecordingThatCannotBeReadIsASentence() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.xdf"), "no recording");
        try (OpenedDesktop desktop = opened(broken)) {
            desktop.awaitMessage("broken.xdf");
            desktop.frame().button("report-copy").requireDisabled();
        }
    }
}
