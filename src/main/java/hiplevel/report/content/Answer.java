package hiplevel.report.content;

import hiplevel.asymmetry.Comparison;
import hiplevel.asymmetry.Comparison.Verdict;
import hiplevel.exercise.Band;
import hiplevel.form.Finding;
import hiplevel.imu.Side;
import hiplevel.session.SessionResult;
import hiplevel.session.SessionSettings;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Was that good, and which side? One sentence for one exercise, without a diagnosis.
 *
 * @param level the worst of the sides' means against their bands, at least WATCH when a side differs; empty when nothing
 *     was assessed
 * @param sentence the answer
 * @param detail how many repetitions carry it
 */
public record Answer(Optional<Level> level, String sentence, String detail) {

    public static Answer of(ExerciseResult exercise, SessionSettings settings, Words words) {
        List<Judged> judged = exercise.primaryMeasures().stream()
                .flatMap(m -> Judged.of(m, exercise, settings.bands()).stream())
                .toList();
        if (judged.isEmpty()) {
            // nothing of it has a band: counting is an answer
            return new Answer(
                    exercise.exercise().watched().isEmpty() ? Optional.of(Level.GOOD) : Optional.empty(),
                    exercise.exercise().watched().isEmpty()
                            ? Words.sentence(words.say("answer.no-bands"))
                            : words.say("answer.nothing"),
                    exercise.exercise().watched().isEmpty() ? detail(exercise, words) : "");
        }
        Level level = judged.stream().map(Judged::level).reduce(Level.GOOD, Level::worse);
        String sentence = together(judged, level, words)
                .orElseGet(() -> judged.stream()
                        .map(j -> j.clause(exercise.exercise(), words))
                        .collect(Collectors.joining("; ")));
        return new Answer(Optional.of(level), Words.sentence(sentence) + ".", detail(exercise, words));
    }

    /** Measures that say the same are said in one breath. */
    private static Optional<String> together(List<Judged> judged, Level level, Words words) {
        boolean within = level == Level.GOOD;
        if (judged.size() < 2) {
            return Optional.empty();
        }
        if (judged.stream().allMatch(j -> j.is(Verdict.NO_VERDICT))) {
            String bands = within
                    ? words.say("answer.all-within", labels(judged))
                    : judged.stream()
                            .map(j ->
                                    words.say("answer.measure-band", j.measure().label(), j.bandWords(words)))
                            .reduce((a, b) -> words.say("answer.and", a, b))
                            .orElseThrow();
            return Optional.of(words.say("answer.none-compared", bands));
        }
        if (within && judged.stream().allMatch(j -> j.comparison().isEmpty())) {
            return Optional.of(words.say("answer.all-within", labels(judged)));
        }
        return within && judged.stream().allMatch(j -> j.is(Verdict.WITHIN_NORMAL_VARIATION))
                ? Optional.of(words.say("answer.all-even", labels(judged)))
                : Optional.empty();
    }

    private static Saying labels(List<Judged> judged) {
        return judged.stream()
                .map(j -> j.measure().label())
                .reduce((a, b) -> Saying.of("answer.and", a, b))
                .orElseThrow();
    }

    /** Where one side's mean lies; empty without repetitions or without a band. */
    public static Optional<Level> level(Comparison c, Side side, Optional<Band> band) {
        var summary = side == Side.LEFT ? c.left() : c.right();
        return summary.n() == 0 ? Optional.empty() : band.map(b -> Level.of(summary.mean(), b));
    }

    private static String detail(ExerciseResult exercise, Words words) {
        RowWords rows = exercise.rows(words);
        String all = rows.counted(exercise.accepted().size());
        String counted = exercise.exercise().hasSides()
                ? words.say(
                        "answer.counted.sides",
                        all,
                        exercise.accepted(Side.LEFT),
                        rows.whose(Side.LEFT),
                        exercise.accepted(Side.RIGHT),
                        rows.whose(Side.RIGHT))
                : words.say("answer.counted", all);
        long withFinding = exercise.findings().stream()
                .map(Answer::repetitionOf)
                .distinct()
                .count();
        return counted + " "
                + (withFinding == 0 ? words.say("answer.no-findings") : words.count("answer.findings", withFinding));
    }

    private static List<Integer> repetitionOf(Finding finding) {
        return List.of(finding.trial(), finding.repetition());
    }

    /** Whether any accepted repetition has any value. */
    public static boolean anythingAssessed(SessionResult result) {
        return result.repetitions().stream()
                .filter(r -> r.repetition().accepted())
                .anyMatch(r ->
                        r.measures().keySet().stream().anyMatch(m -> r.value(m).isPresent()));
    }

    /** Why nothing was assessed: the notes of session and recordings, at least one sentence. */
    public static List<Saying> reasons(SessionResult result) {
        Set<Saying> reasons = new LinkedHashSet<>(result.notes());
        result.recordings().forEach(r -> reasons.addAll(r.notes()));
        if (reasons.isEmpty()) {
            reasons.add(Saying.of(result.repetitions().isEmpty() ? "nothing.no-repetition" : "nothing.no-value"));
        }
        return List.copyOf(reasons);
    }
}
