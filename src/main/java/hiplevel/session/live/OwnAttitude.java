package hiplevel.session.live;

import hiplevel.kinematics.grid.GridRing;
import hiplevel.kinematics.grid.SensorMotion;
import java.util.OptionalDouble;

/**
 * Makes whole samples of the attitudes that a device tells in place of angular rates, one attitude late, as {@link
 * hiplevel.orientation.DeviceAttitude} does afterwards: the rate of the middle of three is the turn from the first to the
 * last. Deviation: the force is the last one heard within 50 ms, not one interpolated. Allocates nothing per sample.
 */
final class OwnAttitude implements LiveAttitude {
    private static final double GRAVITY = 9.80665;
    private static final int FIELDS = 8;

    /** w x y z of the attitude, x y z of the force, time in µs, of the last three */
    private double[] first = new double[FIELDS];

    private double[] middle = new double[FIELDS];
    private double[] last = new double[FIELDS];
    private int heard;
    private long missing;
    private final double interval;

    private long forceMicros = Long.MIN_VALUE / 2;
    private double forceX;
    private double forceY;
    private double forceZ;

    /** @param statedRateHz without it nothing is known of missing ones */
    OwnAttitude(OptionalDouble statedRateHz) {
        interval = 1 / statedRateHz.orElse(Double.NaN);
    }

    /** What its accelerometer says; a value that is no number is not said. */
    void force(long timeMicros, double x, double y, double z) {
        if (!Double.isNaN(x + y + z)) {
            forceMicros = timeMicros;
            forceX = x;
            forceY = y;
            forceZ = z;
        }
    }

    /** Whether this is a rotation at all: what is none must be left out. */
    static boolean isRotation(double w, double x, double y, double z) {
        double norm = Math.sqrt(w * w + x * x + y * y + z * z);
        return norm > 0.5 && norm < 2;
    }

    /**
     * The next attitude; the one before becomes a sample.
     *
     * @param ring where to keep it; null for nowhere
     */
    void add(long timeMicros, double w, double x, double y, double z, GridRing ring) {
        double[] free = first;
        first = middle;
        middle = last;
        last = free;
        double n = 1 / Math.sqrt(w * w + x * x + y * y + z * z);
        last[0] = w * n;
        last[1] = x * n;
        last[2] = y * n;
        last[3] = z * n;
        boolean fresh = timeMicros - forceMicros <= SensorMotion.LONGEST_BRIDGE_MICROS;
        last[4] = fresh ? forceX : 2 * GRAVITY * (last[1] * last[3] - last[0] * last[2]);
        last[5] = fresh ? forceY : 2 * GRAVITY * (last[2] * last[3] + last[0] * last[1]);
        last[6] = fresh ? forceZ : GRAVITY * (1 - 2 * (last[1] * last[1] + last[2] * last[2]));
        last[7] = timeMicros;
        heard++;
        if (heard > 1) {
            missing += Math.max(0, Math.round((last[7] - middle[7]) * 1e-6 / interval) - 1);
        }
        if (heard > 1 && ring != null) {
            double[] before = heard > 2 && near(first, middle) ? first : middle;
            sample(before, middle, near(middle, last) ? last : middle, ring);
        }
    }

    private static boolean near(double[] a, double[] b) {
        return b[7] - a[7] <= SensorMotion.LONGEST_BRIDGE_MICROS;
    }

    private static void sample(double[] a, double[] at, double[] b, GridRing ring) {
        // the turn from a to b in the sensor's axes: a conjugated, times b
        double w = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3];
        double x = a[0] * b[1] - a[1] * b[0] - a[2] * b[3] + a[3] * b[2];
        double y = a[0] * b[2] + a[1] * b[3] - a[2] * b[0] - a[3] * b[1];
        double z = a[0] * b[3] - a[1] * b[2] + a[2] * b[1] - a[3] * b[0];
        double sine = Math.sqrt(x * x + y * y + z * z);
        double sign = w < 0 ? -1 : 1;
        double angle = sine < 1e-12 ? 2 : 2 * Math.atan2(sine, sign * w) / sine;
        double perSecond = b[7] > a[7] ? sign * angle * 1e6 / (b[7] - a[7]) : 0;
        ring.attitude(at[0], at[1], at[2], at[3]);
        ring.add((long) at[7], perSecond * x, perSecond * y, perSecond * z, at[4], at[5], at[6]);
    }

    @Override
    public boolean known() {
        return heard > 0;
    }

    @Override
    public double w() {
        return heard == 0 ? 1 : last[0];
    }

    @Override
    public double x() {
        return last[1];
    }

    @Override
    public double y() {
        return last[2];
    }

    @Override
    public double z() {
        return last[3];
    }

    @Override
    public boolean segmentStarted() {
        return heard > 1 && !near(middle, last);
    }

    @Override
    public long missing() {
        return missing;
    }

    @Override
    public void forget() {
        heard = 0;
    }

    @Override
    public void end(GridRing ring) {
        if (heard > 0 && ring != null) {
            sample(heard > 1 && near(middle, last) ? middle : last, last, last, ring);
            ring.end();
        }
    }

    @Override
    public double rate() {
        double apart = Math.abs(middle[0] * last[0] + middle[1] * last[1] + middle[2] * last[2] + middle[3] * last[3]);
        return heard < 2 || last[7] <= middle[7] ? 0 : 2 * Math.acos(Math.min(1, apart)) * 1e6 / (last[7] - middle[7]);
    }
}
