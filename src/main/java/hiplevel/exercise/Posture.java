package hiplevel.exercise;

/** How the body is held while an exercise is done. */
public enum Posture {
    STANDING("standing"),
    /** standing, bowed from the hips */
    HINGED("hinged"),
    SUPINE("lying on the back"),
    SIDE_LYING("lying on the side"),
    ALL_FOURS("on all fours"),
    PRONE("in a plank"),
    SEATED("seated");

    private final String words;

    Posture(String words) {
        this.words = words;
    }

    /** What the thighs can tell: bowing forward is done standing. */
    public Posture group() {
        return this == HINGED ? STANDING : this;
    }

    /** What the pelvis alone can tell: upright, on the back, on the side, face down. */
    public Posture groupOfPelvis() {
        return switch (this) {
            case STANDING, HINGED, SEATED -> STANDING;
            case ALL_FOURS, PRONE -> ALL_FOURS;
            case SUPINE, SIDE_LYING -> this;
        };
    }

    public String words() {
        return words;
    }
}
