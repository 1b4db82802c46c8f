package hiplevel.simulation;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.simulation.body.Body;
import hiplevel.simulation.body.Ringing.Jolt;
import hiplevel.simulation.body.Skeleton;
import hiplevel.simulation.body.Skeleton.LegCurves;
import hiplevel.simulation.body.Skeleton.PelvisCurves;
import hiplevel.simulation.chance.Standard;
import hiplevel.simulation.chance.Streams;
import hiplevel.simulation.curve.Curve;
import hiplevel.simulation.curve.Moves;
import hiplevel.simulation.curve.Wobble;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The moves of all joints while they are being written down, and the skeleton that performs them. Angles in rad. */
final class Choreography {
    /** Angular acceleration of a move from which skin rings at full strength, rad/s². */
    private static final double FULL_JOLT = Math.toRadians(300);
    /** A minimum-jerk move's largest acceleration is this times way / duration², at a fifth of its duration. */
    private static final double PEAK_ACCELERATION = 10 / Math.sqrt(3);

    final Moves tilt = new Moves(0);
    final Moves pelvisPlane = new Moves(0);
    final Moves obliquityChange = new Moves(0);
    private final Moves pelvisUnsteady = new Moves(0);
    final Wobble pelvisWobble;
    private final Map<Side, Leg> legs = new EnumMap<>(Side.class);
    private final Body body;
    private final double standingObliquity;
    private final SplittableRandom joltStrength;
    private final Map<Placement, List<Jolt>> jolts = new EnumMap<>(Placement.class);
    private final List<StanceChange> stanceChanges = new ArrayList<>();

    private record StanceChange(double seconds, Side stance) {}

    /** The moving parts of one leg. */
    static final class Leg {
        final Moves flexion = new Moves(0);
        final Moves adductionChange = new Moves(0);
        final Moves plane = new Moves(0);
        final Moves lean = new Moves(0);
        final Wobble wobble;
        private final double standingAdduction;
        private final Moves unsteady = new Moves(0);

        private Leg(double standingAdduction, SplittableRandom random) {
            this.standingAdduction = standingAdduction;
            wobble = new Wobble(random, Math.toRadians(Standard.WOBBLE_DEG), unsteady);
        }

        /** The shank's inclination keeps the hip where it was when the thigh adducts. */
        private LegCurves curves(Body body) {
            Curve change = adductionChange.plus(wobble);
            return new LegCurves(
                    flexion,
                    change.plus(Curve.constant(standingAdduction)),
                    plane,
                    lean,
                    change.times(body.thigh() / body.shank()));
        }
    }

    Choreography(Scenario scenario) {
        Streams streams = new Streams(scenario.seed());
        body = new Body(scenario.heightMetres());
        SplittableRandom pose = streams.of(Streams.Purpose.POSE);
        SplittableRandom wobble = streams.of(Streams.Purpose.WOBBLE);
        standingObliquity = Math.toRadians(Standard.obliquityStandingDeg(pose));
        pelvisWobble = new Wobble(wobble, Math.toRadians(Standard.WOBBLE_DEG), pelvisUnsteady);
        for (Side side : Side.values()) {
            legs.put(side, new Leg(Math.toRadians(Standard.adductionStandingDeg(pose)), wobble));
        }
        joltStrength = streams.of(Streams.Purpose.JOLTS);
    }

    Leg leg(Side side) {
        return legs.get(side);
    }

    void tilt(double from, double to, double value) {
        jolt(Placement.PELVIS, from, to, value - tilt.last());
        tilt.move(from, to, value);
    }

    void flex(Side side, double from, double to, double value) {
        Moves flexion = leg(side).flexion;
        jolt(Placement.thigh(side), from, to, value - flexion.last());
        flexion.move(from, to, value);
    }

    /** From here the wearer stands on that leg; the foot of the other leaves the ground within the given time. */
    void standOn(Side stance, double from, double to) {
        stanceChanges.add(new StanceChange(from, stance));
        pelvisUnsteady.move(from, to, 1);
        leg(stance).unsteady.move(from, to, 1);
    }

    void standOnBoth(Side stance, double from, double to) {
        pelvisUnsteady.move(from, to, 0);
        leg(stance).unsteady.move(from, to, 0);
    }

    Skeleton skeleton(double seconds) {
        Map<Side, LegCurves> curves = new EnumMap<>(Side.class);
        legs.forEach((side, leg) -> curves.put(side, leg.curves(body)));
        jolts.values().forEach(list -> list.sort(Comparator.comparingDouble(Jolt::seconds)));
        Curve obliquity = obliquityChange.plus(pelvisWobble).plus(Curve.constant(standingObliquity));
        return new Skeleton(body, seconds, new PelvisCurves(obliquity, tilt, pelvisPlane), curves, this::stance, jolts);
    }

    private Side stance(double seconds) {
        Side stance = Side.RIGHT;
        for (StanceChange change : stanceChanges) {
            if (change.seconds() > seconds) {
                break;
            }
            stance = change.stance();
        }
        return stance;
    }

    private void jolt(Placement placement, double from, double to, double way) {
        double duration = to - from;
        double strength = Math.min(1, PEAK_ACCELERATION * Math.abs(way) / (duration * duration) / FULL_JOLT);
        jolts.computeIfAbsent(placement, p -> new ArrayList<>())
                .add(new Jolt(from + 0.2 * duration, strength * joltStrength.nextDouble(0.5, 1)));
    }
}
