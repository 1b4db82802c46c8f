package hiplevel.form.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendTest {
    @Test
    void oneWildValueDoesNotTurnTheSlope() {
        double[] x = {0, 1, 2, 3, 4};
        assertThat(TheilSen.slope(x, new double[] {1, 2, 3, 4, 100})).isEqualTo(1);
        assertThat(TheilSen.slope(x, new double[] {4, 3, 2, 1, 0})).isEqualTo(-1);
    }

    @Test
    void fewerThanTwoDifferentPlacesHaveNoSlope() {
        assertThat(TheilSen.slope(new double[] {3}, new double[] {1})).isNaN();
        assertThat(TheilSen.slope(new double[] {3, 3}, new double[] {1, 2})).isNaN();
    }

    @Test
    void manyPointsAreThinnedWithoutTurningTheSlope() {
        Random random = new Random(1);
        double[] x = IntStream.range(0, 5000).mapToDouble(i -> i * 0.01).toArray();
        double[] y = IntStream.range(0, 5000)
                .mapToDouble(i -> 0.2 * x[i] + 0.1 * random.nextGaussian())
                .toArray();
        assertThat(TheilSen.slope(x, y)).isCloseTo(0.2, within(0.003));
    }

    /** Of 4 values 2 of 24 orders are as extreme as rising throughout, of 5 values 2 of 120; one swap of neighbours: 10 of 120. */
    @Test
    void fewValuesHaveTheirExactProbability() {
        assertThat(MannKendall.of(new double[] {1, 2, 3, 4})).isEqualTo(new MannKendall(6, 2 / 24.0));
        assertThat(MannKendall.of(new double[] {5, 4, 3, 2, 1})).isEqualTo(new MannKendall(-10, 2 / 120.0));
        assertThat(MannKendall.of(new double[] {1, 2, 3, 5, 4})).isEqualTo(new MannKendall(8, 10 / 120.0));
    }

    /** S = 5, variance (4·3·13 − 2·1·9)/18 = 7.667, z = 4/2.769 = 1.4446. */
    @Test
    void tiesLessenTheVariance() {
        MannKendall tied = MannKendall.of(new double[] {1, 2, 2, 3});
        assertThat(tied.s()).isEqualTo(5);
        assertThat(tied.p()).isCloseTo(0.1486, within(0.0002));
    }

    /** S = 66, variance 12·11·29/18 = 212.67, z = 65/14.583 = 4.457. */
    @Test
    void aDozenRisingValuesAreNoAccident() {
        double[] rising = IntStream.range(0, 12).mapToDouble(i -> i).toArray();
        assertThat(MannKendall.of(rising).p()).isCloseTo(8.3e-6, within(0.3e-6));
        assertThat(MannKendall.of(new double[12]).p()).isEqualTo(1);
    }
}
