package hiplevel.kinematics;

/**
 * The standard deviations (rad) that make up the uncertainty of a frontal-plane angle, biomechanics notes, section 4:
 * {@code σ² = σ_incl² + σ_soft² + (sin(lever)·sqrt(ψ_σ² + σ_head²))²}, and two parts more that grow with the lever: skin
 * that slides in the frontal plane by a share of the lean, of which an alignment by movement has taken away what looks like
 * a turn about the vertical, {@code σ_skin·(lever − sin lever)}, and what is off about the forward axis while standing,
 * {@code σ_pose·(1 − cos lever)}: an accelerometer's offset, and how the wearer stood.
 *
 * @param inclination of the sensor's attitude
 * @param softTissue of skin and muscle under the sensor, whatever the lever; of a thigh also of its angle at the start
 * @param yaw of the alignment about the vertical, ψ_σ
 * @param heading of the heading at a repetition's start; 0 for the pelvis, whose obliquity needs none
 * @param skin share of the lean that skin may turn in the frontal plane, rad/rad
 * @param standing about the forward axis of the standing pose, by an accelerometer's offset and by what nobody knows of how
 *     level the wearer stood
 * @param perForce of the inclination per specific force beyond gravity, RMS, rad per m/s²
 * @param bend share of the lever that its own reading may be off
 */
public record AngleUncertainty(
        double inclination,
        double softTissue,
        double yaw,
        double heading,
        double skin,
        double standing,
        double perForce,
        double bend) {
    /** Without the parts that grow with the lever in their own ways. */
    public AngleUncertainty(double inclination, double softTissue, double yaw, double heading) {
        this(inclination, softTissue, yaw, heading, 0, 0, 0, 0);
    }

    /** The same of a stretch in which the sensor felt that much beyond gravity, RMS, m/s². */
    public AngleUncertainty shaken(double force) {
        return new AngleUncertainty(
                Math.hypot(inclination, perForce * force), softTissue, yaw, heading, skin, standing, perForce, bend);
    }

    /** The same with another part of soft tissue, rad. */
    public AngleUncertainty withSoftTissue(double sd) {
        return new AngleUncertainty(inclination, sd, yaw, heading, skin, standing, perForce, bend);
    }

    /** Of the lever itself, rad: it needs no alignment, but skin that turns about an axis which is not quite the long one. */
    public double ofLever(double lever) {
        return Math.hypot(inclination, bend * lever);
    }

    /** The part that alignment causes when the segment is turned from one sagittal angle to another, rad. */
    public double alignmentPart(double from, double to) {
        return Math.abs(Math.sin(to) - Math.sin(from)) * Math.hypot(yaw, heading);
    }

    /** The whole standard deviation at a sagittal angle, of a change since another, rad. */
    public double total(double from, double to) {
        double sliding = skin * ((to - Math.sin(to)) - (from - Math.sin(from)));
        double offset = standing * (Math.cos(from) - Math.cos(to));
        double growing = Math.hypot(Math.hypot(sliding, offset), alignmentPart(from, to));
        return Math.hypot(Math.hypot(inclination, softTissue), growing);
    }
}
