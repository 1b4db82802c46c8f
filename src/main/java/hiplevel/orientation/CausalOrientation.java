package hiplevel.orientation;

import hiplevel.imu.ImuSeries;
import java.util.stream.IntStream;

/** The causal form over a whole series: what a live view would have shown. See {@link CausalFilter} for bad input. */
public final class CausalOrientation {
    private CausalOrientation() {}

    /** One attitude per sample; a skipped sample has that of its predecessor, one before the first usable the identity. */
    public static OrientationSeries of(ImuSeries series, OrientationParameters parameters) {
        int n = series.size();
        double[] w = new double[n];
        double[] x = new double[n];
        double[] y = new double[n];
        double[] z = new double[n];
        double[] biasX = new double[n];
        double[] biasY = new double[n];
        double[] biasZ = new double[n];
        IntStream.Builder starts = IntStream.builder();
        SeriesPass pass = SeriesPass.forward(series, parameters);
        CausalFilter filter = pass.filter();
        for (int i = 0; i < n; i++) {
            pass.step(i);
            w[i] = filter.w();
            x[i] = filter.x();
            y[i] = filter.y();
            z[i] = filter.z();
            biasX[i] = filter.biasX();
            biasY[i] = filter.biasY();
            biasZ[i] = filter.biasZ();
            if (i == 0 || filter.segmentStarted()) {
                starts.add(i);
            }
        }
        int[] segmentStarts = starts.build().toArray();
        return new OrientationSeries(series.timeMicros(), w, x, y, z, biasX, biasY, biasZ, segmentStarts);
    }
}
