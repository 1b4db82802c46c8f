package hiplevel.asymmetry.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.asymmetry.reliability.IntraclassCorrelation;
import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;

/** Numbers certified by NIST's Statistical Reference Datasets: univariate summaries and analysis of variance. */
class CertifiedTest {
    /** AtmWtAg (Powell, Murphy &amp; Gramlich 1982): the atomic weight of silver by two instruments. Seven leading digits repeat. */
    private static final double[] SILVER_1 = {
        107.8681568, 107.8681465, 107.8681572, 107.8681785, 107.8681446, 107.8681903, 107.8681526, 107.8681494,
        107.8681616, 107.8681587, 107.8681519, 107.8681486, 107.8681419, 107.8681569, 107.8681508, 107.8681672,
        107.8681385, 107.8681518, 107.8681662, 107.8681424, 107.8681360, 107.8681333, 107.8681610, 107.8681477
    };

    private static final double[] SILVER_2 = {
        107.8681079, 107.8681344, 107.8681513, 107.8681197, 107.8681604, 107.8681385, 107.8681642, 107.8681365,
        107.8681151, 107.8681082, 107.8681517, 107.8681448, 107.8681198, 107.8681482, 107.8681334, 107.8681609,
        107.8681101, 107.8681512, 107.8681469, 107.8681360, 107.8681254, 107.8681261, 107.8681450, 107.8681368
    };

    /** With two groups F is the square of pooled t; certified F 15.9467335677930, residual SD 1.51048314446410E-05. */
    @Test
    void silverHasItsCertifiedSpreadAndF() {
        Welch welch = Welch.of(SILVER_1, SILVER_2);
        assertThat(welch.pooledSd()).isCloseTo(1.51048314446410e-05, within(1e-11));
        // equal numbers: Welch's standard error is the pooled one
        assertThat(welch.t() * welch.t()).isCloseTo(15.9467335677930, within(1e-4));
    }

    /** NumAcc3 and NumAcc4: 0.2 among alternating 0.1 and 0.3 on top of 1,000,000 and 10,000,000; certified SD 0.1. */
    @Test
    void largeOffsetsDoNotHideASpread() {
        for (double offset : new double[] {1e6, 1e7}) {
            double[] values = new double[1001];
            Arrays.setAll(values, i -> i == 0 ? offset + 0.2 : offset + (i % 2 == 1 ? 0.1 : 0.3));
            assertThat(StatUtils.mean(values)).isCloseTo(offset + 0.2, within(1e-8));
            assertThat(Math.sqrt(StatUtils.variance(values))).isCloseTo(0.1, within(1e-8));
        }
    }

    /** Made in the manner of NIST's SmLs04 (large offset, small steps); its mean squares follow in closed form. */
    @Test
    void aTableOnALargeOffsetKeepsItsMeanSquares() {
        double[][] table = new double[21][9];
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < 9; j++) {
                double treatment = 1e6 + new double[] {0.4, 0.3, 0.2, 0.5, 0.6, 0.2, 0.4, 0.6, 0.7}[j];
                table[i][j] = i == 0 ? treatment : treatment + (i % 2 == 1 ? -0.1 : 0.1);
            }
        }
        IntraclassCorrelation icc = IntraclassCorrelation.of(table);
        // 21 replicates of nine treatment means whose variance times 21 is the mean square between them
        double[] means = {0.4, 0.3, 0.2, 0.5, 0.6, 0.2, 0.4, 0.6, 0.7};
        assertThat(icc.betweenSessions()).isCloseTo(21 * StatUtils.variance(means), within(1e-6));
        assertThat(icc.betweenSubjects()).isCloseTo(9 * 0.2 / 20, within(1e-6));
        assertThat(icc.residual()).isCloseTo(0, within(1e-9));
    }
}
