package hiplevel.kinematics.activity;

import hiplevel.kinematics.grid.LowPass;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.spatial.Vector3;
import java.util.Arrays;
import java.util.List;

/**
 * Where the vertical points in a sensor's axes, against the standing pose: needs neither heading nor alignment.
 *
 * @param up the standing vertical in the sensor's axes
 * @param e1 a fixed horizontal direction of the standing pose, in the sensor's axes
 * @param e2 {@code up × e1}
 * @param p1 component of the momentary vertical along {@code e1}, NaN in gaps
 * @param p2 the same along {@code e2}
 * @param angle between momentary and standing vertical, rad, below 3 Hz
 */
public record TiltPath(Vector3 up, Vector3 e1, Vector3 e2, double[] p1, double[] p2, double[] angle) {
    /** Slower than any wobble, quicker than any repetition. */
    private static final double CUTOFF_HZ = 3;

    private static final double MOST = 0.8;

    public static TiltPath of(SensorMotion sensor, Vector3 up) {
        Vector3 start = Math.abs(up.x()) < 0.7 ? Vector3.X : Vector3.Y;
        Vector3 e1 = start.perpendicularTo(up).normalized();
        Vector3 e2 = up.cross(e1);
        int n = sensor.grid().count();
        double[] p1 = new double[n];
        double[] p2 = new double[n];
        double[] angle = new double[n];
        for (int i = 0; i < n; i++) {
            Vector3 now = sensor.up(i);
            p1[i] = now.dot(e1);
            p2[i] = now.dot(e2);
            angle[i] = Math.atan2(Math.hypot(p1[i], p2[i]), now.dot(up));
        }
        return new TiltPath(
                up,
                e1,
                e2,
                p1,
                p2,
                LowPass.zeroPhase(angle, CUTOFF_HZ, sensor.grid().rateHz()));
    }

    /** The same with the components unknown during those times. */
    TiltPath without(List<Movement> times) {
        double[] kept1 = p1.clone();
        double[] kept2 = p2.clone();
        for (Movement time : times) {
            Arrays.fill(kept1, time.from(), time.to(), Double.NaN);
            Arrays.fill(kept2, time.from(), time.to(), Double.NaN);
        }
        return new TiltPath(up, e1, e2, kept1, kept2, angle);
    }

    /** Whether the sensor was heard in most of from…to, {@code to} exclusive; of less nothing should be concluded. */
    public boolean knownIn(int from, int to) {
        int known = 0;
        for (int i = from; i < to; i++) {
            known += Double.isNaN(p1[i]) ? 0 : 1;
        }
        return known > MOST * (to - from);
    }

    /** The horizontal direction at that angle (rad) from {@code e1} toward {@code e2}, in the sensor's axes. */
    public Vector3 direction(double azimuth) {
        return e1.times(Math.cos(azimuth)).plus(e2.times(Math.sin(azimuth)));
    }

    /** The lean along that direction at sample {@code i}: sine of the angle, signed. */
    double along(double azimuth, int i) {
        return p1[i] * Math.cos(azimuth) + p2[i] * Math.sin(azimuth);
    }
}
