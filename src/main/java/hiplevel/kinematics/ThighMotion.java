package hiplevel.kinematics;

import hiplevel.imu.Side;
import java.util.Optional;

/**
 * One thigh on the common grid; NaN in gaps. Angles in rad are changes from standing, the leg's own: flexion, adduction
 * (knee toward the midline) and internal rotation are positive on both sides.
 *
 * @param flexion depth proxy
 * @param adduction against the heading reference (each repetition's start; the mean of a gait cycle)
 * @param rotation internal +
 * @param medial component of the long axis (hip to knee, length 1) toward the midline
 * @param sagittalRate rate of flexion about the medio-lateral axis, rad/s, + = flexing
 * @param frontalRate rate about the forward axis, rad/s, + = adducting
 * @param upForce vertical specific force of the thigh sensor less gravity, m/s², + = up
 * @param axialForce specific force along the thigh, toward the hip, less its standing value, m/s²
 * @param heading of the forward axis in the sensor's own earth frame, unwrapped, drifting
 */
public record ThighMotion(
        Side side,
        double[] flexion,
        double[] adduction,
        double[] rotation,
        double[] medial,
        double[] sagittalRate,
        double[] frontalRate,
        double[] upForce,
        double[] axialForce,
        double[] heading,
        Optional<HipMotion> hip,
        AngleUncertainty uncertainty) {

    /** Angles of the thigh against the pelvis, rad, changes from standing; flexion, adduction, internal rotation +. */
    public record HipMotion(double[] flexion, double[] adduction, double[] rotation) {}
}
