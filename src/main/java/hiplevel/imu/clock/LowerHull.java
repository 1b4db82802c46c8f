package hiplevel.imu.clock;

/**
 * The straight line under clock observations: of all lines with no observation below, the one with the least mean distance
 * to them. It is the edge of their lower convex hull above which their mean time lies (Zhang, Liu, Xia 2002, section IV).
 * Late arrivals lie above and do not move it.
 *
 * <p>Its slope is at most ± 200 ppm, as crystals have it; only where that fits the observations far worse than a steeper
 * line does the slope go to ± 2 %: a stream timed by counting readings, or a device without a crystal. Allocates only when
 * made.
 */
final class LowerHull {
    private static final double CRYSTAL = 200e-6;
    private static final double COUNTED = 0.02;
    /** A steeper line must halve the mean distance, and by more than this, µs. */
    private static final double CLEARLY_MICROS = 500;

    private final long[] time;
    private final long[] offset;
    private final int[] hull;
    private int from;
    private int to;
    private int corners;

    private double slope;
    private double height;
    private double distance;

    /** @param capacity how many observations are kept; the oldest go first */
    LowerHull(int capacity) {
        time = new long[2 * capacity];
        offset = new long[2 * capacity];
        hull = new int[2 * capacity];
    }

    void clear() {
        from = 0;
        to = 0;
    }

    /** An observation, µs; those that are not later than the last are passed over. */
    void add(long timeMicros, long offsetMicros) {
        if (to > from && timeMicros <= time[to - 1]) {
            return;
        }
        if (to - from == time.length / 2) {
            from++;
        }
        if (to == time.length) {
            System.arraycopy(time, from, time, 0, to - from);
            System.arraycopy(offset, from, offset, 0, to - from);
            to -= from;
            from = 0;
        }
        time[to] = timeMicros;
        offset[to] = offsetMicros;
        to++;
    }

    void forgetBefore(long timeMicros) {
        while (from < to && time[from] < timeMicros) {
            from++;
        }
    }

    int size() {
        return to - from;
    }

    /** The time of the first observation kept. */
    long start() {
        return time[from];
    }

    /** Draws the line; there must be an observation. */
    void fit() {
        corners();
        double meanTime = meanTime();
        int edge = 0;
        while (edge < corners - 2 && x(hull[edge + 1]) < meanTime) {
            edge++;
        }
        double steepest = corners < 2 ? 0 : between(hull[edge], hull[edge + 1]);
        support(clamped(steepest, CRYSTAL));
        if (slope != steepest) {
            double crystal = distance;
            support(clamped(steepest, COUNTED));
            if (!(crystal > 2 * distance + CLEARLY_MICROS)) {
                support(clamped(steepest, CRYSTAL));
            }
        }
    }

    private static double clamped(double slope, double largest) {
        return Math.max(-largest, Math.min(largest, slope));
    }

    /** The highest line of that slope with nothing below. */
    private void support(double at) {
        slope = at;
        height = Double.POSITIVE_INFINITY;
        for (int i = 0; i < corners; i++) {
            height = Math.min(height, offset[hull[i]] - slope * x(hull[i]));
        }
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += offset[i] - slope * x(i) - height;
        }
        distance = sum / (to - from);
    }

    /** Andrew's monotone chain. */
    private void corners() {
        corners = 0;
        for (int i = from; i < to; i++) {
            while (corners >= 2 && between(hull[corners - 2], hull[corners - 1]) >= between(hull[corners - 1], i)) {
                corners--;
            }
            hull[corners++] = i;
        }
    }

    private double between(int a, int b) {
        return (offset[b] - offset[a]) / (double) (time[b] - time[a]);
    }

    private double meanTime() {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += x(i);
        }
        return sum / (to - from);
    }

    private double x(int i) {
        return time[i] - time[from];
    }

    /** The offset by the line last drawn, µs. */
    double at(long timeMicros) {
        return height + slope * (timeMicros - time[from]);
    }

    /** Of the line last drawn. */
    double slope() {
        return slope;
    }

    /** The mean distance of the observations from the line last drawn, µs. */
    double distance() {
        return distance;
    }

    /** The smallest distance from the line last drawn of what was observed then; NaN when nothing was. */
    double nearest(long fromMicros, long toMicros) {
        double nearest = Double.NaN;
        for (int i = from; i < to; i++) {
            if (time[i] >= fromMicros && time[i] <= toMicros) {
                double here = offset[i] - at(time[i]);
                nearest = nearest < here ? nearest : here;
            }
        }
        return nearest;
    }
}
