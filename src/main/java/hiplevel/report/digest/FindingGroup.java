package hiplevel.report.digest;

import hiplevel.exercise.Band;
import hiplevel.exercise.Exercise;
import hiplevel.form.Finding;
import hiplevel.imu.Side;
import hiplevel.report.content.ExerciseResult;
import hiplevel.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The findings of one kind on one leg.
 *
 * @param findings at least one, the worst first
 */
public record FindingGroup(ExerciseResult exercise, Optional<Side> side, List<Finding> findings) {
    private static final List<Optional<Side>> SIDES =
            List.of(Optional.of(Side.LEFT), Optional.of(Side.RIGHT), Optional.empty());

    /** By kind, left before right before neither. */
    public static List<FindingGroup> all(ExerciseResult exercise) {
        List<FindingGroup> groups = new ArrayList<>();
        for (String word : exercise.findings().stream()
                .sorted(Comparator.comparing(Finding::kind).thenComparing(Finding::measure))
                .map(Finding::word)
                .distinct()
                .toList()) {
            for (Optional<Side> side : SIDES) {
                List<Finding> group = exercise.findings().stream()
                        .filter(f -> f.word().equals(word) && f.side().equals(side))
                        .sorted(Comparator.comparing(Finding::severity)
                                .thenComparing(Finding::measuredDeg)
                                .reversed())
                        .toList();
                if (!group.isEmpty()) {
                    groups.add(new FindingGroup(exercise, side, group));
                }
            }
        }
        return List.copyOf(groups);
    }

    /**
     * The one to work on first: a flag before a watch, then what is past its band in the larger share of the repetitions,
     * then what is further past it.
     */
    public static Optional<FindingGroup> mostImportant(List<ExerciseResult> exercises) {
        return exercises.stream()
                .flatMap(e -> all(e).stream())
                .max(Comparator.comparing((FindingGroup g) -> g.worst().severity())
                        .thenComparingDouble(FindingGroup::share)
                        .thenComparingDouble(FindingGroup::excess));
    }

    public Finding worst() {
        return findings.get(0);
    }

    /** How many repetitions it happened in. */
    public long repetitions() {
        return findings.stream()
                .map(f -> List.of(f.trial(), f.repetition()))
                .distinct()
                .count();
    }

    /** Of how many: those of that leg, where rows have one. */
    public long of() {
        return exercise.exercise().hasSides()
                ? side.map(exercise::accepted).orElse(0L)
                : exercise.accepted().size();
    }

    private double share() {
        return (double) repetitions() / Math.max(1, of());
    }

    private double excess() {
        return worst().measuredDeg() / Math.max(1, band(exercise.exercise()));
    }

    private double band(Exercise of) {
        return of.band(worst().measure()).map(Band::flag).orElse(worst().bandDeg());
    }

    /** {@code Knee cave, standing on the left leg}; what has no side is named alone. */
    public String heading(Words words) {
        String key = "findings." + worst().word();
        String what = words.has(key)
                ? words.say(key)
                : words.sentence(worst().measure().label());
        return side.map(s ->
                        words.say("findings.side", what, exercise.rows(words).whose(s)))
                .orElse(what);
    }
}
