package hiplevel.asymmetry.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntraclassCorrelationTest {
    /** Shrout &amp; Fleiss 1979, table 2: four ratings of six targets; their mean squares stand in table 3. */
    private static final double[][] SHROUT_FLEISS = {
        {9, 2, 5, 8},
        {6, 1, 3, 2},
        {8, 4, 6, 8},
        {7, 1, 2, 6},
        {10, 5, 6, 9},
        {6, 2, 4, 7},
    };

    @Test
    void thePublishedTableHasItsPublishedMeanSquaresAndCorrelations() {
        IntraclassCorrelation icc = IntraclassCorrelation.of(SHROUT_FLEISS);
        assertThat(icc.betweenSubjects()).isCloseTo(11.24, within(0.005));
        assertThat(icc.betweenSessions()).isCloseTo(32.49, within(0.005));
        assertThat(icc.residual()).isCloseTo(1.02, within(0.005));
        assertThat(icc.agreement()).isCloseTo(0.29, within(0.005));
        assertThat(icc.consistency()).isCloseTo(0.71, within(0.005));
    }

    @Test
    void theErrorOfMeasurementFollowsFromThem() {
        IntraclassCorrelation icc = IntraclassCorrelation.of(SHROUT_FLEISS);
        // the 24 scores sum to 127, their squares to 841
        assertThat(icc.sd()).isCloseTo(2.7104, within(5e-4));
        assertThat(icc.standardError()).isCloseTo(icc.sd() * Math.sqrt(1 - icc.agreement()), within(1e-12));
        assertThat(icc.detectableChange().minimal())
                .isCloseTo(1.96 * Math.sqrt(2) * icc.standardError(), within(1e-12));
    }

    @Test
    void sessionsThatAgreeWhollyCorrelateWholly() {
        IntraclassCorrelation icc = IntraclassCorrelation.of(new double[][] {{1, 1}, {2, 2}, {5, 5}});
        assertThat(icc.agreement()).isCloseTo(1, within(1e-12));
        assertThat(icc.standardError()).isCloseTo(0, within(1e-6));
        // a shift of everybody is no disagreement of order
        IntraclassCorrelation shifted = IntraclassCorrelation.of(new double[][] {{1, 3}, {2, 4}, {5, 7}});
        assertThat(shifted.consistency()).isCloseTo(1, within(1e-12));
        assertThat(shifted.agreement()).isLessThan(0.75);
    }

    @Test
    void smallOrRaggedTablesAreRefused() {
        assertThatThrownBy(() -> IntraclassCorrelation.of(new double[][] {{1, 2}}))
                .hasMessageContaining("1 × 2");
        assertThatThrownBy(() -> IntraclassCorrelation.of(new double[][] {{1, 2}, {1}}))
                .hasMessageContaining("subject 1 has 1");
    }
}
