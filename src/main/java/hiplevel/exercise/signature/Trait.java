package hiplevel.exercise.signature;

/**
 * What is looked at to tell exercises apart. Degrees but where noted; none needs a heading, and all are changes from standing
 * or from rest. "The thigh" is the one that moves more, "the other" the one that moves less.
 */
public enum Trait {
    /** pelvis tilt at rest: 0 upright, −90 on the back, +90 prone or on all fours */
    PELVIS_TILT_AT_REST(true, false, 8),
    /** how far the pelvis lies on its side at rest */
    PELVIS_ON_SIDE(true, false, 15),
    /** largest forward tilt from rest */
    PELVIS_FORWARD(true, false, 6),
    /** largest backward tilt from rest */
    PELVIS_BACKWARD(true, false, 4),
    /** how far the thigh leans from hanging at rest */
    THIGH_LEAN_AT_REST(false, true, 12),
    /** how far the other leans at rest */
    OTHER_LEAN_AT_REST(false, true, 12),
    /** largest flexion of the thigh from rest */
    THIGH_FORWARD(false, true, 8),
    /** largest extension of the thigh from rest */
    THIGH_BACKWARD(false, true, 8),
    /** largest flexion of the other from rest */
    OTHER_FORWARD(false, true, 8),
    /** largest extension of the other from rest */
    OTHER_BACKWARD(false, true, 8),
    /** largest flexion that both reach at one instant */
    TOGETHER(false, true, 6),
    /** how much both flex in step: 100 alike, 0 each for itself, −100 against each other */
    ALIKE(false, true, 30),
    /** largest abduction of the thigh from rest */
    THIGH_OUTWARD(false, true, 7),
    /** how far the thigh's anterior axis rises from rest */
    THIGH_OPENING(false, true, 20),
    /** how far the pelvis goes up and down, cm */
    HEAVE(true, false, 5);

    private final boolean ofPelvis;
    private final boolean ofThigh;
    private final double usualSpread;

    Trait(boolean ofPelvis, boolean ofThigh, double usualSpread) {
        this.ofPelvis = ofPelvis;
        this.ofThigh = ofThigh;
        this.usualSpread = usualSpread;
    }

    /** Whether the pelvis' sensor shows it. */
    public boolean ofPelvis() {
        return ofPelvis;
    }

    /** Whether a thigh's sensor shows it. */
    public boolean ofThigh() {
        return ofThigh;
    }

    /** SD of the trait where an exercise says nothing of it, which means that it is about 0. */
    public double usualSpread() {
        return usualSpread;
    }
}
