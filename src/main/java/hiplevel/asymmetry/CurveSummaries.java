package hiplevel.asymmetry;

import hiplevel.asymmetry.curves.CurveTest;
import hiplevel.asymmetry.curves.StatisticalMapping;
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

/** Mean curves of both stance sides from the accepted repetitions of an exercise, and where they differ. */
public final class CurveSummaries {
    private CurveSummaries() {}

    /**
     * The curves of what is drawn, as far as any repetition has one: of rows with a side that side's, where both legs stand
     * those of each leg's own measure. What belongs to neither side is not summed up.
     *
     * @param repetitions of any exercise, accepted or not
     */
    public static List<CurveSummary> of(Exercise exercise, List<MeasuredRepetition> repetitions, Grounds grounds) {
        List<MeasuredRepetition> accepted = repetitions.stream()
                .filter(r -> r.repetition().accepted())
                .filter(r -> r.repetition().exercise().equals(exercise))
                .toList();
        Set<Measure> drawn = new TreeSet<>();
        accepted.forEach(r -> r.curves().keySet().forEach(m -> drawn.add(exercise.hasSides() ? m : m.ofEitherLeg())));
        return drawn.stream()
                .flatMap(m -> summary(exercise, m, accepted, grounds).stream())
                .toList();
    }

    private static Optional<CurveSummary> summary(
            Exercise exercise, Measure measure, List<MeasuredRepetition> accepted, Grounds grounds) {
        Map<Side, CurveSummary.OneSide> sides = sides(exercise, measure, accepted);
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        Optional<CurveTest> test = test(sides);
        double least = Math.max(
                Comparisons.least(measure, grounds.minimalDetectableChange(measure)),
                systematic(exercise, measure, accepted));
        List<CurveTest.Cluster> telling =
                test.filter(t -> grounds.carryVerdict(measure)).map(CurveTest::clusters).orElse(List.of()).stream()
                        .filter(c -> Math.abs(c.difference()) >= least)
                        .toList();
        return Optional.of(new CurveSummary(exercise, measure, sides, test, telling));
    }

    private static Optional<CurveTest> test(Map<Side, CurveSummary.OneSide> sides) {
        boolean enough = sides.size() == 2
                && sides.values().stream().allMatch(s -> s.repetitions().size() >= Comparisons.FEWEST);
        return enough
                ? Optional.of(
                        StatisticalMapping.DEFAULT.of(values(sides.get(Side.LEFT)), values(sides.get(Side.RIGHT))))
                : Optional.empty();
    }

    private static double[][] values(CurveSummary.OneSide side) {
        return side.repetitions().stream().map(CurveSummary.Single::values).toArray(double[][]::new);
    }

    /** Relabelling knows how repetitions vary, not what all of them share: half-width of that. */
    private static double systematic(Exercise exercise, Measure measure, List<MeasuredRepetition> accepted) {
        return StanceValues.systematic(
                measure,
                StanceValues.of(exercise, Side.LEFT, measure, accepted),
                StanceValues.of(exercise, Side.RIGHT, measure, accepted));
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
