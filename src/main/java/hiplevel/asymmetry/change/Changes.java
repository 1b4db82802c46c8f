package hiplevel.asymmetry.change;

import hiplevel.asymmetry.Comparison;
import hiplevel.asymmetry.SetQuality;
import hiplevel.asymmetry.SideSummary;
import hiplevel.asymmetry.change.Change.Kind;
import hiplevel.asymmetry.reliability.DetectableChange;
import hiplevel.asymmetry.statistic.BenjaminiHochberg;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.imu.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A session against other ones of the same wearer. The words follow the measure's detectable change: at least it is "improved" or
 * "worse", from the standard error on "possible change, measure again", under it "no change". The detectable change is the
 * measure's default, or from three other sessions on the wearer's own.
 */
public final class Changes {
    /** As for left against right; a hold is a measurement by itself. */
    private static final int FEWEST = 3;

    private final Day now;
    private final List<Day> before;

    private Changes(Day now, List<Day> before) {
        this.now = now;
        this.before = before;
    }

    /** Every mean of this session that any of the others has too, in this session's order. */
    public static List<Change> of(Day now, List<Day> before) {
        return new Changes(now, before).all();
    }

    /** What the wearer's own sessions say, both sides together; empty under three of them. */
    public static Optional<DetectableChange> own(List<Day> days, Exercise exercise, Measure measure) {
        return DetectableChange.own(Stream.of(Optional.of(Side.LEFT), Optional.of(Side.RIGHT), Optional.<Side>empty())
                .map(side -> means(days, exercise, measure, side))
                .toArray(double[][]::new));
    }

    private static double[] means(List<Day> days, Exercise exercise, Measure measure, Optional<Side> side) {
        return days.stream()
                .flatMap(d -> d.summary(exercise, measure, side).stream())
                .filter(s -> s.n() >= fewest(exercise))
                .mapToDouble(SideSummary::mean)
                .toArray();
    }

    private static int fewest(Exercise exercise) {
        return exercise.isHold() ? 1 : FEWEST;
    }

    private List<Change> all() {
        List<Change> changes = new ArrayList<>();
        for (Comparison c : now.comparisons()) {
            for (Side side : Side.values()) {
                change(c.exercise(), c.measure(), Optional.of(side)).ifPresent(changes::add);
            }
        }
        for (SetQuality set : now.sets()) {
            // a leg's own measure stands among the comparisons already
            set.means().keySet().stream()
                    .filter(m -> m.ofEitherLeg() == m)
                    .forEach(m -> change(set.exercise(), m, Optional.empty()).ifPresent(changes::add));
        }
        List<Change> corrected = new ArrayList<>(changes);
        correct(corrected, changes, true);
        correct(corrected, changes, false);
        return List.copyOf(corrected);
    }

    private Optional<Change> change(Exercise exercise, Measure measure, Optional<Side> side) {
        Optional<SideSummary> here = now.summary(exercise, measure, side);
        List<SideSummary> there = before.stream()
                .flatMap(d -> d.summary(exercise, measure, side).stream())
                .toList();
        if (here.isEmpty() || there.isEmpty()) {
            return Optional.empty();
        }
        double[] enough = means(before, exercise, measure, side);
        boolean tooFew = enough.length == 0 || here.get().n() < fewest(exercise);
        double was = tooFew
                ? there.stream().mapToDouble(SideSummary::mean).average().orElseThrow()
                : Arrays.stream(enough).average().orElseThrow();
        double is = here.get().mean();
        DetectableChange detectable =
                own(before, exercise, measure).orElse(DetectableChange.ofMinimal(measure.minimalDetectableChange()));
        boolean trusted = Stream.concat(Stream.of(now), before.stream())
                .filter(d -> d.summary(exercise, measure, side).isPresent())
                .allMatch(d -> d.carriesVerdict(exercise, measure));
        double p = detectable.p(is - was);
        Kind kind = tooFew ? Kind.TOO_FEW_REPETITIONS : trusted ? kind(measure, is - was, detectable) : Kind.NO_VERDICT;
        return Optional.of(new Change(exercise, measure, side, was, is, detectable, p, p, 1, kind));
    }

    private static Kind kind(Measure measure, double change, DetectableChange detectable) {
        double size = Math.abs(change);
        if (size < detectable.standardError()) {
            return Kind.NO_CHANGE;
        }
        if (size < detectable.minimal()) {
            return Kind.POSSIBLE_CHANGE;
        }
        return switch (measure.worry()) {
            case NEITHER -> Kind.CHANGED;
            case HIGHER -> change > 0 ? Kind.WORSE : Kind.IMPROVED;
            case LOWER -> change > 0 ? Kind.IMPROVED : Kind.WORSE;
        };
    }

    /** Among the verdicts on what an exercise watches, or on all else. */
    private static void correct(List<Change> corrected, List<Change> changes, boolean watched) {
        List<Change> family = changes.stream()
                .filter(c -> c.kind() != Kind.NO_VERDICT && c.kind() != Kind.TOO_FEW_REPETITIONS)
                .filter(c -> c.exercise().watches(c.measure()) == watched)
                .toList();
        double[] adjusted = BenjaminiHochberg.adjusted(
                family.stream().mapToDouble(Change::p).toArray());
        for (int i = 0; i < adjusted.length; i++) {
            Change c = family.get(i);
            corrected.set(
                    changes.indexOf(c),
                    new Change(
                            c.exercise(),
                            c.measure(),
                            c.side(),
                            c.before(),
                            c.now(),
                            c.detectable(),
                            c.p(),
                            adjusted[i],
                            family.size(),
                            c.kind()));
        }
    }
}
