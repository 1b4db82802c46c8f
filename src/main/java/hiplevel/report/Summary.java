package hiplevel.report;

import hiplevel.asymmetry.Comparison;
import hiplevel.asymmetry.SideSummary;
import hiplevel.exercise.Measure;
import hiplevel.exercise.Words;
import hiplevel.imu.Side;
import hiplevel.report.content.Answer;
import hiplevel.report.content.DataLine;
import hiplevel.report.content.Exclusions;
import hiplevel.report.content.ExerciseResult;
import hiplevel.report.content.Numbers;
import hiplevel.session.SessionResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answer on screen, in words a coach reads out. */
public final class Summary {
    private static final int LABEL_WIDTH = 15;
    private static final String GAP = "   ";

    private final Words words = Words.ENGLISH;
    private final SessionResult result;

    private Summary(SessionResult result) {
        this.result = result;
    }

    /**
     * For each exercise one line that counts repetitions and one for each primary measure; then one line on the data and
     * one that names the report. When nothing was assessed, the reasons stand in the measures' place.
     */
    public static List<String> lines(SessionResult result, Path reportHtml) {
        return new Summary(result).lines(reportHtml);
    }

    private List<String> lines(Path reportHtml) {
        List<String> lines = new ArrayList<>();
        List<ExerciseResult> exercises = ExerciseResult.all(result);
        for (ExerciseResult exercise : exercises) {
            lines.add(count(exercise));
            if (!exercise.accepted().isEmpty()) {
                exercise.primaryMeasures().forEach(m -> lines.add(measure(exercise, m)));
            }
        }
        if (!Answer.anythingAssessed(result)) {
            Answer.reasons(result, words).forEach(r -> lines.add(label(words.say("summary.nothing")) + r));
        }
        lines.add(label(words.say("summary.data")) + data());
        lines.add(label(words.say("summary.report")) + reportHtml);
        return List.copyOf(lines);
    }

    private String count(ExerciseResult exercise) {
        long left = exercise.accepted(Side.LEFT);
        long right = exercise.accepted(Side.RIGHT);
        String noun = words.count(exercise.gait() ? "summary.cycles" : "summary.repetitions", left + right);
        String line = words.say("summary.count", exercise.exercise().words(), noun, left, right);
        int excluded = exercise.excluded().size();
        return excluded == 0
                ? line
                : line + ", " + words.say("summary.excluded", excluded, Exclusions.words(exercise, words));
    }

    private String measure(ExerciseResult exercise, Measure measure) {
        String label = label(measure.label());
        Optional<Comparison> comparison = exercise.comparison(measure);
        if (comparison.isEmpty()) {
            String reason =
                    exercise.notAssessed(measure).keySet().stream().findFirst().orElse(words.say("no.value"));
            return label + words.say("summary.not-assessed", reason);
        }
        Comparison c = comparison.get();
        String standing = measure.segment() == Measure.Segment.PELVIS ? words.say("summary.standing-on") + " " : "";
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
                                Numbers.withUnit(measure, d.value()),
                                Numbers.shown(measure, d.low()),
                                Numbers.shown(measure, d.high()))
                        + "  ")
                .orElse(GAP);
        return line + difference + c.verdict().words();
    }

    private String side(Measure measure, Side side, SideSummary summary) {
        if (summary.n() == 0) {
            return side.word() + " " + words.say("not-assessed");
        }
        String value = side.word() + " " + Numbers.withUnit(measure, summary.mean());
        return Double.isFinite(summary.halfWidth())
                ? value + " ± " + Numbers.shown(measure, summary.halfWidth())
                : value;
    }

    private String data() {
        DataLine data = DataLine.of(result);
        return data.words(words) + GAP + words.say("summary.plus-minus");
    }

    private static String label(String label) {
        return label + " ".repeat(Math.max(2, LABEL_WIDTH - label.length()));
    }
}
