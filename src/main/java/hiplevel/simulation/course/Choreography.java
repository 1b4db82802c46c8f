package hiplevel.simulation.course;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.simulation.body.Body;
import hiplevel.simulation.body.Handover;
import hiplevel.simulation.body.Motion;
import hiplevel.simulation.body.Posed;
import hiplevel.simulation.body.Ringing.Jolt;
import hiplevel.simulation.body.Skeleton;
import hiplevel.simulation.body.Skeleton.LegCurves;
import hiplevel.simulation.body.Skeleton.PelvisCurves;
import hiplevel.simulation.chance.Standard;
import hiplevel.simulation.chance.Streams;
import hiplevel.simulation.curve.Curve;
import hiplevel.simulation.curve.Moves;
import hiplevel.simulation.curve.Travel;
import hiplevel.simulation.curve.Wobble;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/** The moves of all joints while they are being written down, and the body that performs them. Angles in rad. */
public final class Choreography {
    /** Angular acceleration of a move from which skin rings at full strength, rad/s². */
    private static final double FULL_JOLT = Math.toRadians(300);
    /** A minimum-jerk move's largest acceleration is this times way / duration², at a fifth of its duration. */
    private static final double PEAK_ACCELERATION = 10 / Math.sqrt(3);

    public final Moves tilt = new Moves(0);
    public final Moves pelvisPlane = new Moves(0);
    public final Moves obliquityChange = new Moves(0);
    /** Of the pelvis about its long axis. */
    public final Moves roll = new Moves(0);
    /** What grows slowly while a pose is held. */
    public final Travel obliquityDrift = new Travel();

    public final Travel tiltDrift = new Travel();
    public final Moves sideways = new Moves(0);
    public final Moves forward = new Moves(0);
    public final Moves rolling = new Moves(0);
    /** The way of the pelvis while no foot carries it, m. */
    public final Moves toTheLeft = new Moves(0);

    public final Moves height = new Moves(0);
    public final Wobble pelvisWobble;
    public final Wobble rollWobble;
    private final Moves pelvisUnsteady = new Moves(0);
    private final Moves rollUnsteady = new Moves(0);
    private final Map<Side, Leg> legs = new EnumMap<>(Side.class);
    private final Body body;
    private final double standingObliquity;
    private final SplittableRandom joltStrength;
    private final Map<Placement, List<Jolt>> jolts = new EnumMap<>(Placement.class);
    private final List<StanceChange> stanceChanges = new ArrayList<>();
    private OptionalDouble lifted = OptionalDouble.empty();
    private double lever;

    private record StanceChange(double seconds, Side stance) {}

    /** The moving parts of one leg. */
    public static final class Leg {
        public final Moves flexion = new Moves(0);
        public final Moves adductionChange = new Moves(0);
        public final Moves plane = new Moves(0);
        public final Moves rotation = new Moves(0);
        public final Moves lean = new Moves(0);
        public final Wobble wobble;
        public final double standingAdduction;
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
                    rotation,
                    lean,
                    change.times(body.thigh() / body.shank()));
        }
    }

    public Choreography(long seed, double heightMetres) {
        Streams streams = new Streams(seed);
        body = new Body(heightMetres);
        SplittableRandom pose = streams.of(Streams.Purpose.POSE);
        SplittableRandom wobble = streams.of(Streams.Purpose.WOBBLE);
        standingObliquity = Math.toRadians(Standard.obliquityStandingDeg(pose));
        pelvisWobble = new Wobble(wobble, Math.toRadians(Standard.WOBBLE_DEG), pelvisUnsteady);
        for (Side side : Side.values()) {
            legs.put(side, new Leg(Math.toRadians(Standard.adductionStandingDeg(pose)), wobble));
        }
        rollWobble = new Wobble(streams.of(Streams.Purpose.LYING), Math.toRadians(Standard.WOBBLE_DEG), rollUnsteady);
        joltStrength = streams.of(Streams.Purpose.JOLTS);
    }

    public Leg leg(Side side) {
        return legs.get(side);
    }

    public double standingObliquity() {
        return standingObliquity;
    }

    public void tilt(double from, double to, double value) {
        jolt(Placement.PELVIS, from, to, value - tilt.last());
        tilt.move(from, to, value);
    }

    public void flex(Side side, double from, double to, double value) {
        Moves flexion = leg(side).flexion;
        jolt(Placement.thigh(side), from, to, value - flexion.last());
        flexion.move(from, to, value);
    }

    /** From here the wearer stands on that leg; the foot of the other leaves the ground within the given time. */
    public void standOn(Side stance, double from, double to) {
        leanOn(stance, from, to, 1);
    }

    /** The same with part of the weight on the other leg, which wobbles less. */
    public void leanOn(Side stance, double from, double to, double share) {
        stanceChanges.add(new StanceChange(from, stance));
        pelvisUnsteady.move(from, to, share);
        leg(stance).unsteady.move(from, to, share);
    }

    public void standOnBoth(Side stance, double from, double to) {
        pelvisUnsteady.move(from, to, 0);
        leg(stance).unsteady.move(from, to, 0);
    }

    /** How much of a wobble about its long axis the pelvis shows from here on. */
    public void rollUnsteadily(double from, double to, double share) {
        rollUnsteady.move(from, to, share);
    }

    /** From this instant of rest on, no foot carries the pelvis: the posture and its way decide. */
    public void leaveTheFeet(double seconds) {
        if (lifted.isEmpty()) {
            lifted = OptionalDouble.of(seconds);
        }
    }

    /** Tilting then moves the hips about a point of the trunk at this distance toward the head, m. */
    public void tiltAbout(double metres) {
        lever = metres;
    }

    /** What was written down, performed until the given instant. */
    public Motion motion(double seconds) {
        Map<Side, LegCurves> curves = new EnumMap<>(Side.class);
        legs.forEach((side, leg) -> curves.put(side, leg.curves(body)));
        jolts.values().forEach(list -> list.sort(Comparator.comparingDouble(Jolt::seconds)));
        Curve obliquity = obliquityChange.plus(pelvisWobble).plus(Curve.constant(standingObliquity));
        Skeleton skeleton = new Skeleton(
                body,
                seconds,
                new PelvisCurves(
                        obliquityDrift.isStill() ? obliquity : obliquity.plus(obliquityDrift),
                        tiltDrift.isStill() ? tilt : tilt.plus(tiltDrift),
                        pelvisPlane,
                        roll.plus(rollWobble)),
                curves,
                this::stance,
                jolts);
        if (lifted.isEmpty()) {
            return skeleton;
        }
        Curve rise = lever == 0
                ? height
                : height.plus(t -> tilt.at(t).negated().sine().times(lever));
        return new Handover(
                skeleton,
                lifted.getAsDouble(),
                new Posed(
                        skeleton,
                        new Posed.Posture(sideways, forward, rolling),
                        new Posed.Path(Curve.constant(0), toTheLeft, rise)));
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
