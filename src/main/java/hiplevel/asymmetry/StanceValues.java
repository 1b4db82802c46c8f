package hiplevel.asymmetry;

import hiplevel.asymmetry.statistic.Welch;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.form.Measured;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Side;
import hiplevel.words.Saying;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * One stance side's values of a measure, with what no repetition averages out. The attitude's error (an offset of the
 * accelerometer), soft tissue and alignment belong to how the sensor sits this session, so they are nearly the same in
 * every repetition: their mean standard deviations enter the uncertainty of a mean unreduced. What of them does vary shows
 * in the spread between repetitions as well and is counted there once more, on the safe side.
 *
 * @param values one per accepted repetition in which the measure was assessed
 * @param alignmentSd what alignment does to the mean, in the measure's unit
 * @param sensorSd what attitude and soft tissue do to the mean
 * @param reason why a repetition has no value; empty when every one has
 */
record StanceValues(double[] values, double alignmentSd, double sensorSd, Optional<Saying> reason) {
    /** Of one side; where both legs stand, left and right are two measures of the same repetitions. */
    static StanceValues of(Exercise exercise, Side side, Measure measure, List<MeasuredRepetition> accepted) {
        return exercise.hasSides()
                ? all(
                        measure,
                        accepted.stream().filter(r -> r.repetition().isOf(side)).toList())
                : all(measure.ofLeg(side).orElse(measure), accepted);
    }

    /** Of these repetitions, whosever they are. */
    static StanceValues all(Measure measure, List<MeasuredRepetition> accepted) {
        List<Measured> all = accepted.stream()
                .flatMap(r -> Stream.ofNullable(r.measures().get(measure)))
                .toList();
        List<Measured.Value> values = all.stream()
                .filter(Measured.Value.class::isInstance)
                .map(Measured.Value.class::cast)
                .toList();
        Optional<Saying> reason = all.stream()
                .filter(Measured.NotAssessed.class::isInstance)
                .map(m -> ((Measured.NotAssessed) m).reason())
                .findFirst();
        return new StanceValues(
                values.stream().mapToDouble(Measured.Value::value).toArray(),
                mean(values, Measured.Value::alignmentSd),
                mean(values, StanceValues::sensorSd),
                reason);
    }

    /**
     * Half-width of what no repetition averages out. One pelvis sensor turned about the vertical adds the same false
     * obliquity to both stance sides, which is opposite drop: its parts add up. Each thigh has a sensor and an alignment
     * of its own: independent. So are, for either, attitude and soft tissue.
     */
    static double systematic(Measure measure, StanceValues left, StanceValues right) {
        double alignment = measure.segment() == Measure.Segment.PELVIS
                ? left.alignmentSd() + right.alignmentSd()
                : Math.hypot(left.alignmentSd(), right.alignmentSd());
        return Measured.NORMAL_95 * Math.hypot(alignment, Math.hypot(left.sensorSd(), right.sensorSd()));
    }

    int n() {
        return values.length;
    }

    SideSummary summary() {
        double sd = n() < 2 ? Double.NaN : Math.sqrt(StatUtils.variance(values));
        double systematic = Measured.NORMAL_95 * Math.hypot(alignmentSd, sensorSd);
        double halfWidth =
                n() < 2 ? Double.NaN : Math.hypot(Welch.quantile(n() - 1.0) * sd / Math.sqrt(n()), systematic);
        return new SideSummary(n() == 0 ? Double.NaN : StatUtils.mean(values), sd, halfWidth, n());
    }

    /** NaN stands for "none claimed", which adds nothing. */
    private static double sensorSd(Measured.Value v) {
        return Double.isNaN(v.sd()) ? 0 : Math.sqrt(Math.max(0, v.sd() * v.sd() - v.alignmentSd() * v.alignmentSd()));
    }

    private static double mean(List<Measured.Value> values, ToDoubleFunction<Measured.Value> part) {
        return values.stream().mapToDouble(part).average().orElse(0);
    }
}
