package hiplevel.asymmetry.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.stat.inference.TestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DifferenceOfMeansTest {
    private static final double[] ONE = {101, 110, 103, 93, 99, 104};
    private static final double[] OTHER = {91, 87, 99, 77, 88, 91};

    @Test
    void fewValuesHaveWelchsInterval() {
        DifferenceOfMeans d = DifferenceOfMeans.of(OTHER, ONE, 0);
        assertThat(d.value()).isCloseTo(77.0 / 6, within(1e-12));
        assertThat(d.low()).isCloseTo(4.472375, within(1e-5));
        assertThat(d.high() - d.value()).isCloseTo(d.value() - d.low(), within(1e-12));
    }

    @Test
    void pIsThatOfWelchsTestAsAnotherProgramHasIt() {
        assertThat(DifferenceOfMeans.of(OTHER, ONE, 0).p()).isCloseTo(TestUtils.tTest(OTHER, ONE), within(1e-9));
    }

    @Test
    void theSystematicPartWidensInQuadratureAndNoNumberOfValuesReducesIt() {
        DifferenceOfMeans plain = DifferenceOfMeans.of(OTHER, ONE, 0);
        DifferenceOfMeans wider = DifferenceOfMeans.of(OTHER, ONE, 6);
        double half = plain.value() - plain.low();
        assertThat(wider.value() - wider.low()).isCloseTo(Math.hypot(half, 6), within(1e-12));
        assertThat(wider.p()).isGreaterThan(plain.p());
    }

    /** p is under 5 % exactly when Welch's widened interval excludes 0. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 3, 9.5, 9.7, 20})
    void pAndIntervalSayTheSame(double systematic) {
        DifferenceOfMeans d = DifferenceOfMeans.of(OTHER, ONE, systematic);
        assertThat(d.p() < 0.05).isEqualTo(d.low() > 0);
    }

    @Test
    void valuesThatDoNotVaryHaveThePThatTheSystematicPartLeaves() {
        double[] threes = {3, 3, 3};
        double[] fives = {5, 5, 5};
        assertThat(DifferenceOfMeans.of(threes, fives, 0).p()).isLessThan(1e-15);
        assertThat(DifferenceOfMeans.of(threes, fives, 2).p()).isCloseTo(0.05, within(1e-4));
        assertThat(DifferenceOfMeans.of(threes, threes, 0).p()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} left, {1} right")
    @CsvSource({"5, 7", "20, 20", "25, 40", "40, 25"})
    void mirroringTheWearerMirrorsTheIntervalExactly(int nLeft, int nRight) {
        Random random = new Random(nLeft);
        double[] left = skewed(random, nLeft);
        double[] right = skewed(random, nRight);
        DifferenceOfMeans d = DifferenceOfMeans.of(left, right, 0.3);
        DifferenceOfMeans m = DifferenceOfMeans.of(right, left, 0.3);
        assertThat(m.value()).isEqualTo(-d.value());
        assertThat(m.low()).isEqualTo(-d.high());
        assertThat(m.high()).isEqualTo(-d.low());
        assertThat(m.p()).isEqualTo(d.p());
    }

    /** A side whose values reach far up makes the interval reach farther up than down. */
    @Test
    void fromTwentyASideTheIntervalFollowsTheSkewness() {
        double[] even = normal(new Random(2), 30);
        double[] skewed = skewed(new Random(3), 30);
        DifferenceOfMeans d = DifferenceOfMeans.of(even, skewed, 0);
        assertThat(d.high() - d.value()).isGreaterThan(1.05 * (d.value() - d.low()));
        double[] nineteen = java.util.Arrays.copyOf(skewed, 19);
        DifferenceOfMeans few = DifferenceOfMeans.of(even, nineteen, 0);
        assertThat(few.high() - few.value()).isCloseTo(few.value() - few.low(), within(1e-12));
    }

    /**
     * Why Welch below twenty: of 2,000 simulated pairs without a difference (binomial SD 0.5 %) Welch's interval holds 0 in 95 %
     * of normal ones from three a side on, the bootstrap's in clearly fewer, and about as often from twenty on.
     */
    @ParameterizedTest(name = "{0} a side: Welch {1} to {2}, bootstrap {3} to {4}")
    @CsvSource({
        "3, 0.945, 0.98, 0.68, 0.87",
        "4, 0.935, 0.97, 0.80, 0.91",
        "6, 0.935, 0.965, 0.86, 0.925",
        "10, 0.935, 0.965, 0.90, 0.945",
        "20, 0.935, 0.965, 0.92, 0.96",
    })
    void theBootstrapCoversTooRarelyOfFewRepetitionsAndWelchDoesNot(
            int n, double welchFrom, double welchTo, double bootstrapFrom, double bootstrapTo) {
        Random random = new Random(n);
        int welch = 0;
        int bootstrap = 0;
        int pairs = 2_000;
        for (int i = 0; i < pairs; i++) {
            double[] left = normal(random, n);
            double[] right = normal(random, n);
            Welch w = Welch.of(left, right);
            welch += Math.abs(w.difference()) <= w.halfWidth() ? 1 : 0;
            Bca bca = Resampling.difference(left, right, 0.95);
            bootstrap += bca.low() <= 0 && bca.high() >= 0 ? 1 : 0;
        }
        assertThat((double) welch / pairs).as("Welch").isBetween(welchFrom, welchTo);
        assertThat((double) bootstrap / pairs).as("bootstrap").isBetween(bootstrapFrom, bootstrapTo);
    }

    private static double[] normal(Random random, int n) {
        return DoubleStream.generate(random::nextGaussian).limit(n).toArray();
    }

    private static double[] skewed(Random random, int n) {
        return DoubleStream.generate(() -> Math.exp(random.nextGaussian()))
                .limit(n)
                .toArray();
    }
}
