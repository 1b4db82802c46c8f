package hiplevel.wire.text;

import hiplevel.wire.Reading;

/** What a body-worn sensor may say; a line beyond it is malformed. */
final class Plausible {
    /** rad/s: 4000 deg/s is the widest range that chips have */
    private static final double FASTEST = 4100 * Math.PI / 180;
    /** m/s²: 400 g is the widest range of the shock sensors that wearables carry */
    private static final double STRONGEST = 410 * 9.80665;
    /** two decimals of four numbers, and some */
    private static final double NORM_TOLERANCE = 0.03;

    private Plausible() {}

    /** Whether all that the reading says can be; NaN cannot. */
    static boolean is(Reading r) {
        if (r.hasRate && !(largest(r.gyrX, r.gyrY, r.gyrZ) <= FASTEST)) {
            return false;
        }
        if (r.hasForce && !(largest(r.accX, r.accY, r.accZ) <= STRONGEST)) {
            return false;
        }
        if (r.hasField && !(largest(r.magX, r.magY, r.magZ) < Double.POSITIVE_INFINITY)) {
            return false;
        }
        return !r.hasAttitude
                || Math.abs(Math.sqrt(r.w * r.w + r.x * r.x + r.y * r.y + r.z * r.z) - 1) <= NORM_TOLERANCE;
    }

    private static double largest(double x, double y, double z) {
        return Math.max(Math.abs(x), Math.max(Math.abs(y), Math.abs(z)));
    }
}
