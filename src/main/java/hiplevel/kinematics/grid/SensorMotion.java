package hiplevel.kinematics.grid;

import hiplevel.imu.ImuSeries;
import hiplevel.imu.Placement;
import hiplevel.orientation.OrientationSeries;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import java.util.Arrays;

/**
 * One sensor on the common grid, in columns of the grid's length: attitude {@code earthFromSensor}, angular rate less
 * the gyroscope's bias (rad/s) and specific force (m/s²), both in the sensor's axes. NaN where the nearest samples lie
 * more than {@value #LONGEST_BRIDGE_MICROS} µs apart: a gap is never bridged.
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
        double[] accZ) {
    /** Interpolation over more than this would invent motion. */
    public static final long LONGEST_BRIDGE_MICROS = 50_000;

    /** Linear between samples; the attitude along the short arc. */
    public static SensorMotion of(Placement placement, ImuSeries samples, OrientationSeries attitude, TimeGrid grid) {
        double[][] c = new double[10][grid.count()];
        for (double[] column : c) {
            Arrays.fill(column, Double.NaN);
        }
        long[] time = samples.timeMicros();
        int i = 0;
        for (int g = 0; g < grid.count(); g++) {
            long t = grid.micros(g);
            while (i + 1 < time.length && time[i + 1] <= t) {
                i++;
            }
            if (i + 1 >= time.length) {
                if (time.length > 0 && time[i] == t) {
                    fill(c, g, samples, attitude, i, i, 0);
                }
            } else if (time[i] <= t && time[i + 1] - time[i] <= LONGEST_BRIDGE_MICROS) {
                fill(c, g, samples, attitude, i, i + 1, (t - time[i]) / (double) (time[i + 1] - time[i]));
            }
        }
        return new SensorMotion(placement, grid, c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9]);
    }

    private static void fill(double[][] c, int g, ImuSeries s, OrientationSeries o, int i, int j, double f) {
        double sign =
                o.w()[i] * o.w()[j] + o.x()[i] * o.x()[j] + o.y()[i] * o.y()[j] + o.z()[i] * o.z()[j] < 0 ? -1 : 1;
        double w = mix(o.w()[i], sign * o.w()[j], f);
        double x = mix(o.x()[i], sign * o.x()[j], f);
        double y = mix(o.y()[i], sign * o.y()[j], f);
        double z = mix(o.z()[i], sign * o.z()[j], f);
        double n = 1 / Math.sqrt(w * w + x * x + y * y + z * z);
        c[0][g] = w * n;
        c[1][g] = x * n;
        c[2][g] = y * n;
        c[3][g] = z * n;
        c[4][g] = mix(s.gyrX()[i] - o.biasX()[i], s.gyrX()[j] - o.biasX()[j], f);
        c[5][g] = mix(s.gyrY()[i] - o.biasY()[i], s.gyrY()[j] - o.biasY()[j], f);
        c[6][g] = mix(s.gyrZ()[i] - o.biasZ()[i], s.gyrZ()[j] - o.biasZ()[j], f);
        c[7][g] = mix(s.accX()[i], s.accX()[j], f);
        c[8][g] = mix(s.accY()[i], s.accY()[j], f);
        c[9][g] = mix(s.accZ()[i], s.accZ()[j], f);
    }

    private static double mix(double a, double b, double f) {
        return a + f * (b - a);
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
