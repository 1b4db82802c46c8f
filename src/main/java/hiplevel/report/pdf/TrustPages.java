package hiplevel.report.pdf;

import hiplevel.exercise.Band;
import hiplevel.exercise.Measure;
import hiplevel.form.Finding;
import hiplevel.imu.quality.DataQuality;
import hiplevel.kinematics.alignment.SegmentAlignment;
import hiplevel.report.content.ActivitySentence;
import hiplevel.report.content.Answer;
import hiplevel.report.content.ExerciseResult;
import hiplevel.report.content.Level;
import hiplevel.report.content.Numbers;
import hiplevel.report.content.PhasesUsed;
import hiplevel.report.digest.Remarks;
import hiplevel.report.digest.Unassessed;
import hiplevel.report.pdf.sheet.Sheet;
import hiplevel.report.pdf.sheet.Style;
import hiplevel.report.pdf.sheet.Table;
import hiplevel.session.RecordingResult;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How far the numbers can be trusted: data, alignment, what was not assessed, and what the measures are. */
final class TrustPages {
    /** Paper says the first of them; the page and report.json have all. */
    private static final int MOST_LINES = 12;

    private static final int MOST_RECORDINGS = 4;

    private final Print print;
    private final Sheet sheet;
    private final Words words;
    private final List<ExerciseResult> exercises;

    TrustPages(Print print, List<ExerciseResult> exercises) {
        this.print = print;
        this.sheet = print.sheet();
        this.words = print.words();
        this.exercises = exercises;
    }

    void write() throws IOException {
        remarks();
        quality();
        missing();
        method();
    }

    private void remarks() throws IOException {
        List<String> lines = new Remarks(print.result(), words).lines();
        if (!lines.isEmpty()) {
            sheet.heading(print.say("remark.heading"), 40);
            for (String line : lines) {
                sheet.paragraph("· " + line, Style.BODY);
            }
        }
    }

    private void quality() throws IOException {
        sheet.heading(print.say("quality.heading"), 60);
        List<RecordingResult> all = print.result().recordings();
        for (RecordingResult recording : all.subList(0, Math.min(MOST_RECORDINGS, all.size()))) {
            if (all.size() > 1) {
                sheet.need(60);
                sheet.paragraph(sheet.cut(recording.name(), Style.LABEL, Sheet.WIDTH), Style.LABEL);
            }
            recording(recording);
        }
    }

    private void recording(RecordingResult recording) throws IOException {
        if (recording.dataQuality().isEmpty()) {
            sheet.paragraph(print.say("quality.none"), Style.BODY);
            return;
        }
        Table table = new Table(
                sheet,
                List.of(1.3, 1.0, 0.9, 0.9, 0.9, 3.2),
                List.of(
                        print.say("quality.sensor"),
                        print.say("quality.verdict"),
                        print.say("quality.rate"),
                        print.say("quality.samples"),
                        print.say("quality.missing"),
                        ""));
        table.head();
        for (DataQuality q : recording.dataQuality()) {
            table.row(row(q));
        }
        sheet.skip(5);
        for (SegmentAlignment alignment : recording.alignment()) {
            sheet.paragraph(alignment(alignment), Style.BODY);
        }
        for (String sentence : List.of(
                new PhasesUsed(recording, words).sentence(), new ActivitySentence(recording, words).sentence())) {
            if (!sentence.isEmpty()) {
                sheet.paragraph(sentence, Style.SMALL);
            }
        }
    }

    /** {@code Alignment of the pelvis: forward comes from hip hinges, ± 1.6° (95 %) about the vertical.} */
    private String alignment(SegmentAlignment a) {
        String sd = Double.isFinite(a.yawSd())
                ? " "
                        + print.say(
                                "quality.alignment-sd",
                                words.number(Numbers.CONFIDENCE_95 * Math.toDegrees(a.yawSd()), 1))
                        + "."
                : "";
        String advice = a.gates().stream()
                .flatMap(g -> g.advice().stream())
                .distinct()
                .map(said -> " " + words.sentence(said) + ".")
                .collect(Collectors.joining());
        return print.say("quality.alignment") + ", " + words.say(a.placement().saying()) + ": "
                + print.say("quality.alignment-method", a.method().words()) + sd
                + (a.method().trusted() ? "" : " " + print.say("quality.no-verdict"))
                + advice;
    }

    private List<Table.Cell> row(DataQuality q) {
        String verdict = q.verdict().name().toLowerCase(Locale.ROOT);
        String why = q.reasons().isEmpty() ? print.say("quality.fine") : words.sentence(Saying.clauses(q.reasons()));
        return List.of(
                Table.Cell.of(
                        q.sensor()
                                .placement()
                                .map(p -> words.sentence(p.saying()))
                                .orElseGet(() -> Print.name(q.sensor().name())),
                        Style.CELL.heavy()),
                Table.Cell.of(print.say("quality." + verdict)),
                Table.Cell.of(words.number(q.rateHz(), 1) + " Hz"),
                Table.Cell.of(Integer.toString(q.samples())),
                Table.Cell.of(Integer.toString(q.missing())),
                Table.Cell.of(why, Style.SMALL));
    }

    private void missing() throws IOException {
        sheet.heading(print.say("missing.heading"), 40);
        // what somebody changed must not be among those for which there is no room
        Set<String> lines = new LinkedHashSet<>();
        print.result().recordings().forEach(r -> r.edits().forEach(e -> lines.add(words.say(e.words()))));
        for (ExerciseResult exercise : exercises) {
            Unassessed.all(exercise, words)
                    .forEach(u -> lines.add(u.measures() + ": " + u.reason() + " (" + u.count() + ")."));
        }
        Set<Saying> notes = new LinkedHashSet<>();
        if (Answer.anythingAssessed(print.result())) {
            // without any value the notes already stand on the first page
            notes.addAll(print.result().notes());
            print.result().recordings().forEach(r -> notes.addAll(r.notes()));
            notes.forEach(n -> lines.add(words.say(n)));
        }
        if (lines.isEmpty()) {
            lines.add(print.say("missing.nothing"));
        }
        for (String line : lines.stream().limit(MOST_LINES).toList()) {
            sheet.paragraph("· " + line, Style.BODY);
        }
        if (lines.size() > MOST_LINES) {
            sheet.paragraph(print.say("findings.more", lines.size() - MOST_LINES) + ": report.html", Style.SMALL);
        }
        sheet.skip(4);
        sheet.paragraph(print.say("missing.unseen-text"), Style.SMALL);
    }

    private void method() throws IOException {
        sheet.heading(print.say("method.heading"), 40);
        String definitions = exercises.stream()
                .flatMap(e -> e.exercise().watched().keySet().stream().map(m -> definition(e, m)))
                .distinct()
                .filter(words::has)
                .map(print::say)
                .collect(Collectors.joining(" "));
        sheet.paragraph((definitions + " " + print.say("method.verdict")).strip(), Style.SMALL);
        sheet.skip(3);
        String bands = exercises.stream()
                .flatMap(e -> e.primaryMeasures().stream().flatMap(m -> band(e, m).stream()))
                .distinct()
                .collect(Collectors.joining("; "));
        if (!bands.isEmpty()) {
            sheet.paragraph(print.say("method.bands-caption") + " " + bands + ".", Style.SMALL);
        }
    }

    private Optional<String> band(ExerciseResult exercise, Measure measure) {
        Optional<Band> band = exercise.band(measure, print.result().settings().bands());
        return band.map(b -> words.sentence(measure.label()) + ": " + print.level(Level.WATCH) + " "
                + print.amount(measure, b.watch()) + ", " + print.level(Level.FLAG) + " "
                + print.amount(measure, b.flag()));
    }

    private static String definition(ExerciseResult exercise, Measure measure) {
        Finding.Kind kind = Finding.Kind.of(measure);
        return switch (kind) {
            case PELVIC_DROP -> "method.drop";
            case KNEE_CAVE -> exercise.gait() ? "method.cave-gait" : "method.cave";
            default -> "method." + kind.word();
        };
    }
}
