package hiplevel.kinematics.alignment;

import hiplevel.kinematics.activity.StillnessSettings;

/**
 * What alignment asks for and assumes; angles in degrees because people read and edit them. Every default is ours and
 * stands here only. Source of the numbers: biomechanics notes, section 4.
 *
 * @param stillness what counts as standing still
 * @param planarity smallest share of the first component in its plane; smaller accepts sloppier movements
 * @param uprightWithinDeg how far the axis of a hinge or swing may lie off horizontal, °
 * @param movementSpreadDeg prior SD between single movements, °, worth {@code movementPriorDegrees} of freedom
 * @param movementPriorDegrees how many degrees of freedom that prior is worth. The notes' four are for three movements and a
 *     normal interval; ours is Student's, and more than one makes careful wearers' intervals too wide and careless ones' too
 *     narrow
 * @param wearerDegrees how many degrees of freedom the spread of a wearer's other segments is worth at most; more trusts that
 *     people move all segments alike
 * @param constantDeg least part of the yaw error that no repetition removes, °
 * @param constantShare that part as a share of the spread between single movements: who moves in careless planes is also off on
 *     average
 * @param walkingThighDeg smallest yaw SD of a thigh aligned by walking, °: swing planes are turned outward by 4–5°
 * @param squatThighDeg smallest yaw SD of a thigh aligned by two-leg squats, °: people squat knees-out by 5–10°
 * @param walkingForceDeg smallest yaw SD of a pelvis aligned by its horizontal force and rate, °; more steps do not shrink it.
 *     The notes ask for 5 of the force alone; with the rate it is 3.2 on optical walks
 * @param bothThighsDeg smallest yaw SD of a pelvis aligned by both thighs' swing planes, ° (2.2 found on optical walks)
 * @param lastResortThighDeg yaw SD when the repetitions themselves had to serve, thigh, °
 * @param lastResortPelvisDeg the same for the pelvis, °
 * @param errors what is assumed of the errors of angles
 */
public record AlignmentSettings(
        StillnessSettings stillness,
        double planarity,
        double uprightWithinDeg,
        double movementSpreadDeg,
        double movementPriorDegrees,
        double wearerDegrees,
        double constantDeg,
        double constantShare,
        double walkingThighDeg,
        double squatThighDeg,
        double walkingForceDeg,
        double bothThighsDeg,
        double lastResortThighDeg,
        double lastResortPelvisDeg,
        AngleErrors errors) {
    public static final AlignmentSettings DEFAULT = new AlignmentSettings(
            StillnessSettings.DEFAULT, 0.85, 15, 3, 0.25, 4, 1, 0.44, 6, 4, 4, 2.5, 10, 12, AngleErrors.DEFAULT);
}
