package hiplevel.kinematics;

import hiplevel.kinematics.grid.Heading;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;

/**
 * One segment in the frame that its heading reference points forward in: x where forward is, z up.
 *
 * @param sensor the sensor it was seen with
 * @param sensorFromSegment its alignment
 * @param heading of the segment's forward axis in the sensor's earth frame, unwrapped, rad
 * @param reference the heading that counts as forward, rad
 */
record SegmentAttitude(SensorMotion sensor, Quaternion sensorFromSegment, double[] heading, double[] reference) {

    private static final Vector3 UNKNOWN = new Vector3(Double.NaN, Double.NaN, Double.NaN);

    static SegmentAttitude of(SensorMotion sensor, Quaternion sensorFromSegment, HeadingPlan plan) {
        // across rather than along: the medio-lateral axis stays near horizontal however far the segment bends
        Vector3 left = sensorFromSegment.rotate(Vector3.Y);
        double[] heading = new double[sensor.grid().count()];
        for (int i = 0; i < heading.length; i++) {
            heading[i] = Heading.of(sensor.attitude(i), left) - Math.PI / 2;
        }
        double[] unwrapped = Heading.unwrapped(heading);
        return new SegmentAttitude(sensor, sensorFromSegment, unwrapped, plan.reference(unwrapped, sensor.grid()));
    }

    /** {@code walkingFromSegment}: the attitude with the reference heading taken away. */
    Quaternion at(int i) {
        double half = -reference[i] / 2;
        return new Quaternion(Math.cos(half), 0, 0, Math.sin(half))
                .times(sensor.attitude(i))
                .times(sensorFromSegment);
    }

    /** Angular rate in the segment's axes, rad/s. */
    Vector3 rate(int i) {
        return sensorFromSegment.conjugate().rotate(sensor.rate(i));
    }

    /** Specific force in the frame of {@link #at}, m/s²; NaN of a device without accelerometer. */
    Vector3 force(int i) {
        if (!sensor.hasAccelerometer()) {
            return UNKNOWN;
        }
        return at(i).rotate(sensorFromSegment.conjugate().rotate(sensor.force(i)));
    }
}
