package hiplevel.kinematics.activity;

import hiplevel.imu.Side;
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
        STANDING_STILL("standing still"),
        HINGE("hip hinge"),
        TWO_LEG_SQUAT("two-leg squat"),
        LEG_SWING("leg swing"),
        WALKING("walking"),
        SITTING("sitting"),
        /** on the back, on the side, on hands and knees, in a plank: whatever lays the pelvis down */
        LYING("lying or on hands and knees"),
        /** a single-leg squat as well as a lifted knee: which of them, alignment need not know */
        ONE_LEG_BENDING("bending of one leg");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
