package hiplevel.asymmetry.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class WelchTest {
    private static final double[] ONE = {101, 110, 103, 93, 99, 104};
    private static final double[] OTHER = {91, 87, 99, 77, 88, 91};

    @Test
    void theTextbookSamplesHaveTheirPublishedT() {
        Welch welch = Welch.of(OTHER, ONE);
        assertThat(welch.t()).isCloseTo(3.4456, within(5e-5));
        assertThat(welch.difference()).isCloseTo(77.0 / 6, within(1e-12));
        // scipy.stats.ttest_ind(equal_var=False): df, 95 % interval
        assertThat(welch.degreesOfFreedom()).isCloseTo(9.4796825, within(1e-6));
        assertThat(welch.difference() - welch.halfWidth()).isCloseTo(4.472375, within(1e-5));
    }

    @Test
    void hedgesGIsTheDifferenceInPooledSpreadsLessItsSmallSampleBias() {
        Welch welch = Welch.of(OTHER, ONE);
        double d = welch.difference() / welch.pooledSd();
        assertThat(HedgesG.of(OTHER, ONE).orElseThrow()).isCloseTo(d * (1 - 3.0 / 39), within(1e-12));
        assertThat(welch.pooledSd()).isCloseTo(6.4510981, within(1e-6));
    }

    @Test
    void swappingTheSamplesNegatesTheDifferenceExactlyAndKeepsTheWidth() {
        Welch welch = Welch.of(OTHER, ONE);
        Welch swapped = Welch.of(ONE, OTHER);
        assertThat(swapped.difference()).isEqualTo(-welch.difference());
        assertThat(swapped.halfWidth()).isEqualTo(welch.halfWidth());
        assertThat(HedgesG.of(ONE, OTHER).orElseThrow())
                .isEqualTo(-HedgesG.of(OTHER, ONE).orElseThrow());
    }

    @Test
    void samplesThatDoNotVaryHaveNoWidthAndNoEffectSize() {
        double[] threes = {3, 3, 3};
        double[] fives = {5, 5, 5};
        assertThat(Welch.of(threes, fives).halfWidth()).isZero();
        assertThat(HedgesG.of(threes, fives)).isEmpty();
    }

    /** 20,000 simulated pairs of samples with unequal spreads: binomial SD of the share is 0.15 %. */
    @Test
    void sixASideHoldTheTruthInNinetyFivePercent() {
        Random random = new Random(20261122);
        int held = 0;
        int pairs = 20_000;
        for (int i = 0; i < pairs; i++) {
            double[] left = normal(random, 6, 3, 1);
            double[] right = normal(random, 6, 5, 2);
            Welch welch = Welch.of(left, right);
            held += Math.abs(welch.difference() - 2) <= welch.halfWidth() ? 1 : 0;
        }
        assertThat((double) held / pairs).isBetween(0.943, 0.957);
    }

    private static double[] normal(Random random, int n, double mean, double sd) {
        return DoubleStream.generate(() -> mean + sd * random.nextGaussian())
                .limit(n)
                .toArray();
    }
}
