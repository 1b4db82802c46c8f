package hiplevel.session.cue;

import hiplevel.imu.Side;
import java.util.Optional;

/**
 * Which leg carries in a walk or a run, as it happens: the one whose thigh goes back against the other's, from its contact in
 * front to its foot-off behind. With one thigh sensor, that thigh going back carries and going forward swings.
 */
final class Stepping {
    /** Slower than this, thighs against each other, nobody steps, °/s: in a slow walk they pass at three times as much. */
    private static final double STEPPING = 30;
    /** Somebody who has not stepped for so long stands, µs. */
    private static final long STANDS_MICROS = 500_000;

    private static final Optional<Side> LEFT = Optional.of(Side.LEFT);
    private static final Optional<Side> RIGHT = Optional.of(Side.RIGHT);

    private double last = Double.NaN;
    private long lastMicros;
    private long steppedMicros;
    private Optional<Side> stance = Optional.empty();
    private int lefts;
    private int rights;

    void at(BodyNow now) {
        double ahead = ahead(now);
        if (Double.isNaN(ahead)) {
            return;
        }
        double rate = (ahead - last) * 1e6 / (now.timeMicros() - lastMicros);
        last = ahead;
        lastMicros = now.timeMicros();
        if (Math.abs(rate) > STEPPING) {
            steppedMicros = now.timeMicros();
            step(rate < 0 ? LEFT : RIGHT);
        } else if (now.timeMicros() - steppedMicros > STANDS_MICROS) {
            stance = Optional.empty();
        }
    }

    private void step(Optional<Side> side) {
        if (!stance.equals(side)) {
            lefts += side.equals(LEFT) ? 1 : 0;
            rights += side.equals(RIGHT) ? 1 : 0;
            stance = side;
        }
    }

    /** By how much the left thigh is in front, °; of a lone thigh twice how far it is in front of standing. */
    private static double ahead(BodyNow now) {
        double left = now.thighFlexionDeg(Side.LEFT);
        double right = now.thighFlexionDeg(Side.RIGHT);
        if (Double.isNaN(left) || Double.isNaN(right)) {
            return Double.isNaN(left) ? -2 * right : 2 * left;
        }
        return left - right;
    }

    /** Empty while nobody steps, or no thigh is heard. */
    Optional<Side> stance() {
        return stance;
    }

    /** The how manieth of this leg it is, from 1. */
    int number() {
        return stance.equals(LEFT) ? lefts : rights;
    }
}
