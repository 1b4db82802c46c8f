package hiplevel.asymmetry.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {
    /** Benjamini &amp; Hochberg 1995, section 4.1: fifteen hypotheses on thrombolysis, of which four are rejected at q = 0.05. */
    private static final double[] PUBLISHED = {
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590,
        1.0000
    };

    @Test
    void ofTheFifteenPublishedFourAreRejected() {
        double[] adjusted = BenjaminiHochberg.adjusted(PUBLISHED);
        assertThat(Arrays.stream(adjusted).filter(q -> q <= 0.05)).hasSize(4);
        assertThat(adjusted[0]).isCloseTo(0.0015, within(1e-12));
        assertThat(adjusted[3]).isCloseTo(0.0095 * 15 / 4, within(1e-12));
        // 0.0201·15/5 = 0.0603
        assertThat(adjusted[4]).isCloseTo(0.0603, within(1e-12));
    }

    @Test
    void aSingleOneStaysAsItIsAndOrderDoesNotMatter() {
        assertThat(BenjaminiHochberg.adjusted(0.03)).containsExactly(0.03);
        assertThat(BenjaminiHochberg.adjusted()).isEmpty();
        assertThat(BenjaminiHochberg.adjusted(0.04, 0.01)).containsExactly(0.04, 0.02);
    }

    @Test
    void aSmallerPNeverHasALargerAdjustedOne() {
        assertThat(BenjaminiHochberg.adjusted(0.049, 0.05, 0.02)).containsExactly(0.05, 0.05, 0.05);
    }
}
