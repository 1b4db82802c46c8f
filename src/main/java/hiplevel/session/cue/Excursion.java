package hiplevel.session.cue;

import hiplevel.imu.Side;

/**
 * One drive signal followed pose by pose: where it rested, how far it is from there, and what the body's angles were then.
 * The causal sibling of the cutting of recorded repetitions (biomechanics notes, section 6): it knows no turning point and
 * needs none.
 */
final class Excursion {
    /** Slower than this is rest, °/s. */
    private static final double SLOW = 5;
    /** Back under this share of what arms it, it is over. */
    private static final double OVER = 0.5;
    /** A third of the way back in time, the end of early rising, is this share of the way in smooth movements. */
    private static final double EARLY_BACK = 0.21;

    private final double armDeg;
    private final long longestMicros;
    private double last = Double.NaN;
    private long lastMicros;
    private double rest = Double.NaN;
    private double peak;
    private boolean armed;
    private boolean everKnown;
    private boolean silent;
    private boolean carried;
    private int number;
    private long armedMicros;
    private double startObliquity;
    private double startTilt;
    private double startFront;
    private double startHeading;
    private double startLeft;
    private double startRight;

    /**
     * @param armDeg so far from rest it has begun
     * @param longestMicros longer is another posture, which becomes the rest
     */
    Excursion(double armDeg, long longestMicros) {
        this.armDeg = armDeg;
        this.longestMicros = longestMicros;
    }

    /** The drive's value now, °; NaN when it is not known: for too long and nothing is under way. */
    void at(BodyNow now, double value) {
        long micros = now.timeMicros();
        boolean late = micros - lastMicros > CueSettings.LATE_MICROS;
        if (Double.isNaN(value)) {
            silent = late;
            armed &= !late;
            return;
        }
        double rate = everKnown && !late ? (value - last) * 1e6 / (micros - lastMicros) : 0;
        last = value;
        lastMicros = micros;
        everKnown = true;
        silent = false;
        boolean rests = !armed && !(rate >= SLOW);
        if (Double.isNaN(rest) || rests || (armed && micros - armedMicros > longestMicros)) {
            rest(now, value);
        }
        double rise = value - rest;
        if (!armed && rise > armDeg) {
            armed = true;
            carried = false;
            armedMicros = micros;
            peak = rise;
        }
        peak = Math.max(peak, rise);
        armed &= rise > OVER * armDeg;
    }

    private void rest(BodyNow now, double value) {
        rest = value;
        armed = false;
        startObliquity = now.pelvicObliquityDeg();
        startTilt = now.pelvicTiltDeg();
        startFront = now.pelvisFrontElevationDeg();
        startHeading = now.pelvicHeadingDeg();
        startLeft = now.thighAdductionDeg(Side.LEFT);
        startRight = now.thighAdductionDeg(Side.RIGHT);
    }

    boolean armed() {
        return armed;
    }

    /** Whether it was ever known: what falls silent is not what rests. */
    boolean everKnown() {
        return everKnown;
    }

    /** Whether it is not known any more. */
    boolean silent() {
        return silent;
    }

    /** The body has been felt to go along with it: until it is over, it is no leg that is only lifted. */
    void carries() {
        number += carried ? 0 : 1;
        carried = true;
    }

    /** How many of them the body went along with. */
    int number() {
        return number;
    }

    boolean carried() {
        return carried;
    }

    /** From rest, °. */
    double rise() {
        return last - rest;
    }

    /** On the way to the turning point, there, or early on the way back. */
    boolean early() {
        return rise() >= (1 - EARLY_BACK) * peak;
    }

    double startObliquity() {
        return startObliquity;
    }

    double startTilt() {
        return startTilt;
    }

    double startFront() {
        return startFront;
    }

    double startHeading() {
        return startHeading;
    }

    double startAdduction(Side side) {
        return side == Side.LEFT ? startLeft : startRight;
    }
}
