package hiplevel.orientation;

import hiplevel.imu.AttitudeSeries;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.Quantity;
import hiplevel.imu.SensorTrack;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Devices that tell their own attitude instead of angular rate and specific force. The attitude is taken as it is, with
 * whatever accuracy and delay the device's filter has; the rate is made of its differences, and where the device has no
 * accelerometer either, gravity alone stands for the force. Who measures accelerations must know that.
 */
public final class DeviceAttitude {
    private static final double GRAVITY = 9.80665;
    /** Nothing is interpolated over more. */
    private static final long LONGEST_BRIDGE_MICROS = 50_000;

    private DeviceAttitude() {}

    /** Whether a sensor's attitude must be, and can be, the device's own. */
    public static boolean serves(SensorTrack track) {
        return !track.sensor().isInertial() && track.attitude().size() > 0;
    }

    /** A track it {@link #serves} with one whole sample per attitude; any other as it is. */
    public static SensorTrack filled(SensorTrack track) {
        if (!serves(track)) {
            return track;
        }
        AttitudeSeries a = upright(track.attitude());
        ImuSeries.Builder samples = new ImuSeries.Builder();
        Forces forces = new Forces(track.samples());
        for (int i = 0; i < a.size(); i++) {
            int before = near(a, i, i - 1) ? i - 1 : i;
            int after = near(a, i, i + 1) ? i + 1 : i;
            Vector3 rate = before == after
                    ? Vector3.ZERO
                    : turn(at(a, before), at(a, after)).times(1e6 / (a.timeMicros()[after] - a.timeMicros()[before]));
            Vector3 up = at(a, i).conjugate().rotate(Vector3.Z);
            Vector3 force = forces.at(a.timeMicros()[i], up.times(GRAVITY));
            samples.add(a.timeMicros()[i], rate.x(), rate.y(), rate.z(), force.x(), force.y(), force.z());
        }
        return new SensorTrack(track.sensor(), samples.build(), track.faults(), a, track.clock(), track.calibration());
    }

    /** What of a sensor's samples its device measured; of one that it {@link #serves} the rate never is. */
    public static Set<Quantity> measured(SensorTrack track) {
        Set<Quantity> measured = EnumSet.noneOf(Quantity.class);
        measured.addAll(track.sensor().says());
        if (serves(track)) {
            measured.remove(Quantity.ANGULAR_RATE);
        }
        return measured;
    }

    /** The attitudes of a {@link #filled} track; no bias is known. */
    public static OrientationSeries of(SensorTrack filled) {
        AttitudeSeries a = filled.attitude();
        double[] none = new double[a.size()];
        int[] starts = IntStream.range(0, a.size())
                .filter(i -> i == 0 || !near(a, i, i - 1))
                .toArray();
        return new OrientationSeries(a.timeMicros(), a.w(), a.x(), a.y(), a.z(), none, none, none, starts);
    }

    /** Of unit length, without those that are no rotation and those not later than the one before. */
    private static AttitudeSeries upright(AttitudeSeries a) {
        long[] time = new long[a.size()];
        double[][] q = new double[4][a.size()];
        int n = 0;
        for (int i = 0; i < a.size(); i++) {
            double norm =
                    Math.sqrt(a.w()[i] * a.w()[i] + a.x()[i] * a.x()[i] + a.y()[i] * a.y()[i] + a.z()[i] * a.z()[i]);
            boolean rotation = norm > 0.5 && norm < 2;
            if (rotation && (n == 0 || a.timeMicros()[i] > time[n - 1])) {
                time[n] = a.timeMicros()[i];
                q[0][n] = a.w()[i] / norm;
                q[1][n] = a.x()[i] / norm;
                q[2][n] = a.y()[i] / norm;
                q[3][n] = a.z()[i] / norm;
                n++;
            }
        }
        return new AttitudeSeries(
                Arrays.copyOf(time, n),
                Arrays.copyOf(q[0], n),
                Arrays.copyOf(q[1], n),
                Arrays.copyOf(q[2], n),
                Arrays.copyOf(q[3], n));
    }

    private static boolean near(AttitudeSeries a, int i, int neighbour) {
        return neighbour >= 0
                && neighbour < a.size()
                && Math.abs(a.timeMicros()[neighbour] - a.timeMicros()[i]) <= LONGEST_BRIDGE_MICROS;
    }

    private static Quaternion at(AttitudeSeries a, int i) {
        return new Quaternion(a.w()[i], a.x()[i], a.y()[i], a.z()[i]);
    }

    /** The rotation vector from one attitude to a later one, in the sensor's axes, rad. */
    private static Vector3 turn(Quaternion from, Quaternion to) {
        Quaternion step = from.conjugate().times(to);
        double sign = step.w() < 0 ? -1 : 1;
        Vector3 axis = new Vector3(sign * step.x(), sign * step.y(), sign * step.z());
        double sine = axis.norm();
        return sine < 1e-12 ? axis.times(2) : axis.times(2 * Math.atan2(sine, sign * step.w()) / sine);
    }

    /** What an accelerometer said at the times of attitudes, which are asked for in order. */
    private static final class Forces {
        private final ImuSeries samples;
        private int next;

        Forces(ImuSeries samples) {
            this.samples = samples;
        }

        /** Between the samples about that time; where there are none near, the given. */
        Vector3 at(long time, Vector3 otherwise) {
            long[] times = samples.timeMicros();
            while (next < times.length && times[next] < time) {
                next++;
            }
            if (next < times.length && times[next] == time) {
                return known(force(next), otherwise);
            }
            if (next == 0 || next == times.length || times[next] - times[next - 1] > LONGEST_BRIDGE_MICROS) {
                return otherwise;
            }
            double share = (time - times[next - 1]) / (double) (times[next] - times[next - 1]);
            Vector3 before = force(next - 1);
            return known(before.plus(force(next).minus(before).times(share)), otherwise);
        }

        private Vector3 force(int i) {
            return new Vector3(samples.accX()[i], samples.accY()[i], samples.accZ()[i]);
        }

        private static Vector3 known(Vector3 force, Vector3 otherwise) {
            return Double.isNaN(force.norm()) ? otherwise : force;
        }
    }
}
