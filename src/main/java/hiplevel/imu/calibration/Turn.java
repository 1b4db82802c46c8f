package hiplevel.imu.calibration;

import hiplevel.imu.ImuSeries;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import java.util.OptionalDouble;

/**
 * What was turned between two rests.
 *
 * @param from index of the last sample of the rest before
 * @param to index of the first sample of the rest after
 * @param bias what the gyroscope read at rest then, rad/s
 * @param before unit vector up at the rest before, sensor axes, by a calibrated accelerometer
 * @param after the same at the rest after
 */
record Turn(ImuSeries samples, int from, int to, Vector3 bias, Vector3 before, Vector3 after) {
    /** Over more time the bias' wandering tells more than the turn does. */
    private static final long LONGEST_MICROS = 20_000_000;
    /** Nothing is integrated over more. */
    private static final long LONGEST_STEP_MICROS = 50_000;
    /** An axis at this share of its range is clipped. */
    private static final double AT_RANGE = 0.998;

    /** Whether all of it was heard and read, within the stated range if there is one. */
    boolean isWhole(OptionalDouble range) {
        double limit = AT_RANGE * range.orElse(Double.POSITIVE_INFINITY);
        long[] time = samples.timeMicros();
        for (int i = from; i <= to; i++) {
            Vector3 rate = rate(i);
            double most = Math.max(Math.abs(rate.x()), Math.max(Math.abs(rate.y()), Math.abs(rate.z())));
            if (!(most < limit) || (i > from && time[i] - time[i - 1] > LONGEST_STEP_MICROS)) {
                return false;
            }
        }
        return time[to] - time[from] <= LONGEST_MICROS;
    }

    /**
     * Where the turn carries the vertical from, less where it is found: a vector of about the angle's size, rad.
     *
     * @param scale of the gyroscope's axes
     */
    Vector3 miss(Vector3 scale) {
        Quaternion startFromNow = Quaternion.IDENTITY;
        for (int i = from; i < to; i++) {
            double seconds = (samples.timeMicros()[i + 1] - samples.timeMicros()[i]) * 1e-6;
            Vector3 mean = rate(i).plus(rate(i + 1)).times(0.5).minus(bias);
            Vector3 turned = new Vector3(mean.x() / scale.x(), mean.y() / scale.y(), mean.z() / scale.z());
            startFromNow = startFromNow.times(Quaternion.ofRotationVector(turned.times(seconds)));
        }
        return startFromNow.normalized().conjugate().rotate(before).minus(after);
    }

    private Vector3 rate(int i) {
        return new Vector3(samples.gyrX()[i], samples.gyrY()[i], samples.gyrZ()[i]);
    }
}
