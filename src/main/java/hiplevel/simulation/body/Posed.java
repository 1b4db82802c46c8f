package hiplevel.simulation.body;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.simulation.curve.Curve;
import hiplevel.simulation.curve.Jet;
import hiplevel.spatial.Vector3;
import java.util.List;

/**
 * A body that lies, kneels, sits or travels: no foot carries it, so the way of the pelvis is given. All joint angles are
 * those of a skeleton that stands; the posture turns the whole of it.
 *
 * @param standing whose angles are followed; its support is of no matter
 * @param posture how the standing body is turned
 * @param path the way of the middle of the hips, m
 */
public record Posed(Skeleton standing, Posture posture, Path path) implements Motion {

    /**
     * Turns of the whole body in rad, one after the other, each about an axis of its own that has been turned by those
     * before: about the anterior axis (−90° lies on the left side), about the medio-lateral axis to the left (−90° lies
     * on the back, +90° face down), about the long axis (+180° rolls over to the left).
     */
    public record Posture(Curve sideways, Curve forward, Curve rolling) {
        /** The turn of the standing body at an instant. */
        public Turning at(double t) {
            return Turning.about(Vector3.X, sideways.at(t))
                    .times(Turning.about(Vector3.Y, forward.at(t)))
                    .times(Turning.about(Vector3.Z, rolling.at(t)));
        }
    }

    /** Where the middle of the hips is, along the earth's axes. */
    public record Path(Curve x, Curve y, Curve z) {
        private MovingPoint at(double t) {
            Jet jx = x.at(t);
            Jet jy = y.at(t);
            Jet jz = z.at(t);
            return new MovingPoint(
                    new Vector3(jx.value(), jy.value(), jz.value()),
                    new Vector3(jx.acceleration(), jy.acceleration(), jz.acceleration()));
        }
    }

    @Override
    public double seconds() {
        return standing.seconds();
    }

    @Override
    public List<Ringing.Jolt> jolts(Placement placement) {
        return standing.jolts(placement);
    }

    @Override
    public Segment at(Placement placement, double t) {
        Turning turned = posture.at(t);
        Turning pelvis = turned.times(standing.pelvisTurning(t));
        MovingPoint middle = path.at(t);
        if (placement == Placement.PELVIS) {
            return new Segment(pelvis, middle, standing.pelvis().tilt().at(t));
        }
        Side side = placement.side().orElseThrow();
        Body body = standing.body();
        Turning thigh = turned.times(standing.thigh(side, t));
        MovingPoint knee = middle.carriedBy(pelvis, body.hip(side)).carriedBy(thigh, new Vector3(0, 0, -body.thigh()));
        Skeleton.LegCurves leg = standing.legs().get(side);
        return placement.isThigh()
                ? new Segment(thigh, knee, leg.flexion().at(t))
                : new Segment(
                        turned.times(standing.shank(side, t)), knee, leg.lean().at(t));
    }
}
