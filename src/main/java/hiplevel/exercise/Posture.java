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

    public String words() {
        return words;
    }
}
