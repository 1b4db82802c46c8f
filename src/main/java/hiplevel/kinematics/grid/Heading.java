package hiplevel.kinematics.grid;

import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;

/** Where a sensor-fixed direction points over ground, in that sensor's own earth frame. */
public final class Heading {
    private Heading() {}

    /** Angle of the direction's horizontal part from the earth's x axis, rad, counter-clockwise seen from above. */
    public static double of(Quaternion earthFromSensor, Vector3 direction) {
        Vector3 v = earthFromSensor.rotate(direction);
        return Math.atan2(v.y(), v.x());
    }

    /** The same headings without jumps of 2π; NaN is passed over. */
    public static double[] unwrapped(double[] heading) {
        double[] out = heading.clone();
        double last = Double.NaN;
        for (int i = 0; i < out.length; i++) {
            if (Double.isNaN(out[i])) {
                continue;
            }
            if (!Double.isNaN(last)) {
                out[i] = last + Math.IEEEremainder(out[i] - last, 2 * Math.PI);
            }
            last = out[i];
        }
        return out;
    }
}
