package hiplevel.orientation;

import hiplevel.spatial.Quaternion;

/**
 * The attitude of one sensor at each of its samples, {@code earthFromSensor}, in columns of one length, with the
 * gyroscope bias (rad/s, sensor axes) that the filter believes in at each sample.
 *
 * @param segmentStarts indices at which a new segment starts, the first is 0: before each later one lies a gap over
 *     50 ms, across which heading is unknown
 */
public record OrientationSeries(
        long[] timeMicros,
        double[] w,
        double[] x,
        double[] y,
        double[] z,
        double[] biasX,
        double[] biasY,
        double[] biasZ,
        int[] segmentStarts) {

    public int size() {
        return timeMicros.length;
    }

    public Quaternion at(int i) {
        return new Quaternion(w[i], x[i], y[i], z[i]);
    }
}
