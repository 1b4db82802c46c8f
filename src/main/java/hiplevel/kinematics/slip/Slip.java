package hiplevel.kinematics.slip;

import hiplevel.imu.Placement;

/**
 * A sensor that no longer sits as it did. Times in µs.
 *
 * @param lastSeatedMicros end of the last still standing in which it sat as at the reference
 * @param firstMovedMicros start of the first in which it does not: it slipped in between
 * @param angle by which its standing vertical moved, rad
 */
public record Slip(Placement placement, long lastSeatedMicros, long firstMovedMicros, double angle, Known known) {
    /** When it is known how the sensor sat. */
    public enum Known {
        /** before and, by movements that followed, after */
        BEFORE_AND_AFTER,
        /** before only: nothing that could align it followed */
        BEFORE,
        /** after only: nothing that could align it had gone before */
        AFTER
    }

    Slip known(Known when) {
        return new Slip(placement, lastSeatedMicros, firstMovedMicros, angle, when);
    }

    /** Whether this sensor's angles somewhere in from…to, µs, cannot be trusted. */
    public boolean spoils(long fromMicros, long toMicros) {
        boolean notAfter = known != Known.BEFORE && fromMicros >= firstMovedMicros;
        boolean notBefore = known != Known.AFTER && toMicros <= lastSeatedMicros;
        return !notAfter && !notBefore;
    }
}
