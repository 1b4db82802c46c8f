package hiplevel.session.cue;

/**
 * Which repetitions are cued, the fewer the later the session: what is always told is not learnt. All of them in the first
 * four sessions, then three, two and one of four, and none from the eighth on; Willy 2012 faded over the last four of eight
 * sessions. The steps between are ours.
 *
 * @param sessionNumber from 1
 */
public record Fading(int sessionNumber) {
    /** Every repetition. */
    public static final Fading NONE_YET = new Fading(1);

    private static final int LAST_WITH_ALL = 4;
    private static final int QUARTERS = 4;

    public Fading {
        if (sessionNumber < 1) {
            throw new IllegalArgumentException("sessions are counted from 1, got " + sessionNumber);
        }
    }

    /** The share of repetitions that are cued, 0 to 1. */
    public double share() {
        return quarters() / (double) QUARTERS;
    }

    private int quarters() {
        return Math.max(0, Math.min(QUARTERS, QUARTERS + LAST_WITH_ALL - sessionNumber));
    }

    /** Whether a repetition is cued: as evenly as it goes, and the same ones in every replay. Numbers of one leg from 1. */
    public boolean cues(int repetition) {
        long before = (repetition - 1L) * quarters() / QUARTERS;
        return (long) repetition * quarters() / QUARTERS > before;
    }
}
