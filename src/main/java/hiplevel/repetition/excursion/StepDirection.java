package hiplevel.repetition.excursion;

import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.ThighMotion;
import hiplevel.repetition.Gaps;
import hiplevel.repetition.SegmentationSettings;
import hiplevel.repetition.excursion.Excursions.Excursion;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which way a step to the side goes: where the pelvis travels, from its lateral force integrated twice over the step, or else
 * the thigh that goes out first, or farther. One thigh alone goes out both as the leading and as the following one.
 */
final class StepDirection {
    /** A step that travels less does not tell, m. */
    private static final double LEAST_TRAVEL = 0.08;
    /** The leading thigh is half way out so much earlier, s … */
    private static final double EARLIER = 0.06;
    /** … or goes out by so much more. */
    private static final double FARTHER = 1.25;

    private final BodyMotion motion;
    private final Map<Side, double[]> adduction = new EnumMap<>(Side.class);
    private final Optional<double[]> leftForce;

    StepDirection(BodyMotion motion, SegmentationSettings settings) {
        this.motion = motion;
        motion.thighs().forEach((side, thigh) -> adduction.put(side, smooth(thigh, settings)));
        int longest = motion.grid().steps(settings.bridgedSeconds());
        leftForce = motion.pelvis().map(p -> Gaps.bridged(p.leftForce(), longest));
    }

    private double[] smooth(ThighMotion thigh, SegmentationSettings settings) {
        return DriveSignal.smooth(thigh.adduction(), motion.grid().rateHz(), settings);
    }

    /** The leg that goes first. */
    Optional<Side> leading(Excursion e) {
        double travel = leftForce.map(f -> travel(f, e)).orElse(Double.NaN);
        if (Math.abs(travel) > LEAST_TRAVEL) {
            return Optional.of(travel > 0 ? Side.LEFT : Side.RIGHT);
        }
        if (adduction.size() < 2) {
            return Optional.empty();
        }
        double later =
                (halfWay(Side.RIGHT, e) - halfWay(Side.LEFT, e)) / motion.grid().rateHz();
        if (Math.abs(later) > EARLIER) {
            return Optional.of(later > 0 ? Side.LEFT : Side.RIGHT);
        }
        double left = out(Side.LEFT, e);
        double right = out(Side.RIGHT, e);
        if (left > FARTHER * right) {
            return Optional.of(Side.LEFT);
        }
        return right > FARTHER * left ? Optional.of(Side.RIGHT) : Optional.empty();
    }

    /** How far it goes to the left, m, when it begins and ends without speed. */
    private double travel(double[] force, Excursion e) {
        int n = e.end() - e.start();
        double mean = 0;
        for (int i = e.start(); i <= e.end(); i++) {
            mean += force[i] / (n + 1);
        }
        double dt = 1 / motion.grid().rateHz();
        double travel = 0;
        for (int i = e.start(); i <= e.end(); i++) {
            travel += (e.end() - i) * dt * (force[i] - mean) * dt;
        }
        return travel;
    }

    private double out(Side side, Excursion e) {
        double[] a = adduction.get(side);
        return a[e.start()] - a[(int) Math.round(e.turn())];
    }

    private int halfWay(Side side, Excursion e) {
        double[] a = adduction.get(side);
        double half = out(side, e) / 2;
        int i = e.start();
        while (i < e.turn() && a[e.start()] - a[i] < half) {
            i++;
        }
        return i;
    }
}
