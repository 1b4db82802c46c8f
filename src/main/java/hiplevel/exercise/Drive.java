package hiplevel.exercise;

/**
 * What repetitions of an exercise are cut from. Each grows from rest to the turning point; rad but where noted. Biomechanics
 * notes, section 6.
 */
public enum Drive {
    /** flexion of the weight-bearing thigh */
    STANCE_THIGH_FLEXION,
    /** extension of the weight-bearing thigh from a start with that thigh bent: the turn is the straight leg */
    STANCE_THIGH_EXTENSION,
    /** flexion of both thighs together */
    BOTH_THIGHS_FLEXION,
    /** forward tilt of the pelvis */
    ANTERIOR_TILT,
    /** backward tilt of the pelvis */
    POSTERIOR_TILT,
    /** elevation of the upper thigh's anterior axis while lying on the side: its turn about its long axis */
    THIGH_OPENING,
    /** abduction of the moving thigh */
    THIGH_ABDUCTION,
    /** extension of the moving thigh */
    THIGH_EXTENSION,
    /** how far the pelvis went down, m */
    PELVIS_HEIGHT,
    /** nothing: a posture that is held */
    HOLD,
    /** foot contacts */
    GAIT_CYCLES,
    /** steps to the side: the angle between the thighs in the frontal plane opens and closes */
    SIDE_STEPS
}
