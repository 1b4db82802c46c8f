package hiplevel.asymmetry.change;

import hiplevel.asymmetry.Comparison;
import hiplevel.asymmetry.SetQuality;
import hiplevel.asymmetry.SideSummary;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.imu.Side;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * What one session measured.
 *
 * @param comparisons of exercises and measures with sides
 * @param sets of exercises whose rows have no side
 * @param trusted whether the alignment of that segment carries a verdict in that exercise
 */
public record Day(List<Comparison> comparisons, List<SetQuality> sets, BiPredicate<Exercise, Measure.Segment> trusted) {

    /** The mean of a side, or of rows without a side; empty when that was not done or not assessed. */
    Optional<SideSummary> summary(Exercise exercise, Measure measure, Optional<Side> side) {
        Stream<SideSummary> found = side.isPresent()
                ? comparisons.stream()
                        .filter(c -> c.exercise().name().equals(exercise.name()) && c.measure() == measure)
                        .map(c -> side.get() == Side.LEFT ? c.left() : c.right())
                : sets.stream()
                        .filter(s -> s.exercise().name().equals(exercise.name()))
                        .flatMap(s -> Stream.ofNullable(s.means().get(measure)));
        return found.filter(s -> s.n() > 0).findFirst();
    }

    boolean carriesVerdict(Exercise exercise, Measure measure) {
        return measure.segment() == Measure.Segment.NONE || trusted.test(exercise, measure.segment());
    }
}
