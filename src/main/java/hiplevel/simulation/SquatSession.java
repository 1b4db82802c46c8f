package hiplevel.simulation;

import hiplevel.imu.Side;
import hiplevel.simulation.chance.Standard;
import hiplevel.simulation.chance.Streams;
import hiplevel.simulation.curve.Moves;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A session of single-leg squats: still, alignment movements, then the right leg's squats and the left's, as in the last
 * paragraph of biomechanics notes, section 4. Choices of our own: of 3.0 s 55 % go into lowering and the pause comes on
 * top; "± 10 %" and "± 30 %" are uniform; a swing goes back 0.6 of its way forward; the wearer stays on one leg from
 * 0.8 s before the first squat to 0.8 s after the last; the free thigh is held at 10–15° of flexion with the knee bent
 * behind, and flexes by 3° more in each squat.
 */
final class SquatSession {
    private static final double LOWERING_SHARE = 0.55;
    private static final double BACKSWING = 0.6;
    /** Flexion of the thighs at the end of a hip hinge, and how far the shanks lean back, per rad of tilt. */
    private static final double HINGE_FLEXION = 0.25;

    private static final double HINGE_LEAN = -0.08;
    /** Forward lean of the shank per rad of thigh flexion in a squat. */
    private static final double SQUAT_LEAN = 0.5;

    private static final double FREE_SHANK_LEAN_DEG = 50;

    private final Scenario scenario;
    private final Standard standard;
    private final Choreography moves;
    private final SplittableRandom timing;
    private final SplittableRandom alignment;
    private final Targets targets;
    private double now = Standard.STILL_SECONDS;

    SquatSession(Scenario scenario) {
        this.scenario = scenario;
        standard = Standard.of(scenario.hard());
        moves = new Choreography(scenario);
        Streams streams = new Streams(scenario.seed());
        timing = streams.of(Streams.Purpose.TIMING);
        alignment = streams.of(Streams.Purpose.ALIGNMENT_MOVEMENTS);
        targets = new Targets(scenario);
    }

    Performance perform() {
        Performance.Plan plan = new Performance.Plan();
        if (scenario.alignmentMovements()) {
            align();
        }
        squatOn(Side.RIGHT, plan);
        squatOn(Side.LEFT, plan);
        return plan.performedBy(moves.skeleton(now + 2));
    }

    private void align() {
        double pelvisConstant = constantPlane();
        Map<Side, Double> thighConstant = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            thighConstant.put(side, constantPlane());
        }
        for (int i = 0; i < 3; i++) {
            hinge(pelvisConstant);
        }
        for (Side side : new Side[] {Side.RIGHT, Side.LEFT}) {
            swings(side, thighConstant.get(side));
        }
        for (int i = 0; i < 3; i++) {
            squatOnBoth(pelvisConstant);
        }
        now += 1;
    }

    private void hinge(double constantPlane) {
        double depth = degrees(45, 6);
        turnPelvisPlane(constantPlane);
        double bottom = now + 1.25;
        double end = now + 2.5;
        moves.tilt(now, bottom, depth);
        moves.tilt(bottom, end, 0);
        for (Side side : Side.values()) {
            moves.flex(side, now, bottom, HINGE_FLEXION * depth);
            moves.flex(side, bottom, end, 0);
            moves.leg(side).lean.move(now, bottom, HINGE_LEAN * depth).move(bottom, end, 0);
        }
        now = end + pause(1);
    }

    private void swings(Side side, double constantPlane) {
        Choreography.Leg leg = moves.leg(side);
        moves.standOn(side.opposite(), now, now + 0.8);
        now += 1.2;
        for (int i = 0; i < 5; i++) {
            double forward = degrees(25, 4);
            double up = i == 0 ? 0.6 : 0.9;
            leg.plane.move(now, now + up, constantPlane + singlePlane());
            swingTo(side, up, forward);
            swingTo(side, 0.9, -BACKSWING * forward);
        }
        swingTo(side, 0.6, 0);
        moves.standOnBoth(side.opposite(), now + 0.2, now + 0.8);
        now += 0.8 + pause(1.5);
    }

    private void swingTo(Side side, double seconds, double flexion) {
        moves.flex(side, now, now + seconds, flexion);
        moves.leg(side).lean.move(now, now + seconds, -flexion);
        now += seconds;
    }

    private void squatOnBoth(double constantPlane) {
        double depth = degrees(65, 6);
        double lean = 0.4 * depth;
        turnPelvisPlane(constantPlane);
        double bottom = now + 1.4;
        double end = now + 2.8;
        moves.tilt(now, bottom, lean);
        moves.tilt(bottom, end, 0);
        for (Side side : Side.values()) {
            double outward = Math.toRadians(alignment.nextGaussian(5, 3));
            moves.leg(side).plane.move(now - 0.3, now, -side.sigma() * outward);
            moves.flex(side, now, bottom, depth);
            moves.flex(side, bottom, end, 0);
            moves.leg(side).lean.move(now, bottom, SQUAT_LEAN * depth).move(bottom, end, 0);
        }
        now = end + pause(1);
    }

    private void squatOn(Side stance, Performance.Plan plan) {
        for (Side side : Side.values()) {
            moves.leg(side).plane.move(now, now + 0.3, 0);
        }
        moves.pelvisPlane.move(now, now + 0.3, 0);
        now += 0.5;
        Side free = stance.opposite();
        double held = Math.toRadians(timing.nextDouble(10, 15));
        moves.standOn(stance, now, now + 0.6);
        moves.flex(free, now, now + 0.6, held);
        moves.leg(free).lean.move(now, now + 0.6, Math.toRadians(FREE_SHANK_LEAN_DEG));
        now += 0.8;
        for (int i = 0; i < scenario.repetitions(); i++) {
            squat(stance, i, held, plan);
            now += 1.6 * timing.nextDouble(0.7, 1.3);
        }
        moves.flex(free, now, now + 0.6, 0);
        moves.leg(free).lean.move(now, now + 0.6, 0);
        moves.standOnBoth(stance, now, now + 0.6);
        now += 0.6 + pause(1.5);
    }

    private void squat(Side stance, int index, double held, Performance.Plan plan) {
        double moving = 3.0 * timing.nextDouble(0.9, 1.1);
        double start = now;
        double bottom = start + LOWERING_SHARE * moving;
        double leave = bottom + timing.nextDouble(0, 0.5);
        double end = leave + (1 - LOWERING_SHARE) * moving;
        Targets.Squat target = targets.squat(stance, index);
        double depth = target.depth();
        Choreography.Leg leg = moves.leg(stance);
        moves.flex(stance, start, bottom, depth);
        moves.flex(stance, leave, end, 0);
        leg.lean.move(start, bottom, SQUAT_LEAN * depth).move(leave, end, 0);
        moves.tilt(start, bottom, target.tilt());
        moves.tilt(leave, end, 0);
        moves.flex(stance.opposite(), start, bottom, held + Math.toRadians(3));
        moves.flex(stance.opposite(), leave, end, held);

        // the wobble comes in addition, so what grows with the squat is what is asked for less the wobble of that
        // instant
        double lowered = start + Moves.SHARE_AT_90_PERCENT * (bottom - start);
        double risen = end - Moves.SHARE_AT_90_PERCENT * (end - leave);
        double turn = (lowered + risen) / 2;
        double share = leg.flexion.at(turn).value() / depth;
        double wobbleDrop = moves.pelvisWobble.at(turn).value();
        double obliquity = (stance.sigma() * target.drop() - wobbleDrop) / share;
        moves.obliquityChange.move(start, bottom, obliquity).move(leave, end, 0);
        double wobbleCave = leg.wobble.at(turn).value() - leg.wobble.at(start).value();
        leg.adductionChange
                .move(start, bottom, (target.cave() - wobbleCave) / share)
                .move(leave, end, 0);
        plan.add(stance, start, end);
        now = end;
    }

    private void turnPelvisPlane(double constantPlane) {
        moves.pelvisPlane.move(now - 0.3, now, constantPlane + singlePlane());
    }

    private double constantPlane() {
        return Math.toRadians(alignment.nextGaussian(0, standard.constantOutOfPlaneDeg()));
    }

    private double singlePlane() {
        return Math.toRadians(alignment.nextGaussian(0, standard.outOfPlaneDeg()));
    }

    private double degrees(double mean, double sd) {
        return Math.toRadians(alignment.nextGaussian(mean, sd));
    }

    private double pause(double seconds) {
        return seconds * timing.nextDouble(0.8, 1.2);
    }
}
