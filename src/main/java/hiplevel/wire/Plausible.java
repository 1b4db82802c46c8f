package hiplevel.wire;

/** What a sensor on a body may say at all. */
public final class Plausible {
    /** rad/s: 4000 deg/s is the widest range that chips have. */
    private static final double LARGEST_RATE = 4100 * Math.PI / 180;
    /** Beyond what any body-worn sensor tells: m/s², µT. */
    private static final double LARGEST_FORCE = 1000;

    private static final double LARGEST_FIELD = 1e5;
    /** A device's unit quaternion has a length of 0.98 to 1.02; this of its square. */
    private static final double UNIT = 0.04;

    private Plausible() {}

    /** Whether each thing that the reading has can be; never with a value that is not a number. */
    public static boolean is(Reading r) {
        return (!r.hasRate || within(r.gyrX, r.gyrY, r.gyrZ, LARGEST_RATE))
                && (!r.hasForce || within(r.accX, r.accY, r.accZ, LARGEST_FORCE))
                && (!r.hasField || within(r.magX, r.magY, r.magZ, LARGEST_FIELD))
                && (!r.hasAttitude || Math.abs(r.w * r.w + r.x * r.x + r.y * r.y + r.z * r.z - 1) <= UNIT);
    }

    private static boolean within(double x, double y, double z, double largest) {
        return Math.abs(x) <= largest && Math.abs(y) <= largest && Math.abs(z) <= largest;
    }
}
