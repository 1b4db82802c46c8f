package hiplevel.kinematics;

/**
 * The pelvis on the common grid; NaN in gaps. Angles in rad are changes from standing; rates in rad/s and specific forces
 * in m/s² are low-passed at no frequency: whoever needs smoothing does it.
 *
 * @param obliquity + = right side up
 * @param tilt + = anterior
 * @param rotation + = turned to the left, against the heading reference
 * @param frontalRate rate about the forward axis of the segment, + = right side going up… see {@code obliquity}
 * @param turnRate rate about the vertical, + = to the left
 * @param upForce vertical specific force less gravity, + = up
 * @param forwardForce horizontal specific force along the pelvis' forward axis
 * @param leftForce horizontal specific force to the pelvis' left
 * @param heading of the forward axis in the sensor's own earth frame, unwrapped, drifting
 */
public record PelvisMotion(
        double[] obliquity,
        double[] tilt,
        double[] rotation,
        double[] frontalRate,
        double[] turnRate,
        double[] upForce,
        double[] forwardForce,
        double[] leftForce,
        double[] heading,
        AngleUncertainty uncertainty) {}
