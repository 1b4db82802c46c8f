package hiplevel.wire.recognition;

import hiplevel.wire.Reading;

/**
 * How far one stream's sensor turned within about the last second, rad: a leaky sum of its angular rate or, where it says
 * none, the angle between where it is and where it was on average. Slow drift and a gyroscope's offset leak away.
 */
final class Turning {
    /** The memory, s: as long as a tilt by hand takes. */
    private static final double MEMORY = 1.0;
    /** Accelerations by shaking and knocking are no turning; direction is smoothed so long, s. */
    private static final double SMOOTHING = 0.15;
    /** A longer silence begins anew, s. */
    private static final double LONGEST_STEP = 0.5;

    private static final int BY_RATE = 3;
    private static final int BY_ATTITUDE = 2;
    private static final int BY_FORCE = 1;

    /** by what it is told: the best that the stream has said so far */
    private int by;

    private boolean begun;
    private long previous;
    private double peak;
    private final double[] sum = new double[3];
    private final double[] slow = new double[4];
    private final double[] fast = new double[4];

    /** The next reading; what is not finite in it is passed over. */
    void reading(long timeMicros, Reading r) {
        if (r.hasRate && Double.isFinite(r.gyrX + r.gyrY + r.gyrZ) && isTold(BY_RATE)) {
            rate(timeMicros, r.gyrX, r.gyrY, r.gyrZ);
        } else if (r.hasAttitude && Double.isFinite(r.w + r.x + r.y + r.z) && isTold(BY_ATTITUDE)) {
            attitude(timeMicros, r.w, r.x, r.y, r.z);
        } else if (r.hasForce && Double.isFinite(r.accX + r.accY + r.accZ) && isTold(BY_FORCE)) {
            force(timeMicros, r.accX, r.accY, r.accZ);
        }
    }

    boolean heard() {
        return begun;
    }

    long lastHeardMicros() {
        return previous;
    }

    /** The farthest within a second so far, rad. */
    double peak() {
        return peak;
    }

    /** Whether turning is told by this quantity; a better one than before begins anew. */
    private boolean isTold(int quantity) {
        if (quantity > by) {
            by = quantity;
            begun = false;
            peak = 0;
        }
        return quantity == by;
    }

    private void rate(long timeMicros, double x, double y, double z) {
        double step = step(timeMicros);
        double keep = Math.exp(-step / MEMORY);
        sum[0] = keep * sum[0] + step * x;
        sum[1] = keep * sum[1] + step * y;
        sum[2] = keep * sum[2] + step * z;
        turn(Math.sqrt(sum[0] * sum[0] + sum[1] * sum[1] + sum[2] * sum[2]));
    }

    private void attitude(long timeMicros, double w, double x, double y, double z) {
        double sign = w * slow[0] + x * slow[1] + y * slow[2] + z * slow[3] < 0 ? -1 : 1;
        follow(timeMicros, 0, sign * w, sign * x, sign * y, sign * z);
        turn(2 * angleBetween());
    }

    private void force(long timeMicros, double x, double y, double z) {
        double length = Math.sqrt(x * x + y * y + z * z);
        if (length > 0) {
            follow(timeMicros, SMOOTHING, 0, x / length, y / length, z / length);
            turn(angleBetween());
        }
    }

    private void turn(double angle) {
        peak = Math.max(peak, angle);
    }

    private void follow(long timeMicros, double smoothing, double w, double x, double y, double z) {
        boolean anew = !begun || (timeMicros - previous) * 1e-6 > LONGEST_STEP;
        double step = step(timeMicros);
        double toFast = anew || smoothing == 0 ? 1 : 1 - Math.exp(-step / smoothing);
        double toSlow = anew ? 1 : 1 - Math.exp(-step / MEMORY);
        double[] now = fast;
        now[0] += toFast * (w - now[0]);
        now[1] += toFast * (x - now[1]);
        now[2] += toFast * (y - now[2]);
        now[3] += toFast * (z - now[3]);
        for (int i = 0; i < 4; i++) {
            slow[i] += toSlow * (now[i] - slow[i]);
        }
    }

    private double angleBetween() {
        double dot = 0;
        double a = 0;
        double b = 0;
        for (int i = 0; i < 4; i++) {
            dot += fast[i] * slow[i];
            a += fast[i] * fast[i];
            b += slow[i] * slow[i];
        }
        return a * b > 0 ? Math.acos(Math.max(-1, Math.min(1, dot / Math.sqrt(a * b)))) : 0;
    }

    private double step(long timeMicros) {
        double step = begun ? (timeMicros - previous) * 1e-6 : 0;
        if (!(step <= LONGEST_STEP)) {
            sum[0] = 0;
            sum[1] = 0;
            sum[2] = 0;
            step = 0;
        }
        begun = true;
        previous = timeMicros;
        return Math.max(0, step);
    }
}
