package hiplevel.report.pdf;

import hiplevel.asymmetry.Comparison;
import hiplevel.asymmetry.SetQuality;
import hiplevel.asymmetry.SideSummary;
import hiplevel.exercise.Measure;
import hiplevel.form.Finding;
import hiplevel.imu.Side;
import hiplevel.report.content.Answer;
import hiplevel.report.content.ExerciseResult;
import hiplevel.report.content.Level;
import hiplevel.report.content.Timeline;
import hiplevel.report.digest.FindingGroup;
import hiplevel.report.pdf.sheet.Palette;
import hiplevel.report.pdf.sheet.Sheet;
import hiplevel.report.pdf.sheet.Style;
import hiplevel.report.pdf.sheet.Table;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The numbers of one exercise: left and right, curves, findings, how steadily it was done. */
final class ExercisePages {
    private final Print print;
    private final Sheet sheet;
    private final Words words;
    private final ExerciseResult exercise;
    private final boolean several;

    ExercisePages(Print print, ExerciseResult exercise, boolean several) {
        this.print = print;
        this.sheet = print.sheet();
        this.words = print.words();
        this.exercise = exercise;
        this.several = several;
    }

    void write() throws IOException {
        if (several && !exercise.repetitions().isEmpty()) {
            sheet.need(120);
            sheet.skip(6);
            sheet.paragraph(words.sentence(exercise.exercise().words()), Style.ANSWER.sized(13));
            if (!exercise.accepted().isEmpty()) {
                Answer answer = Answer.of(exercise, print.result().settings(), words);
                sheet.paragraph(answer.sentence() + " " + answer.detail(), Style.BODY);
            }
        }
        if (!exercise.accepted().isEmpty()) {
            comparisons();
            means();
            new Charts(print, exercise).all();
            findings();
            sets();
        }
    }

    private void comparisons() throws IOException {
        List<Measure> primary = exercise.primaryMeasures();
        List<Measure> sided = primary.stream()
                .filter(m ->
                        exercise.exercise().hasSides() || exercise.comparison(m).isPresent())
                .toList();
        List<Comparison> others = exercise.comparisons().stream()
                .filter(c -> !primary.contains(c.measure())
                        && c.left().n() + c.right().n() > 0)
                .toList();
        if (sided.isEmpty() && others.isEmpty()) {
            return;
        }
        sheet.heading(print.say("measures.heading"), 60);
        Table table = new Table(
                sheet,
                List.of(2.0, 1.4, 1.4, 1.7, 2.7),
                List.of(
                        print.say("measures.measure"),
                        letter(Side.LEFT) + head(Side.LEFT),
                        letter(Side.RIGHT) + head(Side.RIGHT),
                        print.say("measures.difference"),
                        print.say("measures.verdict")));
        table.head();
        for (Measure measure : sided) {
            Optional<Comparison> comparison = exercise.comparison(measure);
            table.row(comparison.isPresent() ? row(comparison.get(), true) : missing(measure));
        }
        for (Comparison other : others) {
            table.row(row(other, false));
        }
        sheet.skip(5);
        sheet.paragraph(print.say("pdf.measures.note"), Style.SMALL);
    }

    private String letter(Side side) {
        return print.say("letter." + side.word()) + ": ";
    }

    private String head(Side side) {
        return Words.sentence(exercise.rows(words).head(side));
    }

    private List<Table.Cell> row(Comparison c, boolean primary) {
        Style style = primary ? Style.CELL.sized(9).heavy() : Style.CELL;
        Measure m = c.measure();
        String difference = c.difference()
                .map(d -> print.amount(m, d.value()) + " "
                        + print.say("interval", print.bare(m, d.low()), print.bare(m, d.high())))
                .orElse(print.say("measures.no-difference"));
        return List.of(
                Table.Cell.of(words.sentence(m.label()), style),
                side(c, Side.LEFT, style),
                side(c, Side.RIGHT, style),
                Table.Cell.of(difference, Style.CELL),
                Table.Cell.of(
                        words.sentence(c.words()),
                        primary ? Style.CELL.heavy() : Style.CELL,
                        primary ? words.sentence(c.because()) : ""));
    }

    private Table.Cell side(Comparison c, Side side, Style style) {
        SideSummary summary = side == Side.LEFT ? c.left() : c.right();
        if (summary.n() == 0) {
            return Table.Cell.of(print.say("not-assessed"), Style.SMALL);
        }
        Style colored = style.bold() ? style.in(side == Side.LEFT ? Palette.LEFT : Palette.RIGHT) : style;
        String level = Answer.level(
                        c,
                        side,
                        exercise.band(c.measure(), print.result().settings().bands()))
                .map(l -> print.level(l) + ", ")
                .orElse("");
        return Table.Cell.of(
                print.amount(c.measure(), summary.mean()) + print.halfWidth(c.measure(), summary.halfWidth()),
                colored,
                style.bold() ? level + print.say("measures.n", summary.n()) : "");
    }

    private List<Table.Cell> missing(Measure measure) {
        Saying reason =
                exercise.notAssessed(measure).keySet().stream().findFirst().orElse(Saying.of("no.value"));
        return List.of(
                Table.Cell.of(
                        words.sentence(measure.label()), Style.CELL.sized(9).heavy()),
                Table.Cell.of(print.say("summary.not-assessed", reason), Style.SMALL));
    }

    /** Of rows without a side. */
    private void means() throws IOException {
        List<Map.Entry<Measure, SideSummary>> means = exercise.sets().stream()
                .flatMap(s -> s.means().entrySet().stream())
                .toList();
        if (means.isEmpty()) {
            return;
        }
        sheet.heading(print.say("set.means"), 60);
        Table table = new Table(
                sheet, List.of(2.2, 4.4, 2.4), List.of(print.say("measures.measure"), "", print.say("set.mean")));
        table.head();
        for (Map.Entry<Measure, SideSummary> mean : means) {
            Measure m = mean.getKey();
            SideSummary s = mean.getValue();
            Optional<Level> level =
                    exercise.band(m, print.result().settings().bands()).map(b -> Level.of(s.mean(), b));
            table.row(List.of(
                    Table.Cell.of(words.sentence(m.label()), Style.CELL.heavy()),
                    Table.Cell.of(words.say(m.description()), Style.SMALL),
                    Table.Cell.of(
                            print.amount(m, s.mean())
                                    + print.halfWidth(m, s.halfWidth())
                                    + level.map(l -> " · " + print.level(l)).orElse(""),
                            level.map(l -> Print.of(l, Style.CELL.heavy())).orElse(Style.CELL))));
        }
        sheet.skip(5);
        sheet.paragraph(print.say("set.means-note"), Style.SMALL);
    }

    private void findings() throws IOException {
        List<FindingGroup> groups = FindingGroup.all(exercise);
        sheet.heading(print.say("findings.heading"), 40);
        if (groups.isEmpty()) {
            sheet.paragraph(print.say("findings.none"), Style.BODY);
        }
        Timeline timeline = new Timeline(print.result());
        for (FindingGroup group : groups) {
            Finding worst = group.worst();
            sheet.need(4 * Style.BODY.leading());
            Level level = worst.severity() == Finding.Severity.FLAG ? Level.FLAG : Level.WATCH;
            sheet.paragraph(
                    group.heading(words) + " · " + print.level(level) + " · "
                            + print.say(
                                    "findings.count",
                                    group.repetitions(),
                                    exercise.rows(words).counted(group.of())),
                    Print.of(level, Style.LABEL));
            sheet.paragraph(
                    words.say(worst.text()) + " "
                            + print.say(
                                    exercise.trials().size() > 1 ? "findings.where-trial" : "findings.where",
                                    words.number(timeline.seconds(worst.trial(), worst.fromMicros()), 1),
                                    words.number(timeline.seconds(worst.trial(), worst.toMicros()), 1),
                                    worst.trial())
                            + ".",
                    Style.BODY);
            String cues = group.findings().stream()
                    .map(f -> words.say(f.cue()))
                    .distinct()
                    .collect(Collectors.joining("; "));
            sheet.paragraph(print.say("findings.try") + " " + cues, Print.of(Level.GOOD, Style.BODY));
            sheet.skip(4);
        }
    }

    private void sets() throws IOException {
        List<String> sentences = new ArrayList<>();
        for (SetQuality set : exercise.sets()) {
            String whose = exercise.rows(words).counted(set.repetitions())
                    + set.side().map(s -> " " + exercise.rows(words).whose(s)).orElse("");
            List<String> parts = new SetWords(set, print).parts();
            if (!parts.isEmpty()) {
                sentences.add(Words.sentence(whose) + ": " + String.join("; ", parts) + ".");
            }
            set.remarks().forEach(r -> sentences.add(words.say(r)));
        }
        if (sentences.isEmpty()) {
            return;
        }
        sheet.heading(print.say("set.heading"), 40);
        for (String sentence : sentences.stream().distinct().toList()) {
            sheet.paragraph(sentence, Style.BODY);
            sheet.skip(2);
        }
    }
}
