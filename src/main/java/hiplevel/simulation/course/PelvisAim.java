package hiplevel.simulation.course;

import hiplevel.simulation.body.Angles;
import hiplevel.simulation.body.Skeleton;
import hiplevel.simulation.body.Twist;
import hiplevel.simulation.curve.Jet;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;

/**
 * What the pelvis' own angles must be so that it shows what was asked for: turned and tilted, they are not what an observer
 * reads. Found by correcting, rad.
 *
 * @param obliquityChange since the reference pose
 * @param roll about its own long axis
 */
public record PelvisAim(double obliquityChange, double roll) {
    private static final int ROUNDS = 12;

    /**
     * In a standing posture.
     *
     * @param obliquity while standing
     * @param startObliquity at the start, wobble included
     * @param tilt reached
     * @param elevation change of the elevation of the left-right axis that is to be seen, right side up +
     * @param twist turn about the own long axis that is to be seen, to the left +
     */
    public static PelvisAim standing(
            double obliquity, double startObliquity, double tilt, double elevation, double twist) {
        Quaternion before = pelvis(obliquity, 0, 0);
        Quaternion start = pelvis(startObliquity, 0, 0);
        double change = elevation;
        double roll = twist;
        for (int i = 0; i < ROUNDS; i++) {
            Quaternion now = pelvis(obliquity + change, tilt, roll);
            change += elevation - (elevation(now) - elevation(before));
            roll += twist - Twist.aboutLongAxis(start.conjugate().times(now));
        }
        return new PelvisAim(change, roll);
    }

    /** The roll that shows that elevation of the left-right axis against the given pose, lying or on all fours. */
    public static double rollToElevate(
            Quaternion posture, double obliquity, double tiltBefore, double tilt, double elevation) {
        Quaternion before = posture.times(pelvis(obliquity, tiltBefore, 0));
        // face down, a roll to the left lowers the right side
        double sign = elevation(posture.times(pelvis(obliquity, tilt, 0.1)))
                        > elevation(posture.times(pelvis(obliquity, tilt, 0)))
                ? 1
                : -1;
        double roll = sign * elevation;
        for (int i = 0; i < ROUNDS; i++) {
            double seen = elevation(posture.times(pelvis(obliquity, tilt, roll))) - elevation(before);
            roll += sign * (elevation - seen);
        }
        return roll;
    }

    /** The roll that raises the anterior axis by that angle, lying on the side. */
    public static double rollToRaiseFront(Quaternion posture, double obliquity, double rise) {
        double before = front(posture.times(pelvis(obliquity, 0, 0)));
        double sign = front(posture.times(pelvis(obliquity, 0, 0.1))) > before ? 1 : -1;
        double roll = sign * rise;
        for (int i = 0; i < ROUNDS; i++) {
            roll += sign * (rise - (front(posture.times(pelvis(obliquity, 0, roll))) - before));
        }
        return roll;
    }

    private static double elevation(Quaternion earthFromPelvis) {
        return Angles.Pelvis.of(earthFromPelvis).obliquity();
    }

    private static double front(Quaternion earthFromPelvis) {
        return Math.asin(earthFromPelvis.rotate(Vector3.X).z());
    }

    private static Quaternion pelvis(double obliquity, double tilt, double roll) {
        return Skeleton.pelvisTurning(Jet.constant(obliquity), Jet.constant(tilt), Jet.ZERO, Jet.constant(roll))
                .rotation();
    }
}
