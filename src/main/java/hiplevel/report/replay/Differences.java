package hiplevel.report.replay;

import hiplevel.asymmetry.Comparison;
import hiplevel.asymmetry.SideSummary;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.form.Finding;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Side;
import hiplevel.repetition.Repetition;
import hiplevel.report.content.ExerciseResult;
import hiplevel.report.content.Level;
import hiplevel.session.SessionResult;
import hiplevel.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What another analysis of the same recording says otherwise. */
public final class Differences {
    private static final String NOTHING = "–";

    private final Words words;
    /** Whether what is compared has to be told apart by its exercise, by its trial. */
    private final boolean exercises;

    private final boolean trials;

    private Differences(Words words, boolean exercises, boolean trials) {
        this.words = words;
        this.exercises = exercises;
        this.trials = trials;
    }

    /** Only what differs: exercises, how many count, means and verdicts, findings, and single repetitions, in this order. */
    public static List<Difference> between(SessionResult before, SessionResult after, Words words) {
        Differences differences = new Differences(
                words,
                Stream.of(before, after)
                                .flatMap(result -> ExerciseResult.all(result).stream())
                                .map(ExerciseResult::exercise)
                                .distinct()
                                .count()
                        > 1,
                Stream.of(before, after)
                        .flatMap(result -> result.recordings().stream())
                        .anyMatch(recording -> recording.trials().size() > 1));
        Map<String, String> was = differences.said(before);
        Map<String, String> is = differences.said(after);
        List<String> keys = new ArrayList<>(is.keySet());
        was.keySet().stream().filter(key -> !is.containsKey(key)).forEach(keys::add);
        return keys.stream()
                .filter(key -> !was.getOrDefault(key, NOTHING).equals(is.getOrDefault(key, NOTHING)))
                .map(key -> new Difference(key, was.getOrDefault(key, NOTHING), is.getOrDefault(key, NOTHING)))
                .toList();
    }

    /** Everything that is compared, by what it is called. */
    private Map<String, String> said(SessionResult result) {
        Map<String, String> said = new LinkedHashMap<>();
        List<ExerciseResult> exercises = ExerciseResult.all(result);
        said.put(
                words.say("replay.exercise"),
                exercises.stream()
                        .map(ExerciseResult::exercise)
                        .map(Exercise::words)
                        .map(words::say)
                        .collect(Collectors.joining(", ")));
        exercises.forEach(exercise -> means(said, exercise));
        exercises.forEach(exercise -> findings(said, exercise));
        exercises.forEach(exercise -> repetitions(said, exercise));
        return said;
    }

    private String of(ExerciseResult exercise, String what) {
        return exercises ? words.sentence(exercise.exercise().words()) + ", " + what : what;
    }

    private void means(Map<String, String> said, ExerciseResult exercise) {
        String counted = exercise.exercise().hasSides()
                ? words.say("replay.counted.sides", exercise.accepted(Side.LEFT), exercise.accepted(Side.RIGHT))
                : String.valueOf(exercise.accepted().size());
        said.put(of(exercise, words.say("replay.counted")), counted);
        for (Measure measure : exercise.primaryMeasures()) {
            String label = of(exercise, words.say(measure.label()));
            exercise.comparison(measure).ifPresent(c -> {
                said.put(label + ", " + exercise.rows(words).whose(Side.LEFT), mean(measure, c.left()));
                said.put(label + ", " + exercise.rows(words).whose(Side.RIGHT), mean(measure, c.right()));
                said.put(words.say("replay.verdict", label), verdict(c));
            });
            exercise.whole(measure)
                    .filter(w -> exercise.comparison(measure).isEmpty())
                    .ifPresent(w -> said.put(label, mean(measure, w)));
        }
    }

    private String mean(Measure measure, SideSummary summary) {
        return summary.n() == 0
                ? words.say("not-assessed")
                : words.say(measure.unit().of(summary.mean()));
    }

    private String verdict(Comparison comparison) {
        return words.say(comparison.words());
    }

    private void findings(Map<String, String> said, ExerciseResult exercise) {
        for (Finding.Severity severity : Finding.Severity.values()) {
            Level level = severity == Finding.Severity.FLAG ? Level.FLAG : Level.WATCH;
            long n = exercise.findings().stream()
                    .filter(f -> f.severity() == severity)
                    .count();
            said.put(of(exercise, words.say("replay.findings", words.say("level." + level.word()))), String.valueOf(n));
        }
    }

    private void repetitions(Map<String, String> said, ExerciseResult exercise) {
        for (var trial : exercise.trials()) {
            for (MeasuredRepetition measured : trial.repetitions()) {
                Repetition r = measured.repetition();
                String side = r.side().map(s -> exercise.rows(words).whose(s)).orElse("");
                String counts =
                        r.excluded().map(e -> words.say(e.reason())).orElseGet(() -> words.say("replay.counts"));
                String worst = exercise.findings().stream()
                        .filter(f -> f.trial() == measured.trial() && f.repetition() == r.number())
                        .map(f -> words.say("level." + f.severity().name().toLowerCase(Locale.ROOT)))
                        .distinct()
                        .collect(Collectors.joining(", "));
                said.put(
                        trials
                                ? words.say(
                                        "replay.repetition.of-trial",
                                        exercise.rows(words).noun(),
                                        r.number(),
                                        measured.trial())
                                : words.say(
                                        "replay.repetition",
                                        exercise.rows(words).noun(),
                                        r.number()),
                        List.of(side, counts, worst).stream()
                                .filter(s -> !s.isEmpty())
                                .collect(Collectors.joining(", ")));
            }
        }
    }
}
