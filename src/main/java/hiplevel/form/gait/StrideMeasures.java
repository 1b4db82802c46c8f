package hiplevel.form.gait;

import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.repetition.Gaps;
import hiplevel.repetition.Repetition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What is measured of a stance with the steps around it. Empty where the step or the stride is not known: at the ends of a
 * walk, where a contact was missed, with one thigh alone (no step of the other foot), without a pelvis (no ratios).
 *
 * @param stepSeconds from the other foot's contact to this one's, s: the step that this leg made
 * @param stepsPerMinute two steps over the stride from this contact to the same foot's next
 * @param verticalRatio harmonic ratio of that stride, see {@link HarmonicRatio}
 * @param anteriorRatio the same along the line of walking
 * @param lateralRatio the same across it
 */
public record StrideMeasures(
        OptionalDouble stepSeconds,
        OptionalDouble stepsPerMinute,
        OptionalDouble verticalRatio,
        OptionalDouble anteriorRatio,
        OptionalDouble lateralRatio) {
    private static final double LONGEST_STEP = 2;
    /** A stride that lasts so many usual ones spans a contact that was missed … */
    private static final double MISSED = 1.5;
    /** … and so does a step that lasts so much of a usual stride. */
    private static final double MISSED_IN_STEP = 0.85;

    /**
     * One for each stance, in their order.
     *
     * @param stances of one trial in order of time, those that do not count included: they are steps all the same
     */
    public static List<StrideMeasures> of(BodyMotion motion, List<Repetition> stances) {
        double usual = usualStride(stances);
        List<StrideMeasures> all = new ArrayList<>();
        for (int i = 0; i < stances.size(); i++) {
            Repetition stance = stances.get(i);
            OptionalDouble step = i == 0 ? OptionalDouble.empty() : step(stances.get(i - 1), stance, usual);
            all.add(next(stances, i)
                    .filter(again -> seconds(stance, again) <= MISSED * usual)
                    .map(again -> stride(motion, step, stance, again))
                    .orElseGet(() -> new StrideMeasures(
                            step,
                            OptionalDouble.empty(),
                            OptionalDouble.empty(),
                            OptionalDouble.empty(),
                            OptionalDouble.empty())));
        }
        return all;
    }

    private static double usualStride(List<Repetition> stances) {
        double[] strides = IntStream.range(0, stances.size())
                .boxed()
                .flatMap(i -> next(stances, i).stream().map(again -> seconds(stances.get(i), again)))
                .mapToDouble(s -> s)
                .toArray();
        return strides.length == 0 ? 2 * LONGEST_STEP : Gaps.median(strides, strides.length);
    }

    private static OptionalDouble step(Repetition before, Repetition stance, double usualStride) {
        double seconds = seconds(before, stance);
        boolean known =
                !before.side().equals(stance.side()) && seconds <= Math.min(LONGEST_STEP, MISSED_IN_STEP * usualStride);
        return known ? OptionalDouble.of(seconds) : OptionalDouble.empty();
    }

    /** The same foot's next stance, with at most the other foot's between. */
    private static Optional<Repetition> next(List<Repetition> stances, int i) {
        return stances.subList(i + 1, Math.min(stances.size(), i + 3)).stream()
                .filter(r -> r.side().equals(stances.get(i).side()))
                .findFirst()
                .filter(r -> seconds(stances.get(i), r) <= 2 * LONGEST_STEP);
    }

    private static StrideMeasures stride(BodyMotion motion, OptionalDouble step, Repetition stance, Repetition again) {
        Optional<PelvisMotion> pelvis = motion.pelvis();
        long from = stance.startMicros();
        long to = again.startMicros();
        return new StrideMeasures(
                step,
                OptionalDouble.of(2 * 60 / seconds(stance, again)),
                known(pelvis.map(p -> HarmonicRatio.evenOverOdd(between(motion.grid(), p.upForce(), from, to)))),
                known(pelvis.map(p -> HarmonicRatio.evenOverOdd(between(motion.grid(), p.forwardForce(), from, to)))),
                known(pelvis.map(p -> HarmonicRatio.oddOverEven(between(motion.grid(), p.leftForce(), from, to)))));
    }

    private static OptionalDouble known(Optional<Double> ratio) {
        return ratio.filter(Double::isFinite).map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    /** As many samples as the grid has in that stretch, evenly spaced over it: a stride does not end on a sample. */
    private static double[] between(TimeGrid grid, double[] signal, long fromMicros, long toMicros) {
        double from = (fromMicros - grid.startMicros()) / (double) grid.stepMicros();
        double length = (toMicros - fromMicros) / (double) grid.stepMicros();
        double[] out = new double[(int) Math.round(length)];
        for (int i = 0; i < out.length; i++) {
            double at = from + length * i / out.length;
            int before = (int) Math.floor(at);
            boolean outside = before < 0 || before + 1 >= signal.length;
            out[i] = outside ? Double.NaN : signal[before] + (at - before) * (signal[before + 1] - signal[before]);
        }
        return out;
    }

    private static double seconds(Repetition from, Repetition to) {
        return (to.startMicros() - from.startMicros()) * 1e-6;
    }
}
