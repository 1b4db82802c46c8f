package hiplevel.simulation.body;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.simulation.curve.Curve;
import hiplevel.simulation.curve.Jet;
import hiplevel.spatial.Vector3;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pelvis, thighs and shanks over a stance foot that does not move: the chain ankle, knee, hip, pelvis and down the other
 * leg. Angles by the conventions of biomechanics notes, sections 1 to 3, in rad.
 *
 * @param support the leg on whose ankle the chain stands, at an instant
 */
public record Skeleton(
        Body body,
        double seconds,
        PelvisCurves pelvis,
        Map<Side, LegCurves> legs,
        Support support,
        Map<Placement, List<Ringing.Jolt>> strikes)
        implements Motion {

    /** Which foot carries. */
    @FunctionalInterface
    public interface Support {
        Side at(double seconds);
    }

    /**
     * How the pelvis moves, rad.
     *
     * @param obliquity right side up +
     * @param tilt anterior +
     * @param plane how far the plane of the tilt is turned about the vertical
     * @param roll about its own long axis, to the left +
     */
    public record PelvisCurves(Curve obliquity, Curve tilt, Curve plane, Curve roll) {}

    /**
     * How one leg moves, rad.
     *
     * @param flexion of the thigh
     * @param adduction of the thigh, standing value included
     * @param plane how far the plane of its flexion is turned about the vertical, to the left +
     * @param lean of the shank, forward +
     * @param rotation of the thigh about its own long axis, internal +
     * @param shankAdduction knee toward the midline over the ankle, +
     */
    public record LegCurves(
            Curve flexion, Curve adduction, Curve plane, Curve rotation, Curve lean, Curve shankAdduction) {}

    public Skeleton {
        legs = new EnumMap<>(legs);
        strikes = new EnumMap<>(strikes);
    }

    @Override
    public List<Ringing.Jolt> jolts(Placement placement) {
        return strikes.getOrDefault(placement, List.of());
    }

    @Override
    public Segment at(Placement placement, double t) {
        Side stance = support.at(t);
        LegCurves leg = legs.get(stance);
        Turning shank = shank(stance, t);
        MovingPoint knee = MovingPoint.AT_REST.carriedBy(shank, new Vector3(0, 0, body.shank()));
        if (placement.side().equals(Optional.of(stance))) {
            return placement.isThigh()
                    ? new Segment(thigh(stance, t), knee, leg.flexion().at(t))
                    : new Segment(shank, knee, leg.lean().at(t));
        }
        Turning pelvisTurning = pelvisTurning(t);
        MovingPoint middle = knee.carriedBy(thigh(stance, t), new Vector3(0, 0, body.thigh()))
                .carriedBy(pelvisTurning, body.hip(stance).negated());
        if (placement == Placement.PELVIS) {
            return new Segment(pelvisTurning, middle, pelvis.tilt().at(t));
        }
        Side free = stance.opposite();
        Turning thigh = thigh(free, t);
        MovingPoint freeKnee =
                middle.carriedBy(pelvisTurning, body.hip(free)).carriedBy(thigh, new Vector3(0, 0, -body.thigh()));
        return placement.isThigh()
                ? new Segment(thigh, freeKnee, legs.get(free).flexion().at(t))
                : new Segment(shank(free, t), freeKnee, legs.get(free).lean().at(t));
    }

    Turning pelvisTurning(double t) {
        return pelvisTurning(
                pelvis.obliquity().at(t),
                pelvis.tilt().at(t),
                pelvis.plane().at(t),
                pelvis.roll().at(t));
    }

    Turning thigh(Side side, double t) {
        LegCurves leg = legs.get(side);
        return thighTurning(
                side,
                leg.flexion().at(t),
                leg.adduction().at(t),
                leg.plane().at(t),
                leg.rotation().at(t));
    }

    Turning shank(Side side, double t) {
        LegCurves leg = legs.get(side);
        return Turning.inPlane(leg.plane().at(t), leg.lean().at(t))
                .times(Turning.about(Vector3.X, leg.shankAdduction().at(t).times(-side.sigma())));
    }

    /** The pelvis' attitude of these angles. */
    public static Turning pelvisTurning(Jet obliquity, Jet tilt, Jet plane, Jet roll) {
        return Turning.about(Vector3.X, obliquity.negated())
                .times(Turning.inPlane(plane, tilt))
                .turnedAbout(Vector3.Z, roll);
    }

    /** A thigh's attitude of these angles. */
    public static Turning thighTurning(Side side, Jet flexion, Jet adduction, Jet plane, Jet rotation) {
        return Turning.inPlane(plane, flexion.negated())
                .times(Turning.about(Vector3.X, adduction.times(side.sigma())))
                .turnedAbout(Vector3.Z, rotation.times(side.sigma()));
    }
}
