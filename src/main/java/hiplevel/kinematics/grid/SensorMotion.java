package hiplevel.kinematics.grid;

import hiplevel.imu.ImuSeries;
import hiplevel.imu.Placement;
import hiplevel.imu.Quantity;
import hiplevel.orientation.OrientationSeries;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import java.util.Arrays;
import java.util.Set;

/**
 * One sensor on the common grid, in columns of the grid's length: attitude {@code earthFromSensor}, angular rate less
 * the gyroscope's bias (rad/s) and specific force (m/s²), both in the sensor's axes. NaN where the nearest samples lie
 * more than {@value #LONGEST_BRIDGE_MICROS} µs apart: a gap is never bridged.
 *
 * @param measured what the device measured and said; what is not among it was made from its attitude
 */
public record SensorMotion(
        Placement placement,
        TimeGrid grid,
        double[] w,
        double[] x,
        double[] y,
        double[] z,
        double[] gyrX,
        double[] gyrY,
        double[] gyrZ,
        double[] accX,
        double[] accY,
        double[] accZ,
        Set<Quantity> measured) {
    private static final Set<Quantity> INERTIAL = Set.of(Quantity.ANGULAR_RATE, Quantity.SPECIFIC_FORCE);
    /** Interpolation over more than this would invent motion. */
    public static final long LONGEST_BRIDGE_MICROS = 50_000;

    public SensorMotion {
        measured = Set.copyOf(measured);
    }

    /** Of a sensor with gyroscope and accelerometer. */
    public SensorMotion(
            Placement placement,
            TimeGrid grid,
            double[] w,
            double[] x,
            double[] y,
            double[] z,
            double[] gyrX,
            double[] gyrY,
            double[] gyrZ,
            double[] accX,
            double[] accY,
            double[] accZ) {
        this(placement, grid, w, x, y, z, gyrX, gyrY, gyrZ, accX, accY, accZ, INERTIAL);
    }

    /** The same motion, said to be of another place. */
    public SensorMotion wornOn(Placement other) {
        return new SensorMotion(other, grid, w, x, y, z, gyrX, gyrY, gyrZ, accX, accY, accZ, measured);
    }

    /** The same columns of a sensor that measured only so much. */
    public SensorMotion measuring(Set<Quantity> quantities) {
        return new SensorMotion(placement, grid, w, x, y, z, gyrX, gyrY, gyrZ, accX, accY, accZ, quantities);
    }

    /** Whether its angular rate is a gyroscope's, not made from an attitude of which nobody knows the heading's origin. */
    public boolean hasGyroscope() {
        return measured.contains(Quantity.ANGULAR_RATE);
    }

    /** Whether its force is an accelerometer's, not gravity alone. */
    public boolean hasAccelerometer() {
        return measured.contains(Quantity.SPECIFIC_FORCE);
    }

    /** All samples at once, on that grid; see {@link GridRing}. */
    public static SensorMotion of(Placement placement, ImuSeries samples, OrientationSeries attitude, TimeGrid grid) {
        GridRing ring = GridRing.of(grid);
        long[] time = samples.timeMicros();
        for (int i = 0; i < time.length; i++) {
            ring.attitude(attitude.w()[i], attitude.x()[i], attitude.y()[i], attitude.z()[i]);
            ring.add(
                    time[i],
                    samples.gyrX()[i] - attitude.biasX()[i],
                    samples.gyrY()[i] - attitude.biasY()[i],
                    samples.gyrZ()[i] - attitude.biasZ()[i],
                    samples.accX()[i],
                    samples.accY()[i],
                    samples.accZ()[i]);
        }
        ring.end();
        return ring.whole(placement, grid);
    }

    /** Whether the sensor was heard at that instant. */
    public boolean known(int i) {
        return !Double.isNaN(w[i]);
    }

    public Quaternion attitude(int i) {
        return new Quaternion(w[i], x[i], y[i], z[i]);
    }

    public Vector3 rate(int i) {
        return new Vector3(gyrX[i], gyrY[i], gyrZ[i]);
    }

    public Vector3 force(int i) {
        return new Vector3(accX[i], accY[i], accZ[i]);
    }

    /** The vertical, upward, in the sensor's axes. */
    public Vector3 up(int i) {
        return attitude(i).conjugate().rotate(Vector3.Z);
    }

    /** The same grid with nothing heard outside from…to, µs. */
    public SensorMotion between(long fromMicros, long toMicros) {
        double[][] kept = columns();
        for (int i = 0; i < grid.count(); i++) {
            if (grid.micros(i) < fromMicros || grid.micros(i) > toMicros) {
                for (double[] column : kept) {
                    column[i] = Double.NaN;
                }
            }
        }
        return of(kept);
    }

    /**
     * As if the sensor had sat otherwise from a sample on.
     *
     * @param newFromOld the rotation from the axes it has there to the axes wanted
     */
    public SensorMotion turned(Quaternion newFromOld, int from) {
        double[][] kept = columns();
        for (int i = from; i < grid.count(); i++) {
            Quaternion q = attitude(i).times(newFromOld.conjugate());
            Vector3 rate = newFromOld.rotate(rate(i));
            Vector3 force = newFromOld.rotate(force(i));
            double[] row = {q.w(), q.x(), q.y(), q.z(), rate.x(), rate.y(), rate.z(), force.x(), force.y(), force.z()};
            for (int c = 0; c < row.length; c++) {
                kept[c][i] = row[c];
            }
        }
        return of(kept);
    }

    private double[][] columns() {
        return Arrays.stream(new double[][] {w, x, y, z, gyrX, gyrY, gyrZ, accX, accY, accZ})
                .map(double[]::clone)
                .toArray(double[][]::new);
    }

    private SensorMotion of(double[]... c) {
        return new SensorMotion(placement, grid, c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9], measured);
    }

    /** The columns of angular rate below that frequency. */
    public double[][] smoothRate(double cutoffHz) {
        return smooth(cutoffHz, gyrX, gyrY, gyrZ);
    }

    /** The columns of specific force below that frequency. */
    public double[][] smoothForce(double cutoffHz) {
        return smooth(cutoffHz, accX, accY, accZ);
    }

    private double[][] smooth(double cutoffHz, double[]... columns) {
        return Arrays.stream(columns)
                .map(column -> LowPass.zeroPhase(column, cutoffHz, grid.rateHz()))
                .toArray(double[][]::new);
    }
}
