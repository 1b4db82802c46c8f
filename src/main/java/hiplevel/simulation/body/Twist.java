package hiplevel.simulation.body;

import hiplevel.spatial.Quaternion;

/** How far a segment has turned about its own long axis. */
public final class Twist {
    private Twist() {}

    /** The part about z of a turn that is first a swing and then that twist, to the left +, −π…π. */
    public static double aboutLongAxis(Quaternion beforeFromAfter) {
        return Math.IEEEremainder(2 * Math.atan2(beforeFromAfter.z(), beforeFromAfter.w()), 2 * Math.PI);
    }
}
