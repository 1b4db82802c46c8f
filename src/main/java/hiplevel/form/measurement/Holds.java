package hiplevel.form.measurement;

import hiplevel.exercise.Measure;
import hiplevel.form.Measured;
import hiplevel.form.angle.Angles;
import hiplevel.form.angle.GivingWay;
import hiplevel.form.angle.WatchedAngle;
import hiplevel.form.motion.SmoothMotion;
import hiplevel.form.trend.TheilSen;
import hiplevel.repetition.Repetition;
import hiplevel.words.Saying;
import java.util.Arrays;
import java.util.OptionalLong;

/** What is measured of a timed posture; biomechanics notes, sections 6 and 7. */
final class Holds {
    /** The beginning and the end of a hold are means over so long: one instant carries the wearer's own sway. */
    private static final long EDGE_MICROS = 1_000_000;

    private Holds() {}

    static Measured of(Measure measure, SmoothMotion motion, Repetition r) {
        return switch (measure) {
            case HOLD_TIME -> Tempo.seconds(r.startMicros(), r.endMicros());
            case DRIFT -> Angles.of(watched(r), motion, r).measured(Holds::drift);
            case HIP_SAG -> Angles.of(measure, motion, r).measured(Holds::sag);
            case MAXIMAL_HIKE ->
                Angles.of(measure, motion, r).measured(a -> WatchedAngle.negated(a.measured(a.lowestMicros())));
            case TIME_TO_HALF_HIKE ->
                Angles.of(Measure.MAXIMAL_HIKE, motion, r).measured(a -> until(a, GivingWay.belowHalf(a)));
            case TIME_TO_NO_HIKE ->
                Angles.of(Measure.MAXIMAL_HIKE, motion, r).measured(a -> until(a, GivingWay.belowLevel(a)));
            default -> Angles.of(measure, motion, r).measured(a -> a.mean(r.startMicros(), r.endMicros()));
        };
    }

    /** Whose drift it is: the sag of a hold without a side, the drop of a stance. */
    private static Measure watched(Repetition r) {
        return r.side().isPresent() ? Measure.MEAN_PELVIC_DROP : Measure.HIP_SAG;
    }

    /** Theil–Sen slope over the hold, °/s, + = giving way. */
    private static Measured drift(WatchedAngle angle) {
        long[] times = angle.times();
        double[] seconds = Arrays.stream(times).mapToDouble(t -> t * 1e-6).toArray();
        double[] degrees = Arrays.stream(times)
                .mapToDouble(t -> Math.toDegrees(angle.at(t)))
                .toArray();
        double slope = TheilSen.slope(seconds, degrees);
        return Double.isNaN(slope)
                ? new Measured.NotAssessed(Saying.of("not-assessed.no-movement"))
                : new Measured.Value(slope, Double.NaN, 0);
    }

    /** The mean of the last second less that of the first. */
    private static Measured sag(WatchedAngle angle) {
        Repetition r = angle.repetition();
        long edge = Math.min(EDGE_MICROS, (r.endMicros() - r.startMicros()) / 4);
        Measured.Value last = angle.mean(r.endMicros() - edge, r.endMicros());
        Measured.Value first = angle.mean(r.startMicros(), r.startMicros() + edge);
        return new Measured.Value(last.value() - first.value(), last.sd(), last.alignmentSd());
    }

    private static Measured until(WatchedAngle drop, OptionalLong gaveWay) {
        Repetition r = drop.repetition();
        if (gaveWay.isPresent()) {
            return Tempo.seconds(r.startMicros(), gaveWay.getAsLong());
        }
        return new Measured.NotAssessed(
                Saying.of(GivingWay.hiked(drop) ? "not-assessed.stayed-up" : "not-assessed.never-up"));
    }
}
