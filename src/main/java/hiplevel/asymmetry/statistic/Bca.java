package hiplevel.asymmetry.statistic;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * The bias-corrected and accelerated bootstrap interval (Efron 1987; Efron &amp; Tibshirani 1993, section 14.3): percentiles of
 * the replicates, moved for the bias and the skewness of the estimate.
 *
 * @param biasCorrection z0, of the share of replicates below the estimate; those equal to it count half
 * @param acceleration a, see {@link #acceleration}
 */
public record Bca(double low, double high, double biasCorrection, double acceleration) {

    /**
     * The interval of that confidence, 0.95 say. Replicates all on one side of the estimate have no bias correction: then
     * the ends are the outermost replicates.
     *
     * @param replicates of the estimate from resamples, two thousand or more; in any order, not changed
     */
    public static Bca of(double[] replicates, double estimate, double acceleration, double confidence) {
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        double below = 0;
        for (double replicate : replicates) {
            below += replicate < estimate ? 1 : replicate == estimate ? 0.5 : 0;
        }
        double z0 = normal.inverseCumulativeProbability(below / replicates.length);
        double[] sorted = replicates.clone();
        Arrays.sort(sorted);
        double z = normal.inverseCumulativeProbability((1 + confidence) / 2);
        return new Bca(
                percentile(sorted, moved(normal, z0, acceleration, -z)),
                percentile(sorted, moved(normal, z0, acceleration, z)),
                z0,
                acceleration);
    }

    private static double moved(NormalDistribution normal, double z0, double acceleration, double z) {
        if (Double.isInfinite(z0)) {
            return z0 > 0 ? 1 : 0;
        }
        return normal.cumulativeProbability(z0 + (z0 + z) / (1 - acceleration * (z0 + z)));
    }

    private static double percentile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        return below + 1 < sorted.length
                ? sorted[below] + (at - below) * (sorted[below + 1] - sorted[below])
                : sorted[below];
    }

    /**
     * The acceleration from influences: how much each value moves the estimate, as {@code (θ(.) − θ(i))·(n − 1)} of the
     * jackknife; of a mean the value less the mean. Several independent samples add up,
     * {@code a = ⅙·Σ(Σl³/n³)/(Σ(Σl²/n²))^1.5} (Davison &amp; Hinkley 1997, equation 5.29). 0 when nothing varies.
     *
     * @param influences one array a sample
     */
    public static double acceleration(double[]... influences) {
        double cubes = 0;
        double squares = 0;
        for (double[] sample : influences) {
            double n = sample.length;
            for (double l : sample) {
                cubes += l * l * l / (n * n * n);
                squares += l * l / (n * n);
            }
        }
        return squares > 0 ? cubes / (6 * Math.pow(squares, 1.5)) : 0;
    }
}
