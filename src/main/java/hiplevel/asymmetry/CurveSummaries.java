package hiplevel.asymmetry;

import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.math3.stat.StatUtils;

/** Mean curves of both stance sides from the accepted repetitions of an exercise. */
public final class CurveSummaries {
    private CurveSummaries() {}

    /**
     * The curves of pelvic drop and knee cave, as far as any repetition has one.
     *
     * @param repetitions of any exercise, accepted or not
     */
    public static List<CurveSummary> of(Exercise exercise, List<MeasuredRepetition> repetitions) {
        List<MeasuredRepetition> accepted = repetitions.stream()
                .filter(r -> r.repetition().accepted())
                .filter(r -> r.repetition().exercise().equals(exercise))
                .toList();
        List<CurveSummary> summaries = new ArrayList<>();
        add(summaries, exercise, Measure.PEAK_PELVIC_DROP, accepted, MeasuredRepetition::dropCurveDeg);
        add(summaries, exercise, Measure.THIGH_ADDUCTION_CHANGE_AT_TURN, accepted, MeasuredRepetition::caveCurveDeg);
        return List.copyOf(summaries);
    }

    private static void add(
            List<CurveSummary> summaries,
            Exercise exercise,
            Measure measure,
            List<MeasuredRepetition> accepted,
            Function<MeasuredRepetition, Optional<double[]>> curve) {
        Map<Side, CurveSummary.OneSide> sides = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            List<CurveSummary.Single> singles = accepted.stream()
                    .filter(r -> r.repetition().isOf(side))
                    .flatMap(r ->
                            curve
                                    .apply(r)
                                    .map(c -> new CurveSummary.Single(
                                            r.trial(), r.repetition().number(), c))
                                    .stream())
                    .toList();
            if (!singles.isEmpty()) {
                sides.put(side, oneSide(singles));
            }
        }
        if (!sides.isEmpty()) {
            summaries.add(new CurveSummary(exercise, measure, Collections.unmodifiableMap(sides)));
        }
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
