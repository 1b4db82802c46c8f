package hiplevel.asymmetry.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;

class BcaTest {
    /** Spatial test scores A of 26 children: Efron &amp; Tibshirani 1993, table 14.1. */
    private static final double[] SPATIAL_A = {
        48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26, 30, 41
    };

    private static double variance(double[] values) {
        return StatUtils.populationVariance(values);
    }

    /**
     * The book's section 14.3: of θ = Σ(x − x̄)²/n, θ̂ = 171.5, with 2,000 resamples â = 0.061, ẑ0 = 0.146, 90 % interval (115.8,
     * 259.6). Theirs are other resamples: ends of 2,000 scatter by about 2, ẑ0 by 0.03.
     */
    @Test
    void theWorkedExampleOfTheBookComesOut() {
        assertThat(variance(SPATIAL_A)).isCloseTo(171.5, within(0.05));
        int n = SPATIAL_A.length;
        double[] without = new double[n];
        for (int i = 0; i < n; i++) {
            int left = i;
            without[i] = variance(java.util.stream.IntStream.range(0, n)
                    .filter(j -> j != left)
                    .mapToDouble(j -> SPATIAL_A[j])
                    .toArray());
        }
        double mean = StatUtils.mean(without);
        double[] influences =
                Arrays.stream(without).map(v -> (n - 1) * (mean - v)).toArray();
        double acceleration = Bca.acceleration(influences);
        assertThat(acceleration).isCloseTo(0.061, within(0.0005));

        Random random = new Random(1993);
        double[] replicates = new double[20_000];
        Arrays.setAll(
                replicates,
                i -> variance(
                        random.ints(n, 0, n).mapToDouble(j -> SPATIAL_A[j]).toArray()));
        Bca bca = Bca.of(replicates, variance(SPATIAL_A), acceleration, 0.90);
        assertThat(bca.biasCorrection()).isCloseTo(0.146, within(0.09));
        assertThat(bca.low()).isCloseTo(115.8, within(5.0));
        assertThat(bca.high()).isCloseTo(259.6, within(5.0));
    }

    @Test
    void withoutBiasAndSkewnessItIsThePercentileInterval() {
        double[] replicates = new double[2_001];
        Arrays.setAll(replicates, i -> i - 1_000);
        Bca bca = Bca.of(replicates, 0, 0, 0.95);
        assertThat(bca.biasCorrection()).isZero();
        assertThat(bca.low()).isCloseTo(-950, within(1e-6));
        assertThat(bca.high()).isCloseTo(950, within(1e-6));
    }

    @Test
    void replicatesThatDoNotVaryGiveTheEstimateItself() {
        Bca bca = Bca.of(new double[] {3, 3, 3}, 3, 0, 0.95);
        assertThat(bca.low()).isEqualTo(3);
        assertThat(bca.high()).isEqualTo(3);
        assertThat(Bca.acceleration(new double[] {0, 0}, new double[] {0})).isZero();
    }
}
