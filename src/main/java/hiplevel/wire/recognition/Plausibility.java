package hiplevel.wire.recognition;

import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import java.util.Arrays;

/** Whether what a protocol's frames say can be a body-worn sensor's, one reading after another. */
final class Plausibility {
    private static final double G = 9.80665;
    private static final double SMALLEST_FORCE = 0.2 * G;
    private static final double LARGEST_FORCE = 4 * G;
    private static final double SHORTEST_QUATERNION = 0.98;
    private static final double LONGEST_QUATERNION = 1.02;
    /** rad/s; above what the gyroscopes of such sensors can tell and no limb turns as fast */
    private static final double LARGEST_RATE = 70;
    /** A clock that jumps further between two readings in a row is none. */
    private static final double LARGEST_STEP_SECONDS = 10;
    /** Sensors on one wire whose times are told apart. */
    private static final int SENSORS = 16;

    private final boolean timeMustRise;
    private final long ticksWrapAt;
    private final double largestStep;
    private final long[] last = new long[SENSORS];
    private final boolean[] heard = new boolean[SENSORS];

    Plausibility(Protocol protocol, boolean timeMustRise) {
        this.timeMustRise = timeMustRise;
        ticksWrapAt = protocol.ticksWrapAt();
        largestStep = LARGEST_STEP_SECONDS * protocol.ticksPerSecond();
    }

    /** Whether the reading says anything at all that could be wrong. */
    static boolean tells(Reading r) {
        return r.hasForce || r.hasRate || r.hasAttitude;
    }

    /** Whether all that the reading says can be, and comes after the one before. */
    boolean plausible(Reading r) {
        boolean inTime = !timeMustRise || !r.hasTicks || rises(r);
        return inTime && forceIsPlausible(r) && rateIsPlausible(r) && attitudeIsPlausible(r);
    }

    /** What comes need not follow on what came. */
    void forget() {
        Arrays.fill(heard, false);
    }

    private static boolean forceIsPlausible(Reading r) {
        return !r.hasForce || within(length(r.accX, r.accY, r.accZ), SMALLEST_FORCE, LARGEST_FORCE);
    }

    private static boolean rateIsPlausible(Reading r) {
        return !r.hasRate || within(length(r.gyrX, r.gyrY, r.gyrZ), 0, LARGEST_RATE);
    }

    private static boolean attitudeIsPlausible(Reading r) {
        return !r.hasAttitude
                || within(
                        Math.sqrt(r.w * r.w + r.x * r.x + r.y * r.y + r.z * r.z),
                        SHORTEST_QUATERNION,
                        LONGEST_QUATERNION);
    }

    /** Not so for NaN. */
    private static boolean within(double value, double least, double most) {
        return value >= least && value <= most;
    }

    private boolean rises(Reading r) {
        int sensor = Math.floorMod(r.sensor, SENSORS);
        long step = r.ticks - last[sensor];
        if (ticksWrapAt > 0 && step < 0) {
            step += ticksWrapAt;
        }
        boolean rises = !heard[sensor] || (step >= 0 && step <= largestStep);
        heard[sensor] = true;
        last[sensor] = r.ticks;
        return rises;
    }

    private static double length(double x, double y, double z) {
        return Math.sqrt(x * x + y * y + z * z);
    }
}
