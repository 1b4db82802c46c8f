package hiplevel.kinematics;

/**
 * The standard deviations (rad) that make up the uncertainty of a frontal-plane angle, biomechanics notes, section 4:
 * {@code σ² = σ_incl² + σ_soft² + (sin(lever)·sqrt(ψ_σ² + σ_head²))²}.
 *
 * @param inclination of the sensor's attitude
 * @param softTissue of skin and muscle under the sensor
 * @param yaw of the alignment about the vertical, ψ_σ
 * @param heading of the heading at a repetition's start; 0 for the pelvis, whose obliquity needs none
 */
public record AngleUncertainty(double inclination, double softTissue, double yaw, double heading) {
    /** The part that alignment causes when the segment is turned by {@code lever} rad in the sagittal plane. */
    public double alignmentPart(double lever) {
        return Math.abs(Math.sin(lever)) * Math.hypot(yaw, heading);
    }

    /** The whole standard deviation at that sagittal angle. */
    public double total(double lever) {
        return Math.hypot(Math.hypot(inclination, softTissue), alignmentPart(lever));
    }
}
