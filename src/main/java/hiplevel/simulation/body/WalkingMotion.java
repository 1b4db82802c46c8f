package hiplevel.simulation.body;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.simulation.curve.Curve;
import hiplevel.simulation.curve.GaitPhase;
import hiplevel.simulation.curve.Jet;
import hiplevel.spatial.Vector3;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A walk or run: the middle of the hips travels along a path and swings about it, pelvis and legs turn about it. Between 0
 * and 1, {@code share} tells how far walking has come in.
 *
 * @param veering how far the push of every step points beside the way, to the left +, rad
 * @param pathX way along the first direction of walking, m
 * @param pathY way to its left, m
 * @param sway further way to the left over the stance leg, m
 * @param obliquity right side up +, standing value included, rad
 */
public record WalkingMotion(
        Body body,
        double seconds,
        GaitPattern pattern,
        double veering,
        GaitPhase phase,
        Curve share,
        Curve pathX,
        Curve pathY,
        Curve turn,
        Curve sway,
        Curve obliquity,
        Map<Side, LegCurves> legs,
        Map<Placement, List<Ringing.Jolt>> strikes)
        implements Motion {
    /**
     * How one leg walks.
     *
     * @param adduction of the thigh, standing value included, rad
     * @param plane of its swing against the direction of walking, to the left +, rad
     */
    public record LegCurves(Curve adduction, double plane) {}

    public WalkingMotion {
        legs = new EnumMap<>(legs);
        strikes = new EnumMap<>(strikes);
    }

    @Override
    public List<Ringing.Jolt> jolts(Placement placement) {
        return strikes.getOrDefault(placement, List.of());
    }

    @Override
    public double heading(double t) {
        return turn.at(t).value();
    }

    @Override
    public Segment at(Placement placement, double t) {
        Jet strides = phase.at(t);
        Jet shown = share.at(t);
        Jet degree = shown.times(Math.PI / 180);
        Turning facing = Turning.about(Vector3.Z, turn.at(t));
        Jet tilt = pattern.tilt().at(strides.times(2)).times(degree);
        Turning pelvis = facing.times(
                        Turning.about(Vector3.Z, pattern.rotation().at(strides).times(degree)))
                .times(Turning.about(Vector3.X, obliquity.at(t).negated()))
                .times(Turning.about(Vector3.Y, tilt));
        MovingPoint middle = middle(t, strides, shown);
        if (placement == Placement.PELVIS) {
            return new Segment(pelvis, middle, tilt);
        }
        Side side = placement.side().orElseThrow();
        Jet own = GaitPhase.of(side, strides);
        Jet plane = Jet.constant(legs.get(side).plane());
        Jet adduction = legs.get(side).adduction().at(t);
        Jet flexion = pattern.flexion().at(own).times(degree);
        Turning thigh = facing.times(Turning.inPlane(plane, flexion.negated()))
                .times(Turning.about(Vector3.X, adduction.times(side.sigma())));
        MovingPoint knee = middle.carriedBy(pelvis, body.hip(side)).carriedBy(thigh, new Vector3(0, 0, -body.thigh()));
        if (placement.isThigh()) {
            return new Segment(thigh, knee, flexion);
        }
        Jet lean = pattern.lean().at(own).times(degree);
        return new Segment(facing.times(Turning.inPlane(plane, lean)), knee, lean);
    }

    private MovingPoint middle(double t, Jet strides, Jet shown) {
        double rate = phase.stridesPerSecond();
        Jet steps = strides.times(2);
        Jet up = pattern.up().displacement(2 * rate).at(steps).times(shown);
        Jet forward = pattern.forward().displacement(2 * rate).at(steps).times(shown);
        Jet left = pattern.left()
                .displacement(rate)
                .at(strides)
                .times(shown)
                .plus(forward.times(Math.tan(veering)))
                .plus(sway.at(t));
        Jet c = turn.at(t).cosine();
        Jet s = turn.at(t).sine();
        Jet x = pathX.at(t).plus(c.times(forward)).plus(s.times(left).negated());
        Jet y = pathY.at(t).plus(s.times(forward)).plus(c.times(left));
        return new MovingPoint(
                new Vector3(x.value(), y.value(), up.value()),
                new Vector3(x.acceleration(), y.acceleration(), up.acceleration()));
    }
}
