package hiplevel.kinematics.alignment;

/**
 * What is assumed of the errors of an angle seen from the front that nothing in a recording tells, or tells only in part;
 * angles in degrees because people read and edit them. Every default is ours and stands here only; the standard simulated
 * wearers of biomechanics notes, section 4, decided them.
 *
 * @param inclinationDeg least SD of a change of a sensor's inclination, °; larger widens every interval
 * @param inclinationPerNoise and what an accelerometer's noise adds, ° per °: of what single samples at rest turn the
 *     vertical by, so much is left after the filter
 * @param usualNoise an accelerometer's noise where nobody stood still, m/s²
 * @param perForceDeg SD of the inclination per specific force beyond gravity (RMS of the repetition), ° per m/s²: gravity is
 *     told from acceleration only over seconds, and jolts make skin ring
 * @param startThighDeg SD of a thigh's angle at a repetition's start, °, whatever the leg does; a leg that wobbles then is less
 *     sure by its wobble, because a start is not a sharp instant
 * @param headingDeg SD of the heading at a repetition's start, °; shows as the thigh bends
 * @param accelerometerOffset SD of an accelerometer's offset, m/s², before its size at rest was looked at; the size of
 *     the standing specific force counts as much as this
 * @param standingObliquityDeg SD of the pelvis' obliquity while standing, which a sensor cannot know, °; shows as the pelvis
 *     leans
 * @param frontalSkin of how far skin turns about a segment's long axis, the share by which it may turn in the frontal
 *     plane (SD): 0.012 rad/rad where 0.10 is the turn about the thigh
 * @param standingAdductionDeg how far the hip-to-knee line of people who stand lies off vertical, adduction +, °, mean
 * @param standingAdductionSpreadDeg SD of that between people, °
 * @param thighSkin turn of the skin about the thigh's long axis per flexion, rad/rad, where no leg swing showed it
 * @param pelvisSkin the same at the pelvis per tilt, rad/rad, where no hinge showed it
 */
public record AngleErrors(
        double inclinationDeg,
        double inclinationPerNoise,
        double usualNoise,
        double perForceDeg,
        double startThighDeg,
        double headingDeg,
        double accelerometerOffset,
        double standingObliquityDeg,
        double frontalSkin,
        double standingAdductionDeg,
        double standingAdductionSpreadDeg,
        double thighSkin,
        double pelvisSkin) {
    private static final double GRAVITY = 9.81;

    public static final AngleErrors DEFAULT =
            new AngleErrors(0.015, 0.15, 0.05, 0.018, 0.2, 0.2, 0.05, 1.15, 0.12, -4.5, 2.6, 0.10, 0.033);

    /**
     * SD of a change of inclination, °.
     *
     * @param noise of the accelerometer at rest, m/s²; NaN where nobody knows
     */
    public double inclinationDeg(double noise) {
        double known = Double.isNaN(noise) ? usualNoise : noise;
        return Math.hypot(inclinationDeg, inclinationPerNoise * Math.toDegrees(known / GRAVITY));
    }

    /**
     * SD of an accelerometer's offset in any direction, m/s², given by how much the specific force at rest is larger or
     * smaller than gravity: that is the offset's part along the vertical, or a wrong scale.
     *
     * @param restingForceError m/s²; NaN where nobody knows
     */
    public double offset(double restingForceError) {
        if (Double.isNaN(restingForceError)) {
            return accelerometerOffset;
        }
        return Math.sqrt((accelerometerOffset * accelerometerOffset + restingForceError * restingForceError) / 2);
    }
}
