package hiplevel.simulation.body;

import hiplevel.imu.Placement;
import hiplevel.simulation.curve.Jet;
import java.util.List;

/** What the wearer's skeleton does: known at every instant, with its derivatives. */
public interface Motion {
    /** How long it lasts, s; it stands still at 0. */
    double seconds();

    /** The segment under a sensor at an instant. */
    Segment at(Placement placement, double seconds);

    /** The quick accelerations of that segment, in the order of time. */
    List<Ringing.Jolt> jolts(Placement placement);

    /** The direction in which the wearer faces or walks, turned to the left +, rad; 0 at the start. */
    default double heading(double seconds) {
        return 0;
    }

    /**
     * One segment at an instant.
     *
     * @param earthFromSegment its attitude
     * @param joint its reference point: the middle of the hips for the pelvis, the knee for thigh and shank
     * @param sagittal the angle that pulls the skin along, rad: anterior tilt of the pelvis, flexion of the thigh,
     *     forward lean of the shank
     */
    record Segment(Turning earthFromSegment, MovingPoint joint, Jet sagittal) {}
}
