package hiplevel.simulation.performance;

import java.util.OptionalDouble;

/**
 * How repetitions are done, beyond what a careful wearer does.
 *
 * @param fatigueDeg by how much the drop grows from one repetition to the next
 * @param falseStart share of the movement that is begun and taken back before the third repetition of each side (or the
 *     last, if fewer); 0: none
 * @param lastSlower how many times as long the last repetition takes, 1: as the others
 * @param pauseSeconds more rest between repetitions than usual
 * @param holdSeconds how long a hold lasts; empty: as the standard wearer
 */
public record Manner(
        double fatigueDeg, double falseStart, double lastSlower, double pauseSeconds, OptionalDouble holdSeconds) {
    public static final Manner CAREFUL = new Manner(0, 0, 1, 0, OptionalDouble.empty());

    public Manner {
        if (!(falseStart >= 0 && falseStart < 1) || !(lastSlower >= 1) || !(pauseSeconds >= 0)) {
            throw new IllegalArgumentException("a false start is a share from 0 to below 1, the last repetition takes"
                    + " at least as long as the others, and a pause at least 0 s; got " + falseStart + ", "
                    + lastSlower + ", " + pauseSeconds);
        }
        if (holdSeconds.isPresent() && !(holdSeconds.getAsDouble() >= 5)) {
            throw new IllegalArgumentException("a hold lasts at least 5 s, got " + holdSeconds.getAsDouble());
        }
    }
}
