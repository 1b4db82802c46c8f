package hiplevel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.capture.HandTurnedClock;
import hiplevel.desktop.live.trace.TracePanel;
import hiplevel.desktop.window.Place;
import java.awt.Component;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javax.swing.JComponent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.swing.data.TableCell;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.fixture.JTableFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All of it at one go, as somebody does who has the program for the first time; the test turns the clock. */
@OnDisplay
class WholeStoryTest {
    private static final int REPETITIONS = 6;
    private static final int NUMBER = 0;
    private static final int SIDE = 1;
    private static final int PEAK_DROP = 3;
    private static final int COUNTS = 5;
    /** A chart with axes and letters only has under 10 000 px that are not its ground. */
    private static final long DRAWN_PIXELS = 30_000;

    private static final List<String> LEVELS = List.of("good", "watch", "flag");

    @TempDir
    private Path folder;

    private final HandTurnedClock clock = new HandTurnedClock();
    private OpenedDesktop desktop;
    private FrameFixture window;

    @AfterEach
    void leave() {
        desktop.close();
    }

    private void passUntil(String what, Callable<Boolean> come) {
        desktop.until(what, () -> {
            clock.pass(1);
            return come.call();
        });
    }

    @Test
    void fromTheDemoToAnExportedPdf() throws Exception {
        desktop = new OpenedDesktop(folder, new Place.Start(), clock.pace());
        window = desktop.frame();
        window.button("door-demo").click();
        desktop.until("the sensors are asked to be aligned", () -> desktop.isThere("align"));
        alignAndRecord();
        window.button("look-at-recording").click();
        desktop.until("it is analysed", () -> window.button("report").isEnabled());
        for (String chart : List.of("drop-chart", "cave-chart")) {
            assertThat(drawn(chart)).as(chart).isGreaterThan(DRAWN_PIXELS);
        }
        // nothing is drawn where there is no pose
        assertThat(drawn("figure")).isPositive();
        assertThat(desktop.text("drop-now")).matches("−?\\d+\\.\\d°");
        String name = desktop.text("place").replace("Replay: ", "");
        String row = printedRowOfTheFirstThatCounts();
        window.button("report").click();
        desktop.until("the report is there", () -> window.button("report-copy").isEnabled());
        assertThat(desktop.darkShare(window.panel("pages").target())).isBetween(0.005, 0.5);
        String printed = exported(name);
        assertThat(printed)
                .contains("Left/right report simulated", "Single-leg squat", name)
                .containsPattern(row);
        assertThat(name).contains("simulated", "single-leg-squat");
        assertThat(desktop.dialogs()).isEmpty();
    }

    private void alignAndRecord() throws InterruptedException {
        passUntil("the alignment passes", () -> desktop.text("verdict").equals("aligned: passed"));
        window.button("go-on").click();
        desktop.until("it can be recorded", () -> desktop.isThere("record"));
        window.button("record").click();
        desktop.until("it records", () -> desktop.text("recording").startsWith("recording"));
        passUntil(
                "repetitions fill in",
                () -> window.list("repetitions").target().getModel().getSize() >= REPETITIONS);
        assertThat(desktop.text("drop")).matches("\\d+°");
        for (Component trace : window.robot().finder().findAll(c -> c instanceof TracePanel)) {
            int points = GuiActionRunner.execute(() -> ((TracePanel) trace).drawn());
            assertThat(points).as(trace.getName()).isGreaterThan(300);
        }
        window.button("record").click();
        passUntil("it has ended", () -> desktop.text("recording").equals("not recording"));
    }

    /** How many px of a component are in another colour than its first one. */
    private long drawn(String name) {
        Component chart = window.robot().finder().find(c -> name.equals(c.getName()) && c.isShowing());
        return desktop.drawnPixels((JComponent) chart);
    }

    /** As the report has it: number, stance side, when it begins, peak drop. */
    private String printedRowOfTheFirstThatCounts() {
        JTableFixture rows = window.table("repetitions");
        for (int row = 0; row < rows.rowCount(); row++) {
            if (LEVELS.contains(cell(rows, row, COUNTS))) {
                String peak = cell(rows, row, PEAK_DROP).replace("°", "");
                return "\n" + cell(rows, row, NUMBER) + " [LR] " + cell(rows, row, SIDE) + " \\d+\\.\\d "
                        + Pattern.quote(peak) + " ";
            }
        }
        throw new AssertionError("none counts");
    }

    private static String cell(JTableFixture table, int row, int column) {
        return table.valueAt(TableCell.row(row).column(column));
    }

    /** Where it is proposed. */
    private String exported(String recording) throws Exception {
        Path out = folder.resolve("user/Hiplevel/" + recording.replace(".xdf", "-report"));
        window.button("report-export-go").click();
        desktop.fileChooser().approve();
        desktop.awaitMessage("Written to " + out);
        try (PDDocument pdf = Loader.loadPDF(out.resolve("report.pdf").toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
