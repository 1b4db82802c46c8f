package hiplevel.repetition;

import hiplevel.exercise.Exercise;
import hiplevel.imu.Side;
import java.util.Optional;

/**
 * One descent and ascent, or in walking one stance phase (start = initial contact, end = own foot-off, turn = peak of
 * drop). Times in µs of the recording's clock.
 *
 * @param number within its trial, from 1
 * @param stance the weight-bearing leg
 * @param pauseStartMicros first crossing of 90 % of the depth; equals {@code turnMicros} in walking
 * @param turnMicros the middle of the two crossings of 90 % of the depth
 * @param pauseEndMicros second crossing of 90 % of the depth; equals {@code turnMicros} in walking
 * @param excluded why it does not count; empty for one that does
 */
public record Repetition(
        int number,
        Exercise exercise,
        Side stance,
        long startMicros,
        long pauseStartMicros,
        long turnMicros,
        long pauseEndMicros,
        long endMicros,
        Optional<Excluded> excluded) {

    public boolean accepted() {
        return excluded.isEmpty();
    }

    public double seconds() {
        return (endMicros - startMicros) * 1e-6;
    }
}
