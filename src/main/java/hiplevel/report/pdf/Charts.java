package hiplevel.report.pdf;

import hiplevel.asymmetry.CurveSummary;
import hiplevel.exercise.Band;
import hiplevel.exercise.Measure;
import hiplevel.report.canvas.Anchor;
import hiplevel.report.chart.CurveChart;
import hiplevel.report.content.CurveSpans;
import hiplevel.report.content.ExerciseResult;
import hiplevel.report.pdf.sheet.PaperCanvas;
import hiplevel.report.pdf.sheet.Sheet;
import hiplevel.report.pdf.sheet.Style;
import hiplevel.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The curves of one exercise, the charts of the page as vectors, two beside each other. */
final class Charts {
    private static final double GAP = 16;
    private static final double TITLE = 16;

    private final Print print;
    private final Sheet sheet;
    private final ExerciseResult exercise;
    private final List<CurveSummary> curves;

    Charts(Print print, ExerciseResult exercise) {
        this.print = print;
        this.sheet = print.sheet();
        this.exercise = exercise;
        this.curves =
                exercise.curves().stream().filter(c -> !c.sides().isEmpty()).toList();
    }

    /** The first alone in the middle, so wide; nothing where there are none. */
    void first(double width) throws IOException {
        if (!curves.isEmpty()) {
            double height = one(curves.get(0), Sheet.MARGIN + (Sheet.WIDTH - width) / 2, sheet.y(), width);
            sheet.skip(height + 12);
        }
    }

    void all() throws IOException {
        if (curves.isEmpty()) {
            return;
        }
        double width = (Sheet.WIDTH - GAP) / 2;
        double height = TITLE + width * CurveChart.HEIGHT / CurveChart.WIDTH;
        sheet.heading(print.say("curves.heading"), height);
        for (int i = 0; i < curves.size(); i++) {
            if (i % 2 == 0) {
                sheet.need(height);
            }
            one(curves.get(i), Sheet.MARGIN + i % 2 * (width + GAP), sheet.y(), width);
            if (i % 2 == 1 || i == curves.size() - 1) {
                sheet.skip(height + 4);
            }
        }
        for (CurveSummary curve : curves) {
            for (String sentence : new CurveSpans(curve, print.words()).sentences()) {
                sheet.paragraph(Words.sentence(sentence) + ".", Style.BODY);
            }
        }
        sheet.paragraph(
                print.say(exercise.gait() ? "curves.key-gait" : "curves.key", print.say("curves.colours"))
                        + (curves.stream().allMatch(c -> c.telling().isEmpty())
                                ? ""
                                : " " + print.say("curves.stretches")),
                Style.SMALL);
    }

    private double one(CurveSummary curve, double x, double top, double width) throws IOException {
        double scale = width / CurveChart.WIDTH;
        CurveChart chart = new CurveChart(curve, band(curve.measure()), print.words());
        PaperCanvas canvas = new PaperCanvas(sheet, CurveChart.WIDTH, CurveChart.HEIGHT, chart.description());
        chart.draw(canvas);
        sheet.line(title(curve.measure()), x, top + 9, Anchor.START, Style.LABEL.sized(8));
        sheet.drawing(canvas, x, top + TITLE, scale);
        return TITLE + CurveChart.HEIGHT * scale;
    }

    private String title(Measure measure) {
        return print.say(
                exercise.gait() ? "curves.stance" : exercise.exercise().isHold() ? "curves.hold" : "curves.repetition",
                Words.sentence(print.say("chart." + CurveChart.kind(measure), measure.label())));
    }

    /** A curve shows the band of the primary measure of its segment, whichever value of it the summary is filed under. */
    private Optional<Band> band(Measure measure) {
        return exercise.band(measure, print.result().settings().bands())
                .or(() -> exercise.primaryMeasures().stream()
                        .filter(m -> m.segment() == measure.segment())
                        .findFirst()
                        .flatMap(m -> exercise.band(m, print.result().settings().bands())));
    }
}
