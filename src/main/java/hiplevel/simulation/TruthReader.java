package hiplevel.simulation;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.simulation.Performance.Stretch;
import hiplevel.simulation.Truth.TrueRepetition;
import hiplevel.simulation.body.Angles;
import hiplevel.simulation.body.Motion;
import hiplevel.spatial.Quaternion;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/** Reads the truth of a repetition off the motion, every 10 ms and by bisection, never from what was planned. */
final class TruthReader {
    private static final double STEP = 0.01;
    private static final double TURNING_POINT_SHARE = 0.9;

    private final Motion motion;
    private final boolean walking;
    private final double standingObliquity;

    TruthReader(Performance performance) {
        motion = performance.motion();
        walking = performance.walking();
        standingObliquity = Angles.Pelvis.of(attitude(Placement.PELVIS, 0)).obliquity();
    }

    TrueRepetition read(Stretch stretch) {
        Side side = stretch.stance();
        double start = stretch.start();
        double end = stretch.end();
        double startHeading = Angles.heading(attitude(Placement.thigh(side), start));
        Quaternion startFromEarth = Angles.headingFromEarth(startHeading);
        double standingFlexion = thigh(side, 0, Quaternion.IDENTITY).flexion();
        double startAdduction = thigh(side, start, startFromEarth).adduction();
        DoubleUnaryOperator drop = t ->
                side.sigma() * (Angles.Pelvis.of(attitude(Placement.PELVIS, t)).obliquity() - standingObliquity);
        DoubleUnaryOperator flexion = t -> thigh(side, t, startFromEarth).flexion() - standingFlexion;
        DoubleUnaryOperator cave = t -> thigh(side, t, startFromEarth).adduction() - startAdduction;

        double deepest = argMax(flexion, start, end);
        double depth = flexion.applyAsDouble(deepest);
        double highest = argMax(drop, start, end);
        double turn = walking ? highest : turningPoint(flexion, start, deepest, end, depth);
        return new TrueRepetition(
                side,
                start,
                turn,
                end,
                Math.toDegrees(drop.applyAsDouble(turn)),
                Math.toDegrees(drop.applyAsDouble(highest)),
                Math.toDegrees(cave.applyAsDouble(turn)),
                caveAt(45, flexion, cave, start, deepest, depth),
                caveAt(60, flexion, cave, start, deepest, depth),
                Math.toDegrees(depth));
    }

    private static double turningPoint(
            DoubleUnaryOperator flexion, double start, double deepest, double end, double depth) {
        double level = TURNING_POINT_SHARE * depth;
        double lowered = crossing(t -> flexion.applyAsDouble(t) >= level, start, deepest);
        double risen = crossing(t -> flexion.applyAsDouble(t) < level, deepest, end);
        return (lowered + risen) / 2;
    }

    private OptionalDouble caveAt(
            double flexionDeg,
            DoubleUnaryOperator flexion,
            DoubleUnaryOperator cave,
            double start,
            double deepest,
            double depth) {
        double level = Math.toRadians(flexionDeg);
        if (walking || depth < level) {
            return OptionalDouble.empty();
        }
        double reached = crossing(t -> flexion.applyAsDouble(t) >= level, start, deepest);
        return OptionalDouble.of(Math.toDegrees(cave.applyAsDouble(reached)));
    }

    /** The instant in between from which on the condition holds. */
    private static double crossing(DoublePredicate holds, double from, double to) {
        double low = from;
        double high = to;
        while (high - low > 1e-7) {
            double middle = (low + high) / 2;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private static double argMax(DoubleUnaryOperator f, double from, double to) {
        double best = from;
        double highest = Double.NEGATIVE_INFINITY;
        for (double t = from; t <= to; t += STEP) {
            double value = f.applyAsDouble(t);
            if (value > highest) {
                highest = value;
                best = t;
            }
        }
        return best;
    }

    private Angles.Leg thigh(Side side, double t, Quaternion headingFromEarth) {
        return Angles.Leg.of(side, headingFromEarth.times(attitude(Placement.thigh(side), t)));
    }

    private Quaternion attitude(Placement placement, double t) {
        return motion.at(placement, t).earthFromSegment().rotation();
    }
}
