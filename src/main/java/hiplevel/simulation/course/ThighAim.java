package hiplevel.simulation.course;

import hiplevel.imu.Side;
import hiplevel.simulation.body.Angles;
import hiplevel.simulation.body.Skeleton;
import hiplevel.simulation.curve.Jet;
import hiplevel.spatial.Quaternion;

/**
 * What a thigh's own adduction must be so that an observer, whose forward is that of the thigh's medio-lateral axis at the
 * start, sees the change that was asked for. Found by correcting, rad.
 *
 * @param adduction at the start
 * @param startFlexion at the start
 * @param flexion at the turning point
 * @param plane of the flexion there, to the left +; straight ahead at the start
 */
public record ThighAim(Side side, double adduction, double startFlexion, double flexion, double plane) {
    private static final int ROUNDS = 12;

    /** The change of its own adduction that shows the wanted one. */
    public double changeToShow(double wanted) {
        double change = wanted;
        for (int i = 0; i < ROUNDS; i++) {
            change += wanted - shown(change);
        }
        return change;
    }

    /** The change seen when its own adduction changes by that much. */
    public double shown(double change) {
        Quaternion start = thigh(startFlexion, adduction, 0);
        Quaternion forward = Angles.headingFromEarth(Angles.heading(start));
        return seen(forward.times(thigh(flexion, adduction + change, plane))) - seen(forward.times(start));
    }

    private double seen(Quaternion frameFromThigh) {
        return Angles.Leg.of(side, frameFromThigh).adduction();
    }

    private Quaternion thigh(double flexed, double adducted, double turned) {
        return Skeleton.thighTurning(side, Jet.constant(flexed), Jet.constant(adducted), Jet.constant(turned), Jet.ZERO)
                .rotation();
    }
}
