package hiplevel.form.angle;

import hiplevel.form.motion.Curve;
import hiplevel.form.motion.SmoothMotion.Pelvis;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The quiet second on two legs before a set, in the posture in which it is done: the reference of drop where nobody knows level
 * from standing (biomechanics notes, section 2). On one leg a pelvis wobbles, so a set of single-leg work has no such second.
 *
 * @param obliquity mean over it, rad; NaN where there was none
 * @param sd of that mean, rad
 */
record StartPose(double obliquity, double sd) {
    private static final long LENGTH_MICROS = 1_000_000;
    private static final long STEP_MICROS = 100_000;
    /** A set with its rests is not longer than this. */
    private static final long FARTHEST_MICROS = 180_000_000;
    /** A pelvis that rests on something keeps its angles within this for a second, rad; one that is held up does not. */
    private static final double QUIET = Math.toRadians(0.25);
    /** The posture is the same while the tilt is so near, rad. */
    private static final double SAME_POSTURE = Math.toRadians(15);
    /** The quiet second's own scatter is that of so many independent values. */
    private static final double INDEPENDENT = 5;

    private static final StartPose NONE = new StartPose(Double.NaN, Double.NaN);

    /** The last one before a repetition's start, µs. */
    static StartPose before(Pelvis p, long startMicros) {
        double tilt = p.tilt().at(startMicros);
        for (long end = startMicros; end > startMicros - FARTHEST_MICROS; end -= STEP_MICROS) {
            long from = end - LENGTH_MICROS;
            if (!(Math.abs(p.tilt().at(from) - tilt) < SAME_POSTURE)) {
                return NONE;
            }
            if (range(p.obliquity(), from, end) < QUIET && range(p.tilt(), from, end) < QUIET) {
                double[] angle = p.obliquity().between(from, end);
                return new StartPose(StatUtils.mean(angle), Math.sqrt(StatUtils.variance(angle) / INDEPENDENT));
            }
        }
        return NONE;
    }

    boolean isKnown() {
        return !Double.isNaN(obliquity);
    }

    /** NaN with a gap in it. */
    private static double range(Curve angle, long from, long to) {
        double[] values = angle.between(from, to);
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return most - least;
    }
}
