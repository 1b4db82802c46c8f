package hiplevel.repetition;

import hiplevel.exercise.Exercise;
import hiplevel.imu.Side;
import java.util.Optional;

/**
 * One descent and ascent, in walking one stance phase (start = initial contact, end = own foot-off, turn = peak of drop), or
 * one hold. Times in µs of the recording's clock.
 *
 * @param number within its trial, from 1
 * @param side the weight-bearing leg; in clamshell, fire hydrant and hip extension the moving leg; empty where both legs do
 *     the same or neither moves
 * @param pauseStartMicros first crossing of 90 % of the depth; equals {@code turnMicros} in walking
 * @param turnMicros the middle of the two crossings of 90 % of the depth
 * @param pauseEndMicros second crossing of 90 % of the depth; equals {@code turnMicros} in walking
 * @param excluded why it does not count; empty for one that does
 */
public record Repetition(
        int number,
        Exercise exercise,
        Optional<Side> side,
        long startMicros,
        long pauseStartMicros,
        long turnMicros,
        long pauseEndMicros,
        long endMicros,
        Optional<Excluded> excluded) {

    /** Of a row that has a leg. */
    public Repetition(
            int number,
            Exercise exercise,
            Side leg,
            long startMicros,
            long pauseStartMicros,
            long turnMicros,
            long pauseEndMicros,
            long endMicros,
            Optional<Excluded> excluded) {
        this(
                number,
                exercise,
                Optional.of(leg),
                startMicros,
                pauseStartMicros,
                turnMicros,
                pauseEndMicros,
                endMicros,
                excluded);
    }

    /** The leg of a row that has one: ask {@link Exercise#hasSides()} first. */
    public Side leg() {
        return side.orElseThrow();
    }

    /** The same row, of that leg. */
    public Repetition of(Side leg, Optional<Excluded> why) {
        return new Repetition(
                number, exercise, leg, startMicros, pauseStartMicros, turnMicros, pauseEndMicros, endMicros, why);
    }

    /** The same row, which does not count. */
    public Repetition excluded(Excluded why) {
        return new Repetition(
                number,
                exercise,
                side,
                startMicros,
                pauseStartMicros,
                turnMicros,
                pauseEndMicros,
                endMicros,
                Optional.of(why));
    }

    /** Whether the row is that leg's. */
    public boolean isOf(Side leg) {
        return side.equals(Optional.of(leg));
    }

    public boolean accepted() {
        return excluded.isEmpty();
    }

    public double seconds() {
        return (endMicros - startMicros) * 1e-6;
    }
}
