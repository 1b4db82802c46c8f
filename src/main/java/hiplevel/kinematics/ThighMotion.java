package hiplevel.kinematics;

import hiplevel.imu.Side;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import java.util.Arrays;
import java.util.Optional;

/**
 * One thigh on the common grid; NaN in gaps. Angles in rad are changes from standing, the leg's own: flexion, adduction
 * (knee toward the midline) and internal rotation are positive on both sides. Forces are NaN throughout where the device
 * has no accelerometer.
 *
 * @param flexion depth proxy
 * @param adduction against the heading reference (each repetition's start; the mean of a gait cycle)
 * @param rotation internal +
 * @param medial component of the long axis (hip to knee, length 1) toward the midline
 * @param anteriorElevation elevation of the anterior axis over the horizon: lying on the side, the thigh's turn about its long
 *     axis, outward +, without drift; NaN throughout where nobody told
 * @param outerElevation elevation of the axis to the leg's own outer side, + = up: near π/2 where this leg lies uppermost,
 *     near −π/2 where it lies lowermost; NaN throughout where nobody told
 * @param sagittalRate rate about the medio-lateral axis, rad/s, + = flexing
 * @param frontalRate rate about the forward axis, rad/s, + = adducting
 * @param upForce vertical specific force of the thigh sensor less gravity, m/s², + = up
 * @param axialForce specific force along the thigh, toward the hip, less its standing value, m/s²
 * @param heading of the forward axis in the sensor's own earth frame, unwrapped, drifting
 * @param hip angles against the pelvis, when that is worn
 * @param attitudeOnly whether the device has no gyroscope that it tells of: its attitude is its own, and nobody knows what
 *     moves its heading
 */
public record ThighMotion(
        Side side,
        double[] flexion,
        double[] adduction,
        double[] rotation,
        double[] medial,
        double[] anteriorElevation,
        double[] outerElevation,
        double[] sagittalRate,
        double[] frontalRate,
        double[] upForce,
        double[] axialForce,
        double[] heading,
        Optional<HipMotion> hip,
        AngleUncertainty uncertainty,
        boolean attitudeOnly) {

    /** Of a sensor with gyroscope and accelerometer, of whose anterior axis nobody told. */
    public ThighMotion(
            Side side,
            double[] flexion,
            double[] adduction,
            double[] rotation,
            double[] medial,
            double[] sagittalRate,
            double[] frontalRate,
            double[] upForce,
            double[] axialForce,
            double[] heading,
            Optional<HipMotion> hip,
            AngleUncertainty uncertainty) {
        this(
                side,
                flexion,
                adduction,
                rotation,
                medial,
                untold(flexion.length),
                untold(flexion.length),
                sagittalRate,
                frontalRate,
                upForce,
                axialForce,
                heading,
                hip,
                uncertainty,
                false);
    }

    /**
     * The attitude at an index of the grid, against the heading reference: {@code Ry(−flexion)·Rx(±adduction)·Rz(±rotation)}, −
     * on the left. Exact in every posture.
     */
    public Quaternion attitude(int i) {
        return Quaternion.about(Vector3.Y, -flexion[i])
                .times(Quaternion.about(Vector3.X, side.sigma() * adduction[i]))
                .times(Quaternion.about(Vector3.Z, side.sigma() * rotation[i]));
    }

    private static double[] untold(int count) {
        double[] untold = new double[count];
        Arrays.fill(untold, Double.NaN);
        return untold;
    }

    /** Angles of the thigh against the pelvis, rad, changes from standing; flexion, adduction, internal rotation +. */
    public record HipMotion(double[] flexion, double[] adduction, double[] rotation) {}

    static ThighMotion of(
            Side side,
            SegmentAttitude thigh,
            Optional<SegmentAttitude> pelvis,
            double gravity,
            double bendHidden,
            AngleUncertainty uncertainty) {
        int n = thigh.heading().length;
        int sigma = side.sigma();
        double[][] c = new double[10][n];
        for (int i = 0; i < n; i++) {
            Quaternion q = thigh.at(i);
            Vector3 x = q.rotate(Vector3.X);
            Vector3 y = q.rotate(Vector3.Y);
            Vector3 down = q.rotate(Vector3.Z).negated();
            Vector3 rate = thigh.rate(i);
            Vector3 force = thigh.force(i);
            c[0][i] = (1 + bendHidden) * Math.atan2(down.x(), -down.z());
            c[3][i] = sigma * down.y();
            c[1][i] = Math.asin(c[3][i]);
            c[2][i] = sigma * Math.atan2(x.y(), y.y());
            c[4][i] = -rate.y();
            c[5][i] = sigma * rate.x();
            c[6][i] = force.z() - gravity;
            c[7][i] = -force.dot(down) - gravity;
            c[8][i] = Math.asin(Math.max(-1, Math.min(1, x.z())));
            c[9][i] = Math.asin(Math.max(-1, Math.min(1, -sigma * y.z())));
        }
        return new ThighMotion(
                side,
                c[0],
                c[1],
                c[2],
                c[3],
                c[8],
                c[9],
                c[4],
                c[5],
                c[6],
                c[7],
                thigh.heading(),
                pelvis.map(p -> hip(sigma, p, thigh)),
                uncertainty,
                !thigh.sensor().hasGyroscope());
    }

    /** ISB's Cardan order (Wu 2002) in our axes, mirrored for the left. */
    private static HipMotion hip(int sigma, SegmentAttitude pelvis, SegmentAttitude thigh) {
        int n = thigh.heading().length;
        double[][] c = new double[3][n];
        for (int i = 0; i < n; i++) {
            Quaternion pelvisFromThigh = pelvis.at(i).conjugate().times(thigh.at(i));
            Vector3 x = pelvisFromThigh.rotate(Vector3.X);
            Vector3 y = pelvisFromThigh.rotate(Vector3.Y);
            Vector3 z = pelvisFromThigh.rotate(Vector3.Z);
            c[0][i] = -Math.atan2(z.x(), z.z());
            c[1][i] = sigma * Math.asin(Math.max(-1, Math.min(1, -z.y())));
            c[2][i] = sigma * Math.atan2(x.y(), y.y());
        }
        return new HipMotion(c[0], c[1], c[2]);
    }
}
