package hiplevel.report.pdf;

import hiplevel.exercise.Measure;
import hiplevel.form.Measured;
import hiplevel.form.MeasuredRepetition;
import hiplevel.repetition.Repetition;
import hiplevel.report.content.Exclusions;
import hiplevel.report.content.ExerciseResult;
import hiplevel.report.content.Level;
import hiplevel.report.content.Timeline;
import hiplevel.report.pdf.sheet.Sheet;
import hiplevel.report.pdf.sheet.Style;
import hiplevel.report.pdf.sheet.Table;
import hiplevel.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every repetition with the values that paper has room for. */
final class RepetitionRows {
    /** The table goes no further than this page, or than the one it begins on; report.html and the CSV files have all. */
    private static final int LAST_PAGE = 4;

    private static final int MOST_MEASURES = 7;
    private static final Pattern BREAKS = Pattern.compile("[ –]");
    private static final double VALUE_WIDTH = 54;
    private static final Style VALUE = Style.CELL.sized(7.2);

    private final Print print;
    private final Words words;
    private final ExerciseResult exercise;
    private final List<Measure> measures;
    private final Timeline timeline;
    private final boolean several;

    RepetitionRows(Print print, ExerciseResult exercise, boolean several) {
        this.several = several;
        this.print = print;
        this.words = print.words();
        this.exercise = exercise;
        this.timeline = new Timeline(print.result());
        this.measures = exercise.exercise().measures().stream()
                .filter(exercise::assessed)
                .filter(m -> m != Measure.PAUSE && m != Measure.RISING && m != Measure.PELVIC_DROP_AT_TURN)
                .limit(MOST_MEASURES)
                .toList();
    }

    void write() throws IOException {
        Sheet sheet = print.sheet();
        String name = several ? words.sentence(exercise.exercise().words()) + ": " : "";
        String rowsOf = words.say("repetitions.heading", exercise.rows(words).noun());
        sheet.heading(name + (several ? rowsOf : Words.sentence(rowsOf)), 80);
        String excluded = Exclusions.words(exercise, words);
        if (!excluded.isEmpty()) {
            sheet.paragraph(
                    Words.sentence(words.say(
                                    "summary.excluded", exercise.excluded().size(), excluded)) + ".",
                    Style.BODY);
        }
        List<Double> shares = new ArrayList<>(List.of(0.45, 0.8, 0.6));
        List<String> heads = new ArrayList<>(List.of(
                print.say("repetitions.number"),
                exercise.exercise().hasSides() ? exercise.rows(words).column() : "",
                print.say("repetitions.time") + " s"));
        for (Measure measure : measures) {
            heads.add(head(measure));
            shares.add(share(head(measure)));
        }
        if (measures.isEmpty()) {
            // none counts: what stands there is why
            heads.add("");
            shares.add(4.0);
        }
        Table table = new Table(sheet, shares, heads);
        table.head();
        List<MeasuredRepetition> rows = exercise.repetitions();
        int last = Math.max(LAST_PAGE, sheet.pages());
        double note = 5 + 3 * Style.SMALL.leading();
        int written = 0;
        while (written < rows.size()) {
            List<Table.Cell> row = row(rows.get(written));
            if (sheet.pages() >= last && !table.fits(row, note)) {
                break;
            }
            table.row(row);
            written++;
        }
        sheet.skip(5);
        String more = written < rows.size() ? " " + print.say("pdf.repetitions.more", written, rows.size()) : "";
        sheet.paragraph(print.say("pdf.repetitions.note") + more, Style.SMALL);
    }

    /** A column is as wide as the longest word of its head, or as the values are. */
    private double share(String head) {
        double longest = BREAKS.splitAsStream(head)
                .mapToDouble(word -> print.sheet().width(word + "–", Style.CELL_HEAD))
                .max()
                .orElse(0);
        return Math.max(1, (longest + 6) / VALUE_WIDTH);
    }

    private String head(Measure measure) {
        String label = exercise.rows(words).column(measure);
        String unit = words.say(measure.unit().sign()).strip();
        return label + (unit.isEmpty() || label.endsWith(unit) ? "" : " " + unit);
    }

    private List<Table.Cell> row(MeasuredRepetition measured) {
        Repetition r = measured.repetition();
        String trial = exercise.trials().size() > 1 ? measured.trial() + "/" : "";
        List<Table.Cell> cells = new ArrayList<>(List.of(
                Table.Cell.of(trial + r.number(), VALUE),
                Table.Cell.of(
                        r.side()
                                .map(s -> print.say("letter." + s.word()) + " " + words.say(s.saying()))
                                .orElse(""),
                        VALUE),
                Table.Cell.of(words.number(timeline.seconds(measured.trial(), r.startMicros()), 1), VALUE)));
        if (r.excluded().isPresent()) {
            cells.add(Table.Cell.of(
                    print.say("repetitions.excluded", r.excluded().get().reason()), Style.SMALL.sized(7)));
        } else {
            measures.forEach(m -> cells.add(cell(measured, m)));
        }
        return cells;
    }

    private Table.Cell cell(MeasuredRepetition measured, Measure measure) {
        Optional<Measured.Value> value = measured.value(measure);
        if (value.isEmpty()) {
            return Table.Cell.of("–", VALUE);
        }
        if (measure == Measure.LOWERING) {
            return Table.Cell.of(exercise.rows(words).tempo(measured), VALUE);
        }
        Level level = exercise.band(measure, print.result().settings().bands())
                .map(b -> Level.of(value.get().value(), b))
                .orElse(Level.GOOD);
        String sd = measure.sdColumn().isPresent()
                ? " " + print.plusMinus(measure, value.get().sd())
                : "";
        // the mark says without colour what the colour says
        String mark = level == Level.FLAG ? " !!" : level == Level.WATCH ? " !" : "";
        Style style = level == Level.GOOD ? VALUE : Print.of(level, VALUE).heavy();
        return Table.Cell.of(print.bare(measure, value.get().value()) + mark + sd, style);
    }
}
