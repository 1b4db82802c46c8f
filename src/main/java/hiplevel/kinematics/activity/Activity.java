package hiplevel.kinematics.activity;

import hiplevel.imu.Side;
import hiplevel.words.Saying;
import java.util.Locale;
import java.util.Optional;

/**
 * A stretch of the recording in which one thing happens, found from the sensors themselves. Times in µs.
 *
 * @param side the moving leg of a leg swing; empty elsewhere
 * @param used whether the alignment rests on it
 */
public record Activity(Kind kind, Optional<Side> side, long fromMicros, long toMicros, boolean used) {
    /** What is told apart. */
    public enum Kind {
        STANDING_STILL,
        HINGE,
        TWO_LEG_SQUAT,
        LEG_SWING,
        WALKING,
        SITTING,
        /** on the back, on the side, on hands and knees, in a plank: whatever lays the pelvis down */
        LYING,
        /** a single-leg squat as well as a lifted knee: which of them, alignment need not know */
        ONE_LEG_BENDING;

        public Saying words() {
            return Saying.of("activity.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}
