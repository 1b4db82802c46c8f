package hiplevel.simulation.performance;

/** The kinds of repetitions, by what is read off them. */
public enum Row {
    /** on one leg, led by flexion of its thigh */
    STANCE_LEG,
    /** the leading leg straightens and lowers again: adduction is compared with the straight leg at the top */
    STEP_UP,
    /** on one leg, led by tilt; the pelvis may open toward the free side */
    ONE_LEG_HINGE,
    /** on two legs, led by flexion of both thighs */
    TWO_LEGS,
    /** on two legs, led by tilt */
    HINGE,
    /** on two legs, by tilt alone */
    TILT,
    /** on the back, one foot on the ground */
    BRIDGE,
    /** on one leg, still */
    STANCE,
    /** face down, still */
    PLANK,
    /** one stance phase of walking or running; the turning point is the largest drop */
    STANCE_PHASE,
    /** one step sideways, the trailing leg stands */
    SIDE_STEP,
    /** on the side, the upper thigh turns about its long axis */
    CLAMSHELL,
    /** on all fours, one thigh goes out */
    FIRE_HYDRANT,
    /** on all fours, one thigh goes back */
    HIP_EXTENSION,
    /** hands on an edge, the pelvis goes down */
    DIP;

    /** Whether its side is that of the leg that moves, the other one carrying. */
    public boolean namesTheMovingLeg() {
        return this == CLAMSHELL || this == FIRE_HYDRANT || this == HIP_EXTENSION;
    }
}
