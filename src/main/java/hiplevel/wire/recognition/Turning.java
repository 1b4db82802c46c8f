package hiplevel.wire.recognition;

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

    private boolean begun;
    private long previous;
    private double turned;
    private double peak;
    private final double[] sum = new double[3];
    private final double[] slow = new double[4];
    private final double[] fast = new double[4];

    /** The next angular rate, rad/s. */
    void rate(long timeMicros, double x, double y, double z) {
        double step = step(timeMicros);
        double keep = Math.exp(-step / MEMORY);
        sum[0] = keep * sum[0] + step * x;
        sum[1] = keep * sum[1] + step * y;
        sum[2] = keep * sum[2] + step * z;
        turn(Math.sqrt(sum[0] * sum[0] + sum[1] * sum[1] + sum[2] * sum[2]));
    }

    /** The next attitude, of about unit length. */
    void attitude(long timeMicros, double w, double x, double y, double z) {
        double sign = w * slow[0] + x * slow[1] + y * slow[2] + z * slow[3] < 0 ? -1 : 1;
        follow(timeMicros, 0, sign * w, sign * x, sign * y, sign * z);
        turn(2 * angleBetween());
    }

    /** The next specific force; only its direction counts. */
    void force(long timeMicros, double x, double y, double z) {
        double length = Math.sqrt(x * x + y * y + z * z);
        if (length > 0) {
            follow(timeMicros, SMOOTHING, 0, x / length, y / length, z / length);
            turn(angleBetween());
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

    private void turn(double angle) {
        turned = angle;
        // NaN compares false: a value that is no number moves nothing
        peak = turned > peak ? turned : peak;
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
        return Math.acos(Math.max(-1, Math.min(1, dot / Math.sqrt(a * b))));
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
