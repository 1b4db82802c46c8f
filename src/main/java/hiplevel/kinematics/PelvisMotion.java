package hiplevel.kinematics;

import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The pelvis on the common grid; NaN in gaps. Angles (rad) are changes from standing, in Baker's order; rates in rad/s
 * and specific forces in m/s² are as measured: whoever needs smoothing does it. Forces are NaN throughout where the device
 * has no accelerometer.
 *
 * @param obliquity elevation of the left-to-right axis, + = right side up
 * @param tilt + = anterior
 * @param rotation + = turned to the left, against the heading reference
 * @param frontalRate rate about the segment's forward axis, + = right side going up
 * @param turnRate rate about the vertical, + = to the left
 * @param upForce vertical specific force less gravity, + = up
 * @param forwardForce horizontal specific force along the heading reference
 * @param leftForce horizontal specific force to its left
 * @param heading of the forward axis in the sensor's own earth frame, unwrapped, drifting
 * @param skin how far skin turns the sensor about the long axis per forward lean, to the left +, rad/rad, where alignment showed
 *     it; taken away for leans of somebody upright
 */
public record PelvisMotion(
        double[] obliquity,
        double[] tilt,
        double[] rotation,
        double[] frontalRate,
        double[] turnRate,
        double[] upForce,
        double[] forwardForce,
        double[] leftForce,
        double[] heading,
        OptionalDouble skin,
        AngleUncertainty uncertainty) {

    /** Of a sensor of whose skin nothing is known. */
    public PelvisMotion(
            double[] obliquity,
            double[] tilt,
            double[] rotation,
            double[] frontalRate,
            double[] turnRate,
            double[] upForce,
            double[] forwardForce,
            double[] leftForce,
            double[] heading,
            AngleUncertainty uncertainty) {
        this(
                obliquity,
                tilt,
                rotation,
                frontalRate,
                turnRate,
                upForce,
                forwardForce,
                leftForce,
                heading,
                OptionalDouble.empty(),
                uncertainty);
    }

    /**
     * The attitude at an index of the grid, against the heading reference: {@code Rz(rotation)·Rx(−obliquity)·Ry(tilt)}. Exact in
     * every posture, also where two of the three angles say little, as while lying on the side.
     */
    public Quaternion attitude(int i) {
        return Quaternion.about(Vector3.Z, rotation[i])
                .times(Quaternion.about(Vector3.X, -obliquity[i]))
                .times(Quaternion.about(Vector3.Y, tilt[i]));
    }

    /**
     * Elevation of the anterior axis over the horizon, rad: what tells rolling while lying on the side, where the left-right
     * axis stands upright. NaN in gaps.
     */
    public double[] anteriorElevation() {
        double[] elevation = new double[tilt.length];
        Arrays.setAll(elevation, i -> Math.asin(-Math.sin(tilt[i]) * Math.cos(obliquity[i])));
        return elevation;
    }

    static PelvisMotion of(SegmentAttitude pelvis, double gravity, OptionalDouble skin, AngleUncertainty uncertainty) {
        int n = pelvis.heading().length;
        double[][] c = new double[8][n];
        for (int i = 0; i < n; i++) {
            Quaternion q = pelvis.at(i);
            Vector3 x = q.rotate(Vector3.X);
            Vector3 y = q.rotate(Vector3.Y);
            Vector3 z = q.rotate(Vector3.Z);
            Vector3 rate = pelvis.rate(i);
            Vector3 force = pelvis.force(i);
            c[0][i] = Math.asin(-y.z());
            c[1][i] = Math.atan2(-x.z(), z.z());
            c[2][i] = Math.atan2(-y.x(), y.y());
            c[3][i] = -rate.x();
            c[4][i] = q.rotate(rate).z();
            c[5][i] = force.z() - gravity;
            c[6][i] = force.x();
            c[7][i] = force.y();
        }
        return new PelvisMotion(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], pelvis.heading(), skin, uncertainty);
    }
}
