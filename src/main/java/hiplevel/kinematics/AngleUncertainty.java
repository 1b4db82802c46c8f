package hiplevel.kinematics;

/**
 * The standard deviations (rad) that make up the uncertainty of a frontal-plane angle, biomechanics notes, section 4:
 * {@code σ² = σ_incl² + σ_soft² + (sin(lever)·sqrt(ψ_σ² + σ_head²))²}, and two parts more that grow with the lever: skin
 * that slides in the frontal plane by a share of the lean, of which an alignment by movement has taken away what looks like
 * a turn about the vertical, {@code σ_skin·(lever − sin lever)}, and an accelerometer's offset, {@code σ_acc·(1 − cos lever)}.
 *
 * @param inclination of the sensor's attitude
 * @param softTissue of skin and muscle under the sensor, whatever the lever; of a thigh also of its angle at the start
 * @param yaw of the alignment about the vertical, ψ_σ
 * @param heading of the heading at a repetition's start; 0 for the pelvis, whose obliquity needs none
 * @param skin share of the lean that skin may turn in the frontal plane, rad/rad
 * @param accelerometer of the vertical by an accelerometer's offset
 */
public record AngleUncertainty(
        double inclination, double softTissue, double yaw, double heading, double skin, double accelerometer) {
    /** Without the parts that grow with the lever in their own ways. */
    public AngleUncertainty(double inclination, double softTissue, double yaw, double heading) {
        this(inclination, softTissue, yaw, heading, 0, 0);
    }

    /** The part that alignment causes when the segment is turned from one sagittal angle to another, rad. */
    public double alignmentPart(double from, double to) {
        return Math.abs(Math.sin(to) - Math.sin(from)) * Math.hypot(yaw, heading);
    }

    /** The whole standard deviation at a sagittal angle, of a change since another, rad. */
    public double total(double from, double to) {
        double sliding = skin * ((to - Math.sin(to)) - (from - Math.sin(from)));
        double offset = accelerometer * (Math.cos(from) - Math.cos(to));
        double growing = Math.hypot(Math.hypot(sliding, offset), alignmentPart(from, to));
        return Math.hypot(Math.hypot(inclination, softTissue), growing);
    }
}
