package hiplevel.asymmetry;

import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Side;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.math3.stat.StatUtils;

/** Mean curves of both stance sides from the accepted repetitions of an exercise. */
public final class CurveSummaries {
    private CurveSummaries() {}

    /**
     * The curves of what is drawn, as far as any repetition has one: of rows with a side that side's, where both legs stand
     * those of each leg's own measure. What belongs to neither side is not summed up.
     *
     * @param repetitions of any exercise, accepted or not
     */
    public static List<CurveSummary> of(Exercise exercise, List<MeasuredRepetition> repetitions) {
        List<MeasuredRepetition> accepted = repetitions.stream()
                .filter(r -> r.repetition().accepted())
                .filter(r -> r.repetition().exercise().equals(exercise))
                .toList();
        Set<Measure> drawn = new TreeSet<>();
        accepted.forEach(r -> r.curves().keySet().forEach(m -> drawn.add(exercise.hasSides() ? m : m.ofEitherLeg())));
        return drawn.stream()
                .map(m -> new CurveSummary(exercise, m, sides(exercise, m, accepted)))
                .filter(c -> !c.sides().isEmpty())
                .toList();
    }

    private static Map<Side, CurveSummary.OneSide> sides(
            Exercise exercise, Measure measure, List<MeasuredRepetition> accepted) {
        Map<Side, CurveSummary.OneSide> sides = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            List<CurveSummary.Single> singles = accepted.stream()
                    .filter(r -> !exercise.hasSides() || r.repetition().isOf(side))
                    .flatMap(r -> curve(exercise, measure, side, r)
                            .map(c -> new CurveSummary.Single(
                                    r.trial(), r.repetition().number(), c))
                            .stream())
                    .toList();
            if (!singles.isEmpty()) {
                sides.put(side, oneSide(singles));
            }
        }
        return Collections.unmodifiableMap(sides);
    }

    private static Optional<double[]> curve(
            Exercise exercise, Measure measure, Side side, MeasuredRepetition repetition) {
        return exercise.hasSides()
                ? repetition.curve(measure)
                : measure.ofLeg(side).flatMap(repetition::curve);
    }

    /** The sd of a single curve is NaN: there is no spread to tell. */
    private static CurveSummary.OneSide oneSide(List<CurveSummary.Single> singles) {
        int points = singles.get(0).values().length;
        double[] mean = new double[points];
        double[] sd = new double[points];
        for (int i = 0; i < points; i++) {
            int at = i;
            double[] across = singles.stream().mapToDouble(s -> s.values()[at]).toArray();
            mean[i] = StatUtils.mean(across);
            sd[i] = across.length < 2 ? Double.NaN : Math.sqrt(StatUtils.variance(across));
        }
        return new CurveSummary.OneSide(mean, sd, singles);
    }
}
