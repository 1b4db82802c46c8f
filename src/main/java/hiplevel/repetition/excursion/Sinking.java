package hiplevel.repetition.excursion;

import hiplevel.kinematics.grid.LowPass;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.repetition.Gaps;
import hiplevel.repetition.SegmentationSettings;
import java.util.Arrays;

/**
 * How far a sensor is below where it keeps coming back to, m, from its vertical specific force: integrated twice, the speed
 * set to zero wherever the force says that it rests (a zero-velocity update, Foxlin 2005), the height counted from the
 * highest within some seconds. What an offset of the accelerometer would add goes with both.
 */
final class Sinking {
    /** Resting: no more force than this, m/s² … */
    private static final double CALM_FORCE = 0.12;
    /** … for so long, s: in the middle of a slow movement the force is zero too, but not for long. */
    private static final double CALM_SECONDS = 0.3;
    /** Also resting: somebody who wobbles on one leg, m/s² … */
    private static final double WOBBLING_FORCE = 0.4;
    /** … while the pelvis does not tilt faster than this, rad/s … */
    private static final double UNTILTING = Math.toRadians(0.7);
    /** … and is no farther than this, rad, from how it tilts most of the time: up again, whatever was summed up. */
    private static final double UPRIGHT = Math.toRadians(1);
    /** At a turning point nobody stays so long, s. */
    private static final double UPRIGHT_SECONDS = 0.9;
    /** Whoever tilts this much farther, rad, in a twentieth of the time bows while going down. */
    private static final double BOWING = Math.toRadians(8);
    /** The highest place is looked for so far to either side, s. */
    private static final double NEAR_SECONDS = 6;

    private Sinking() {}

    /**
     * Of somebody who bows while going down, so that a pelvis which does not tilt rests even if it wobbles; NaN in gaps.
     *
     * @param upForce vertical specific force less gravity, m/s², + = up; NaN in gaps
     * @param tilt of the pelvis, rad
     */
    static double[] bowing(double[] upForce, double[] tilt, TimeGrid grid, SegmentationSettings settings) {
        double[] known = Gaps.bridged(tilt, grid.steps(settings.bridgedSeconds()));
        double[] leaning = LowPass.zeroPhase(known, settings.driveLowPassHz(), grid.rateHz());
        boolean[] up = new boolean[leaning.length];
        double[] calmForce = constant(CALM_FORCE, leaning.length);
        double[] sorted =
                Arrays.stream(leaning).filter(x -> !Double.isNaN(x)).sorted().toArray();
        double usual = sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
        if (sorted.length > 0 && sorted[sorted.length * 19 / 20] - usual > BOWING) {
            for (int i = 0; i < up.length; i++) {
                double tilting = leaning[Math.min(i + 1, leaning.length - 1)] - leaning[Math.max(0, i - 1)];
                boolean still = Math.abs(tilting) * grid.rateHz() / 2 < UNTILTING;
                up[i] = still && Math.abs(leaning[i] - usual) < UPRIGHT;
                calmForce[i] = up[i] ? WOBBLING_FORCE : still ? CALM_FORCE : 0;
            }
        }
        return of(upForce, calmForce, up, Double.POSITIVE_INFINITY, grid, settings);
    }

    /** Of any movement up and down; NaN in gaps. */
    static double[] of(double[] upForce, TimeGrid grid, SegmentationSettings settings) {
        return within(Double.POSITIVE_INFINITY, upForce, grid, settings);
    }

    /**
     * Of movements up and down that are no larger than that, m: what is farther above was another place, as standing is to
     * somebody who has sat down; NaN in gaps.
     */
    static double[] within(double reach, double[] upForce, TimeGrid grid, SegmentationSettings settings) {
        return of(upForce, constant(CALM_FORCE, upForce.length), new boolean[upForce.length], reach, grid, settings);
    }

    private static double[] constant(double value, int length) {
        double[] constant = new double[length];
        Arrays.fill(constant, value);
        return constant;
    }

    private static double[] of(
            double[] upForce,
            double[] calmForce,
            boolean[] up,
            double reach,
            TimeGrid grid,
            SegmentationSettings settings) {
        double rate = grid.rateHz();
        double[] bridged = Gaps.bridged(upForce, grid.steps(settings.bridgedSeconds()));
        double[] force = LowPass.zeroPhase(bridged, settings.driveLowPassHz(), rate);
        boolean[] calm = calm(force, calmForce, grid.steps(CALM_SECONDS));
        double[] sunk = new double[force.length];
        Arrays.fill(sunk, Double.NaN);
        double height = 0;
        int moving = 0;
        for (int i = 0; i < force.length; ) {
            if (Double.isNaN(force[i])) {
                i++;
                continue;
            }
            int to = i;
            while (to + 1 < force.length && !Double.isNaN(force[to + 1]) && (to == i || calm[to] == calm[i])) {
                to++;
            }
            if (calm[i] && up[(i + to) / 2] && to - i > grid.steps(UPRIGHT_SECONDS)) {
                height = 0;
                comeBack(sunk, moving, i);
            }
            moving = i;
            height = travelled(force, i, to, calm[i], height, 1 / rate, sunk);
            i = Math.max(to, i + 1);
            if (to + 1 >= force.length) {
                break;
            }
        }
        return belowHighest(sunk, grid.steps(NEAR_SECONDS), reach, calm);
    }

    /** Spreads over a movement what its end, both inclusive, is off from 0. */
    private static void comeBack(double[] sunk, int from, int to) {
        double off = sunk[to];
        for (int k = from; k <= to && !Double.isNaN(off); k++) {
            sunk[k] -= off * (k - from) / (to - from);
        }
    }

    /** Fills in from…to, both inclusive, starting at that height, and tells where it ends. */
    private static double travelled(
            double[] force, int from, int to, boolean resting, double start, double dt, double[] sunk) {
        double mean = 0;
        for (int i = from; i < to; i++) {
            mean += (force[i] + force[i + 1]) / 2 / (to - from);
        }
        double height = start;
        double speed = 0;
        sunk[from] = -height;
        for (int i = from; i < to; i++) {
            double next = resting ? 0 : speed + ((force[i] + force[i + 1]) / 2 - mean) * dt;
            height += (speed + next) / 2 * dt;
            speed = next;
            sunk[i + 1] = -height;
        }
        return height;
    }

    private static boolean[] calm(double[] force, double[] limit, int length) {
        boolean[] calm = new boolean[force.length];
        int run = 0;
        for (int i = 0; i < force.length; i++) {
            run = Math.abs(force[i]) < limit[i] ? run + 1 : 0;
            if (run >= length) {
                Arrays.fill(calm, i - length + 1, i + 1, true);
            }
        }
        return calm;
    }

    /**
     * Counted from the highest place near by; where movements have a reach, from the highest in which the body rested and which
     * is no farther above, if there is one.
     */
    private static double[] belowHighest(double[] sunk, int near, double reach, boolean[] calm) {
        double[] highest = new double[sunk.length];
        for (int i = 0; i < sunk.length; i++) {
            double least = Double.POSITIVE_INFINITY;
            double place = Double.POSITIVE_INFINITY;
            for (int k = Math.max(0, i - near); k <= Math.min(sunk.length - 1, i + near); k++) {
                least = sunk[k] < least ? sunk[k] : least;
                place = calm[k] && sunk[k] < place && sunk[i] - sunk[k] < reach ? sunk[k] : place;
            }
            highest[i] = Double.isInfinite(reach) || Double.isInfinite(place) ? least : place;
        }
        double[] below = sunk.clone();
        for (int i = 0; i < sunk.length; i++) {
            below[i] -= mean(highest, i, near / 2, reach);
        }
        return below;
    }

    /** Of the values so near to one on either side that do not differ from it by more than the reach. */
    private static double mean(double[] x, int at, int near, double reach) {
        double sum = 0;
        int n = 0;
        for (int k = Math.max(0, at - near); k <= Math.min(x.length - 1, at + near); k++) {
            if (Double.isFinite(x[k]) && !(Math.abs(x[k] - x[at]) > reach)) {
                sum += x[k];
                n++;
            }
        }
        return sum / n;
    }
}
