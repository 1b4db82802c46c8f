package hiplevel.report.content;

import hiplevel.asymmetry.Comparison;
import hiplevel.asymmetry.CurveSummary;
import hiplevel.asymmetry.SetQuality;
import hiplevel.asymmetry.SideSummary;
import hiplevel.exercise.Band;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.exercise.bands.Bands;
import hiplevel.form.Finding;
import hiplevel.form.Measured;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Side;
import hiplevel.session.SessionResult;
import hiplevel.session.TrialResult;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a session holds of one exercise, over all its trials. */
public record ExerciseResult(
        Exercise exercise,
        List<TrialResult> trials,
        List<Comparison> comparisons,
        List<CurveSummary> curves,
        List<SetQuality> sets,
        List<Finding> findings) {

    /** One entry per exercise, in the order of its first trial. */
    public static List<ExerciseResult> all(SessionResult result) {
        return result.recordings().stream()
                .flatMap(r -> r.trials().stream())
                .map(TrialResult::exercise)
                .distinct()
                .map(e -> of(e, result))
                .toList();
    }

    private static ExerciseResult of(Exercise exercise, SessionResult result) {
        List<TrialResult> trials = result.recordings().stream()
                .flatMap(r -> r.trials().stream())
                .filter(t -> t.exercise().equals(exercise))
                .toList();
        return new ExerciseResult(
                exercise,
                trials,
                result.asymmetry().stream()
                        .filter(c -> c.exercise().equals(exercise))
                        .toList(),
                result.curves().stream()
                        .filter(c -> c.exercise().equals(exercise))
                        .toList(),
                result.sets().stream()
                        .filter(s -> s.exercise().equals(exercise))
                        .toList(),
                result.findings().stream()
                        .filter(f -> trials.stream().anyMatch(t -> t.number() == f.trial()))
                        .toList());
    }

    public List<MeasuredRepetition> repetitions() {
        return trials.stream().flatMap(t -> t.repetitions().stream()).toList();
    }

    public List<MeasuredRepetition> accepted() {
        return repetitions().stream().filter(r -> r.repetition().accepted()).toList();
    }

    public List<MeasuredRepetition> excluded() {
        return repetitions().stream().filter(r -> !r.repetition().accepted()).toList();
    }

    public long accepted(Side stance) {
        return accepted().stream().filter(r -> r.repetition().isOf(stance)).count();
    }

    public RowWords rows(Words words) {
        return new RowWords(exercise, words);
    }

    public boolean gait() {
        return exercise.isGait();
    }

    /** The measures that a coach reads first: those that are watched. Where both legs stand, theirs is one. */
    public List<Measure> primaryMeasures() {
        return exercise.measures().stream()
                .filter(exercise.watched()::containsKey)
                .map(m -> exercise.hasSides() ? m : m.ofEitherLeg())
                .distinct()
                .toList();
    }

    /** The band in force for a measure, of either leg where each has its own. */
    public Optional<Band> band(Measure measure, Bands bands) {
        return bands.of(exercise, measure)
                .or(() -> measure.ofLeg(Side.LEFT)
                        .filter(exercise.measures()::contains)
                        .flatMap(m -> bands.of(exercise, m)));
    }

    /** The mean of a measure of rows without a side. */
    public Optional<SideSummary> whole(Measure measure) {
        return sets.stream()
                .flatMap(s -> Stream.ofNullable(s.means().get(measure)))
                .findFirst();
    }

    public Optional<Comparison> comparison(Measure measure) {
        return comparisons.stream()
                .filter(c -> c.measure() == measure && c.left().n() + c.right().n() > 0)
                .findFirst();
    }

    /** Whether left and right could be told apart, or told alike, in any primary measure. */
    public boolean compared() {
        return primaryMeasures().stream()
                .flatMap(m -> comparison(m).stream())
                .map(Comparison::verdict)
                .anyMatch(v -> v != Comparison.Verdict.NO_VERDICT && v != Comparison.Verdict.TOO_FEW_REPETITIONS);
    }

    /** Whether any accepted repetition has a value of the measure. */
    public boolean assessed(Measure measure) {
        return accepted().stream().anyMatch(r -> r.value(measure).isPresent());
    }

    /** The measures of each leg where both stand, else the measure itself. */
    private Stream<Measure> taken(Measure measure) {
        return exercise.measures().contains(measure)
                ? Stream.of(measure)
                : Stream.of(Side.values()).flatMap(side -> measure.ofLeg(side).stream());
    }

    /** Of the accepted repetitions in which the measure has no value, how many for which reason; most frequent first. */
    public Map<Saying, Long> notAssessed(Measure measure) {
        Map<Saying, Long> counts = accepted().stream()
                .flatMap(r -> taken(measure)
                        .flatMap(m -> Stream.ofNullable(r.measures().get(m))))
                .filter(Measured.NotAssessed.class::isInstance)
                .map(m -> ((Measured.NotAssessed) m).reason())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, LinkedHashMap::new));
    }
}
