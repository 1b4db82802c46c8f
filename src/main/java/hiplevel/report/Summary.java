package hiplevel.report;

import hiplevel.asymmetry.Comparison;
import hiplevel.asymmetry.SideSummary;
import hiplevel.exercise.Measure;
import hiplevel.imu.Side;
import hiplevel.report.content.Answer;
import hiplevel.report.content.ChangeLines;
import hiplevel.report.content.DataLine;
import hiplevel.report.content.Exclusions;
import hiplevel.report.content.ExerciseResult;
import hiplevel.session.SessionResult;
import hiplevel.session.edited.AppliedEdit;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The answer on screen, in words a coach reads out. */
public final class Summary {
    private static final int LABEL_WIDTH = 15;
    private static final String GAP = "   ";

    private final Words words;
    private final SessionResult result;

    private Summary(SessionResult result, Words words) {
        this.words = words;
        this.result = result;
    }

    /**
     * For each exercise one line that counts repetitions and one for each primary measure; then which repetitions a person gave to the other leg (what was dropped stands in the count); held against other sessions, what changed; then one line on the data and
     * one that names the report. When nothing was assessed, the reasons stand in the measures' place.
     */
    public static List<String> lines(SessionResult result, Path reportHtml, Words words) {
        return new Summary(result, words).lines(reportHtml);
    }

    /** The same without the line that names the report: for a patient's file, say. */
    public static List<String> lines(SessionResult result, Words words) {
        return new Summary(result, words).lines();
    }

    private List<String> lines(Path reportHtml) {
        List<String> lines = lines();
        lines.add(label(words.say("summary.report")) + reportHtml);
        return List.copyOf(lines);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<ExerciseResult> exercises = ExerciseResult.all(result);
        for (ExerciseResult exercise : exercises) {
            lines.add(count(exercise));
            if (!exercise.accepted().isEmpty()) {
                exercise.primaryMeasures().forEach(m -> lines.add(measure(exercise, m)));
            }
        }
        result.recordings()
                .forEach(r ->
                        r.edits().stream().filter(AppliedEdit::otherLeg).forEach(e -> lines.add(words.say(e.words()))));
        if (!Answer.anythingAssessed(result)) {
            Answer.reasons(result).forEach(r -> lines.add(label(words.say("summary.nothing")) + words.say(r)));
        }
        result.comparedWith().ifPresent(others -> lines.addAll(new ChangeLines(exercises, others, words).lines()));
        lines.add(label(words.say("summary.data")) + data());
        return lines;
    }

    private String count(ExerciseResult exercise) {
        String noun = exercise.rows(words).counted(exercise.accepted().size());
        Saying name = exercise.exercise().words();
        String line = exercise.exercise().hasSides()
                ? words.say("summary.count", name, noun, exercise.accepted(Side.LEFT), exercise.accepted(Side.RIGHT))
                : words.say("summary.count.whole", name, noun) + held(exercise);
        int excluded = exercise.excluded().size();
        return excluded == 0
                ? line
                : line + ", " + words.say("summary.excluded", excluded, Exclusions.words(exercise, words));
    }

    private String measure(ExerciseResult exercise, Measure measure) {
        String label = label(words.say(measure.label()));
        Optional<Comparison> comparison = exercise.comparison(measure);
        Optional<SideSummary> whole = exercise.whole(measure);
        if (comparison.isEmpty() && whole.isPresent()) {
            return label + value(measure, whole.get());
        }
        if (comparison.isEmpty()) {
            Saying reason =
                    exercise.notAssessed(measure).keySet().stream().findFirst().orElse(Saying.of("no.value"));
            return label + words.say("summary.not-assessed", reason);
        }
        Comparison c = comparison.get();
        String before = exercise.rows(words).before();
        String standing = measure.segment() == Measure.Segment.PELVIS && !before.isEmpty() ? before + " " : "";
        String line = label
                + standing
                + side(measure, Side.LEFT, c.left())
                + GAP
                + standing
                + side(measure, Side.RIGHT, c.right());
        String difference = c.difference()
                .map(d -> GAP
                        + words.say(
                                "summary.difference",
                                measure.unit().of(d.value()),
                                measure.unit().bare(d.low()),
                                measure.unit().bare(d.high()))
                        + "  ")
                .orElse(GAP);
        return line + difference + words.say(c.words());
    }

    private String side(Measure measure, Side side, SideSummary summary) {
        if (summary.n() == 0) {
            return words.say(side.saying()) + " " + words.say("not-assessed");
        }
        return words.say(side.saying()) + " " + value(measure, summary);
    }

    private String value(Measure measure, SideSummary summary) {
        String value = words.say(measure.unit().of(summary.mean()));
        return Double.isFinite(summary.halfWidth())
                ? value + " ± " + words.say(measure.unit().bare(summary.halfWidth()))
                : value;
    }

    /** How long a hold without a side lasted, each where there are several. */
    private String held(ExerciseResult exercise) {
        return exercise.accepted().stream()
                .flatMap(r -> r.value(Measure.HOLD_TIME).stream())
                .map(v -> ", " + words.number(v.value(), 0) + " s")
                .collect(Collectors.joining());
    }

    private String data() {
        DataLine data = DataLine.of(result);
        return data.words(words) + GAP + words.say("summary.plus-minus");
    }

    private static String label(String label) {
        return label + " ".repeat(Math.max(2, LABEL_WIDTH - label.length()));
    }
}
