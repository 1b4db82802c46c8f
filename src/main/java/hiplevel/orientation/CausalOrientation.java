package hiplevel.orientation;

import hiplevel.imu.ImuSeries;
import hiplevel.imu.SensorTrack;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** The causal form over a whole series: what a live view would have shown. See {@link CausalFilter} for bad input. */
public final class CausalOrientation {
    /** So many intervals tell the rate of a stream that does not state one, and are soon there. */
    public static final int LEARNT_FROM = 64;

    private CausalOrientation() {}

    /**
     * With the series' median interval, which only the whole of it tells. One attitude per sample; a skipped sample has
     * that of its predecessor, one before the first usable the identity.
     */
    public static OrientationSeries of(ImuSeries series, OrientationParameters parameters) {
        return of(series, SeriesPass.forward(series, parameters));
    }

    /** As a live session does it: with the {@link #nominalInterval} that is known early. */
    public static OrientationSeries of(SensorTrack track, OrientationParameters parameters) {
        ImuSeries series = track.samples();
        double interval = nominalInterval(track.sensor().rateHz(), series.timeMicros(), series.size(), parameters);
        return of(series, SeriesPass.forward(series, parameters, interval));
    }

    /**
     * The interval in s that a stream's stated rate promises; where none (or none that is a rate) is stated, the median of
     * its first {@value #LEARNT_FROM} intervals. Fewer than two samples have none and need none: then any will do.
     *
     * @param timeMicros of the first samples
     * @param count how many of them there are
     */
    public static double nominalInterval(
            OptionalDouble statedRateHz, long[] timeMicros, int count, OrientationParameters parameters) {
        double stated = 1 / statedRateHz.orElse(Double.NaN);
        if (stated > 0 && stated < Double.POSITIVE_INFINITY) {
            return stated;
        }
        long[] steps = new long[Math.max(0, Math.min(LEARNT_FROM, count - 1))];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = timeMicros[i + 1] - timeMicros[i];
        }
        Arrays.sort(steps);
        return steps.length == 0 ? parameters.longestStep() : steps[steps.length / 2] * 1e-6;
    }

    private static OrientationSeries of(ImuSeries series, SeriesPass pass) {
        int n = series.size();
        double[] w = new double[n];
        double[] x = new double[n];
        double[] y = new double[n];
        double[] z = new double[n];
        double[] biasX = new double[n];
        double[] biasY = new double[n];
        double[] biasZ = new double[n];
        IntStream.Builder starts = IntStream.builder();
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
