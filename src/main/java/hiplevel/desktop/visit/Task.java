package hiplevel.desktop.visit;

import hiplevel.imu.Side;
import java.util.Optional;

/**
 * One thing to do of a battery; recorded, it is a trial.
 *
 * @param exercise its name in the catalogue
 * @param side the stance side; empty for both
 * @param restSeconds before the next one
 * @param beatsPerMinute of the metronome; 0 for none
 */
public record Task(String exercise, Optional<Side> side, Amount amount, int restSeconds, int beatsPerMinute) {
    public static final int LONGEST_REST = 600;
    public static final int FASTEST = 240;

    public Task {
        if (restSeconds < 0 || restSeconds > LONGEST_REST) {
            throw new IllegalArgumentException("expected a rest of 0 to " + LONGEST_REST + " s, got " + restSeconds);
        }
        if (beatsPerMinute < 0 || beatsPerMinute > FASTEST) {
            throw new IllegalArgumentException("expected 0 to " + FASTEST + " beats a minute, got " + beatsPerMinute);
        }
    }

    /** Whether a repetition on that leg is one of this task's. */
    public boolean counts(Optional<Side> stance) {
        return side.isEmpty() || stance.isEmpty() || side.equals(stance);
    }

    /** Whether the other is the same on the other leg. */
    boolean isOtherSideOf(Task other) {
        return exercise.equals(other.exercise)
                && side.isPresent()
                && other.side.isPresent()
                && !side.equals(other.side);
    }
}
