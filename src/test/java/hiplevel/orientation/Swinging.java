package hiplevel.orientation;

import hiplevel.imu.ImuSeries;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import java.util.function.IntToLongFunction;

/**
 * A simulated sensor at 100 Hz whose attitude is known at every time: still until the first mean of the filter is taken, then it swings about all
 * axes, shaken the while.
 *
 * @param earthFromEarth turns the whole world, as another initial heading would
 * @param sensorTurn turns the sensor in its place: its axes in those of the sensor not turned
 * @param bias what the gyroscope adds, rad/s, in the axes of the sensor not turned
 */
record Swinging(Quaternion earthFromEarth, Quaternion sensorTurn, Vector3 bias) {
    static final Swinging PLAIN = new Swinging(Quaternion.IDENTITY, Quaternion.IDENTITY, Vector3.ZERO);
    static final long STEP_MICROS = 10_000;
    private static final double STEP = STEP_MICROS * 1e-6;
    private static final double STILL = 3.5;
    private static final double GRAVITY = 9.81;

    Quaternion truth(int i) {
        double t = Math.max(0, i * STEP - STILL);
        double start = Math.min(1, t);
        Quaternion swing = Quaternion.about(Vector3.X, 0.3 + 0.8 * start * Math.sin(2.1 * t))
                .times(Quaternion.about(Vector3.Y, -0.5 + 0.6 * start * Math.sin(3.3 * t)))
                .times(Quaternion.about(Vector3.Z, start * Math.sin(1.3 * t)));
        return earthFromEarth.times(swing).times(sensorTurn);
    }

    private Vector3 rate(int i) {
        Quaternion step = truth(i - 1).conjugate().times(truth(i));
        return step.rotationVector().times(1 / STEP).plus(sensorTurn.conjugate().rotate(bias));
    }

    private Vector3 force(int i) {
        double t = i * STEP - STILL;
        // cosines, so that the velocity swings about zero: a sensor that is shaken, not carried away
        double shake = t > 0 ? 2 : 0;
        Vector3 shaken = new Vector3(
                shake * Math.cos(9 * t), 0.75 * shake * Math.cos(7 * t), GRAVITY + shake * Math.cos(11 * t));
        return truth(i).conjugate().rotate(earthFromEarth.rotate(shaken));
    }

    ImuSeries samples(double seconds) {
        return samples(seconds, i -> i * STEP_MICROS);
    }

    /** The same motion, with the time of each sample given. */
    ImuSeries samples(double seconds, IntToLongFunction timeMicros) {
        ImuSeries.Builder builder = new ImuSeries.Builder();
        for (int i = 0; i < seconds / STEP; i++) {
            Vector3 g = rate(i);
            Vector3 a = force(i);
            builder.add(timeMicros.applyAsLong(i), g.x(), g.y(), g.z(), a.x(), a.y(), a.z());
        }
        return builder.build();
    }

    /** The angle in degrees between the verticals that two attitudes tell to the sensor. */
    static double tiltDeg(Quaternion one, Quaternion other) {
        Vector3 a = one.conjugate().rotate(Vector3.Z);
        Vector3 b = other.conjugate().rotate(Vector3.Z);
        return Math.toDegrees(2 * Math.asin(Math.min(1, a.minus(b).norm() / 2)));
    }
}
