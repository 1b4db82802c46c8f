package hiplevel.imu.quality;

import hiplevel.imu.ImuSeries;
import hiplevel.imu.SensorDescription;
import java.util.OptionalDouble;

/**
 * Counts samples in which a sensor was beyond what it can tell: an axis at the stated range or, where none is stated, in a
 * run of three and more identical readings at the axis' own extreme.
 */
final class Clipping {
    private static final int RUN = 3;
    /** An axis at this share of the range is at its end: devices differ in the last count and in their scale. */
    private static final double AT_RANGE = 0.998;
    /** Faster, and more than gravity, nothing rests: identical readings below may be rest, and are not clipping. */
    private static final double SMALLEST_RATE = Math.toRadians(60);

    private static final double SMALLEST_FORCE = 1.15 * 9.80665;

    private Clipping() {}

    static int samples(ImuSeries series, int from, int to, SensorDescription sensor) {
        boolean[] clipped = new boolean[to - from];
        for (double[] axis : new double[][] {series.gyrX(), series.gyrY(), series.gyrZ()}) {
            mark(axis, from, sensor.gyroscopeRange(), SMALLEST_RATE, clipped);
        }
        for (double[] axis : new double[][] {series.accX(), series.accY(), series.accZ()}) {
            mark(axis, from, sensor.accelerometerRange(), SMALLEST_FORCE, clipped);
        }
        int count = 0;
        for (boolean c : clipped) {
            count += c ? 1 : 0;
        }
        return count;
    }

    private static void mark(double[] axis, int from, OptionalDouble range, double smallest, boolean[] clipped) {
        if (range.isPresent()) {
            double limit = AT_RANGE * range.getAsDouble();
            for (int i = 0; i < clipped.length; i++) {
                clipped[i] |= Math.abs(axis[from + i]) >= limit;
            }
            return;
        }
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : axis) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        if (most > smallest) {
            markRuns(axis, from, most, clipped);
        }
        if (least < -smallest) {
            markRuns(axis, from, least, clipped);
        }
    }

    private static void markRuns(double[] axis, int from, double extreme, boolean[] clipped) {
        int run = 0;
        for (int i = 0; i <= clipped.length; i++) {
            if (i < clipped.length && axis[from + i] == extreme) {
                run++;
                continue;
            }
            for (int k = i - run; run >= RUN && k < i; k++) {
                clipped[k] = true;
            }
            run = 0;
        }
    }
}
