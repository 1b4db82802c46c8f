package hiplevel.simulation.course;

import hiplevel.imu.Side;
import hiplevel.simulation.chance.Standard;
import hiplevel.simulation.chance.Streams;
import hiplevel.simulation.performance.Task;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The alignment movements of the last paragraph of the biomechanics notes, section 4: hinges, leg swings, two-leg squats. A
 * swing goes back 0.6 of its way forward, which is a choice of our own.
 */
public final class AlignmentMovements {
    private static final double BACKSWING = 0.6;
    /** Flexion of the thighs at the end of a hip hinge, and how far the shanks lean back, per rad of tilt. */
    private static final double HINGE_FLEXION = 0.25;

    private static final double HINGE_LEAN = -0.08;
    /** Forward lean of the shank per rad of thigh flexion in a squat. */
    public static final double SQUAT_LEAN = 0.5;

    private final Standard standard;
    private final Choreography moves;
    private final SplittableRandom timing;
    private final SplittableRandom alignment;
    private double now;

    public AlignmentMovements(Task task, Choreography moves, SplittableRandom timing) {
        this.standard = task.standard();
        this.moves = moves;
        this.timing = timing;
        alignment = new Streams(task.seed()).of(Streams.Purpose.ALIGNMENT_MOVEMENTS);
    }

    /** Writes them down from that instant on, and says when the wearer has stood still for a second after them. */
    public double perform(double from) {
        now = from;
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
        return now + 1;
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
