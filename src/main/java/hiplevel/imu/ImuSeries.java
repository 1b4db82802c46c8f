package hiplevel.imu;

import java.util.Arrays;

/**
 * The samples of one sensor in columns, all of one length: {@code timeMicros} strictly increasing, angular rate in
 * rad/s, specific force in m/s², in the sensor's axes. The arrays are the series' own: read them, never write.
 */
public record ImuSeries(
        long[] timeMicros, double[] gyrX, double[] gyrY, double[] gyrZ, double[] accX, double[] accY, double[] accZ) {

    public int size() {
        return timeMicros.length;
    }

    /** The median interval between samples in s; NaN for fewer than two samples. */
    public double medianInterval() {
        if (size() < 2) {
            return Double.NaN;
        }
        long[] steps = new long[size() - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = timeMicros[i + 1] - timeMicros[i];
        }
        Arrays.sort(steps);
        return steps[steps.length / 2] * 1e-6;
    }

    /** Collects samples while their number is unknown. */
    public static final class Builder {
        private int size;
        private long[] time = new long[1024];
        private final double[][] columns = new double[6][1024];

        public void add(long timeMicros, double gx, double gy, double gz, double ax, double ay, double az) {
            if (size == time.length) {
                time = Arrays.copyOf(time, 2 * size);
                for (int c = 0; c < 6; c++) {
                    columns[c] = Arrays.copyOf(columns[c], 2 * size);
                }
            }
            time[size] = timeMicros;
            columns[0][size] = gx;
            columns[1][size] = gy;
            columns[2][size] = gz;
            columns[3][size] = ax;
            columns[4][size] = ay;
            columns[5][size] = az;
            size++;
        }

        public int size() {
            return size;
        }

        public ImuSeries build() {
            double[][] c = new double[6][];
            for (int i = 0; i < 6; i++) {
                c[i] = Arrays.copyOf(columns[i], size);
            }
            return new ImuSeries(Arrays.copyOf(time, size), c[0], c[1], c[2], c[3], c[4], c[5]);
        }
    }
}
