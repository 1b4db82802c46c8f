package hiplevel.session.cue;

import hiplevel.exercise.Exercise;
import hiplevel.imu.Side;
import java.util.Optional;

/**
 * What the wearer does, as declared or as the last look at the past found it.
 *
 * @param leg whose repetition is under way, as far as the look, or the declaration, knows
 * @param underWay whether a repetition was under way at the last look
 * @param untilMicros longer it is not known to go on
 */
public record Doing(Exercise exercise, Optional<Side> leg, boolean underWay, long untilMicros) {
    /** So long after a repetition the next one of its kind may begin. */
    public static final long NEXT_MICROS = 20_000_000;

    boolean at(long micros) {
        return micros <= untilMicros;
    }
}
