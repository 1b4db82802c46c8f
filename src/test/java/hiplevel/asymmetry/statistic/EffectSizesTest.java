package hiplevel.asymmetry.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.stat.inference.MannWhitneyUTest;
import org.junit.jupiter.api.Test;

class EffectSizesTest {
    @Test
    void cliffsDeltaCountsPairs() {
        assertThat(CliffsDelta.of(new double[] {1, 2, 3}, new double[] {4, 5})).isEqualTo(1);
        assertThat(CliffsDelta.of(new double[] {4, 5}, new double[] {1, 2, 3})).isEqualTo(-1);
        // 2 > 1, 2 = 2, 2 < 3, and 4 above all: (1 − 1 + 3)/6
        assertThat(CliffsDelta.of(new double[] {1, 2, 3}, new double[] {2, 4})).isEqualTo(0.5);
        assertThat(CliffsDelta.of(new double[] {-0.0}, new double[] {0.0})).isZero();
    }

    /** δ = 2U/(m·n) − 1 with Mann and Whitney's U. */
    @Test
    void cliffsDeltaIsMannAndWhitneysUOnAnotherScale() {
        double[] left = {91, 87, 99, 77, 88, 91};
        double[] right = {101, 110, 103, 93, 99, 104};
        double u = new MannWhitneyUTest().mannWhitneyU(left, right);
        assertThat(CliffsDelta.of(left, right)).isCloseTo(2 * u / 36 - 1, within(1e-12));
    }

    /** Two means one pooled SD apart, six a side: J = 1 − 3/39. */
    @Test
    void hedgesGIsSmallerThanTheDifferenceInStandardDeviations() {
        double[] left = {1, 2, 3, 4, 5, 6};
        double sd = Math.sqrt(3.5);
        double[] right = java.util.Arrays.stream(left).map(v -> v + sd).toArray();
        assertThat(HedgesG.of(left, right).orElseThrow()).isCloseTo(1 - 3.0 / 39, within(1e-12));
    }
}
