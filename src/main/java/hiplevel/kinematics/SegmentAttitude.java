package hiplevel.kinematics;

import hiplevel.imu.Placement;
import hiplevel.kinematics.alignment.SegmentAlignment;
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
 * @param skin how far skin has turned the sensor about the long axis, to the left +, rad; taken away; empty of skin that stays
 */
record SegmentAttitude(
        SensorMotion sensor, Quaternion sensorFromSegment, double[] heading, double[] reference, double[] skin) {

    /** Skin slides as the hips bend; farther leans, rad, are those of a body that lies or kneels. */
    private static final double SKIN_FORWARD = Math.toRadians(70);

    private static final double SKIN_BACKWARD = Math.toRadians(20);

    private static final double ON_THE_SIDE = Math.sin(Math.toRadians(60));

    private static final Vector3 UNKNOWN = new Vector3(Double.NaN, Double.NaN, Double.NaN);

    /**
     * Takes away the skin's turn about a pelvis' long axis, which lifts one end of its left-right axis once it leans. That of
     * a thigh stays, because it leaves the long axis where it is, but for where forward is when a repetition starts from a
     * thigh that is bent already.
     */
    static SegmentAttitude of(SensorMotion sensor, SegmentAlignment alignment, HeadingPlan plan) {
        double skin =
                alignment.placement() == Placement.PELVIS ? alignment.skin().orElse(0) : 0;
        double thighSkin = alignment.placement().isThigh() ? alignment.skin().orElse(0) : 0;
        return of(sensor, alignment.sensorFromSegment(), skin, thighSkin, plan);
    }

    /** On skin that stays where it is. */
    static SegmentAttitude of(SensorMotion sensor, Quaternion sensorFromSegment, HeadingPlan plan) {
        return of(sensor, sensorFromSegment, 0, 0, plan);
    }

    private static SegmentAttitude of(
            SensorMotion sensor, Quaternion sensorFromSegment, double skin, double thighSkin, HeadingPlan plan) {
        // across rather than along: the medio-lateral axis stays near horizontal however far the segment bends
        Vector3 left = sensorFromSegment.rotate(Vector3.Y);
        double[] heading = new double[sensor.grid().count()];
        for (int i = 0; i < heading.length; i++) {
            heading[i] = Heading.of(sensor.attitude(i), left) - Math.PI / 2;
            if (thighSkin != 0) {
                Quaternion seen = sensor.attitude(i).times(sensorFromSegment);
                double turned = -thighSkin * bounded(lean(seen)) / 2;
                Quaternion still = seen.times(new Quaternion(Math.cos(turned), 0, 0, Math.sin(turned)));
                heading[i] = Heading.of(still, Vector3.Y) - Math.PI / 2;
            }
        }
        double[] unwrapped = Heading.unwrapped(heading);
        double[] reference = plan.reference(unwrapped, sensor.grid());
        // each attitude is asked for up to four times
        double[] skinTurns = new double[skin == 0 ? 0 : heading.length];
        for (int i = 0; i < skinTurns.length; i++) {
            skinTurns[i] = skin * bounded(lean(seen(sensor, sensorFromSegment, reference[i], i)));
        }
        return new SegmentAttitude(sensor, sensorFromSegment, unwrapped, reference, skinTurns);
    }

    /** {@code walkingFromSegment}: the attitude with the reference heading taken away. */
    Quaternion at(int i) {
        Quaternion seen = seen(sensor, sensorFromSegment, reference[i], i);
        if (skin.length == 0) {
            return seen;
        }
        double half = skin[i] / 2;
        return seen.times(new Quaternion(Math.cos(half), 0, 0, Math.sin(half)));
    }

    /** On skin that stays where it is. */
    private static Quaternion seen(SensorMotion sensor, Quaternion sensorFromSegment, double reference, int i) {
        double half = -reference / 2;
        return new Quaternion(Math.cos(half), 0, 0, Math.sin(half))
                .times(sensor.attitude(i))
                .times(sensorFromSegment);
    }

    private static double bounded(double lean) {
        return Math.max(-SKIN_BACKWARD, Math.min(SKIN_FORWARD, lean));
    }

    /** Forward lean; none of somebody who lies on the side, where nothing tells forward from backward. */
    private static double lean(Quaternion seen) {
        return Math.abs(seen.rotate(Vector3.Y).z()) > ON_THE_SIDE
                ? 0
                : Math.atan2(-seen.rotate(Vector3.X).z(), seen.rotate(Vector3.Z).z());
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
