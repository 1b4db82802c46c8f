package hiplevel.asymmetry.curves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import hiplevel.asymmetry.curves.CurveTest.Cluster;
import hiplevel.asymmetry.curves.CurveTest.Design;
import hiplevel.asymmetry.curves.CurveTest.Tails;
import hiplevel.imu.Side;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticalMappingTest {
    private static final StatisticalMapping TWO_TAILED = StatisticalMapping.DEFAULT;
    private static final StatisticalMapping ONE_TAILED = new StatisticalMapping(Design.TWO_SAMPLE, Tails.ONE, 0.05);
    private static final StatisticalMapping PAIRED = new StatisticalMapping(Design.PAIRED, Tails.TWO, 0.05);

    /** Scalar examples of SPM's teaching material: t as published, at every node alike. */
    @Test
    void aCurveThatIsOneNumberHasThePublishedT() {
        double[][] one = SmoothCurves.scalars(101, 110, 103, 93, 99, 104);
        double[][] other = SmoothCurves.scalars(91, 87, 99, 77, 88, 91);
        CurveTest test = TWO_TAILED.of(other, one);
        assertThat(test.t()[0]).isCloseTo(3.4456, within(5e-5));
        assertThat(test.relabellings()).isEqualTo(924);
        assertThat(test.everyRelabelling()).isTrue();

        double[][] before = SmoothCurves.scalars(19, 22, 24, 24, 25, 25, 26, 26, 28, 32);
        double[][] after = SmoothCurves.scalars(16, 20, 21, 22, 23, 22, 27, 25, 27, 28);
        CurveTest paired = PAIRED.of(after, before);
        assertThat(paired.t()[0]).isCloseTo(4.4721, within(5e-5));
        assertThat(paired.relabellings()).isEqualTo(1024);
    }

    /** One-sample t is paired against zeros: 1.449255 for the published twelve numbers. */
    @Test
    void aSingleSampleIsPairedAgainstNothing() {
        double[][] sample = SmoothCurves.scalars(23, 15, -5, 7, 1, -10, 12, -8, 20, 8, -2, -5);
        CurveTest test = PAIRED.of(SmoothCurves.scalars(new double[12]), sample);
        assertThat(test.t()[0]).isCloseTo(1.449255, within(5e-7));
        assertThat(test.clusters()).isEmpty();
    }

    /** Eight of the 1,024 sign flips reach |t|, as published: a cluster's p counts its equals, never only what exceeds it. */
    @Test
    void theExactSignFlipPOfThePublishedPairsIsEightIn1024() {
        double[][] before = SmoothCurves.scalars(19, 22, 24, 24, 25, 25, 26, 26, 28, 32);
        double[][] after = SmoothCurves.scalars(16, 20, 21, 22, 23, 22, 27, 25, 27, 28);
        List<Cluster> clusters = PAIRED.of(after, before).clusters();
        assertThat(clusters).singleElement().satisfies(c -> {
            assertThat(c.p()).isEqualTo(8.0 / 1024);
            assertThat(c.larger()).isEqualTo(Side.RIGHT);
            assertThat(c.fromPercent()).isZero();
            assertThat(c.toPercent()).isEqualTo(100);
            assertThat(c.difference()).isCloseTo(2, within(1e-12));
        });
    }

    /** The most extreme of 924 labellings and its mirror image: 2/924; one-tailed only itself. */
    @Test
    void completelySeparatedSetsHaveTheSmallestPThatThereIs() {
        double[][] low = SmoothCurves.scalars(1, 2, 3, 4, 5, 6);
        double[][] high = SmoothCurves.scalars(11, 12, 13, 14, 15, 16);
        CurveTest two = TWO_TAILED.of(low, high);
        assertThat(two.clusters()).singleElement().extracting(Cluster::p).isEqualTo(2.0 / 924);
        assertThat(two.smallestP()).isEqualTo(2.0 / 924);
        CurveTest one = ONE_TAILED.of(low, high);
        assertThat(one.clusters()).singleElement().extracting(Cluster::p).isEqualTo(1.0 / 924);
        assertThat(ONE_TAILED.of(high, low).clusters()).isEmpty();
        assertThat(one.tStar()).isLessThan(two.tStar());
    }

    @Test
    void threeRepetitionsASideAreTooFewToFindAnything() {
        CurveTest test = TWO_TAILED.of(SmoothCurves.scalars(1, 2, 3), SmoothCurves.scalars(101, 102, 103));
        assertThat(test.relabellings()).isEqualTo(20);
        assertThat(test.smallestP()).isEqualTo(0.1);
        assertThat(test.clusters()).isEmpty();
    }

    @Test
    void aDifferenceIsFoundWhereItIs() {
        Random random = new Random(5);
        double[][] left = SmoothCurves.noise(random, 12);
        double[][] right = SmoothCurves.raised(SmoothCurves.noise(random, 9), 3, 35, 62);
        CurveTest test = TWO_TAILED.of(left, right);
        assertThat(test.everyRelabelling()).isFalse();
        assertThat(test.relabellings()).isEqualTo(10_000);
        assertThat(test.clusters()).singleElement().satisfies(c -> {
            assertThat(c.larger()).isEqualTo(Side.RIGHT);
            assertThat(c.fromPercent()).isBetween(34.0, 38.0);
            assertThat(c.toPercent()).isBetween(59.0, 63.0);
            assertThat(c.p()).isLessThan(0.01);
            assertThat(c.difference()).isCloseTo(3, within(0.8));
        });
    }

    @ParameterizedTest(name = "{0} left, {1} right")
    @CsvSource({"6, 6", "5, 8", "8, 5", "12, 12", "14, 11", "50, 45"})
    void mirroringTheWearerMirrorsTheResultExactly(int nLeft, int nRight) {
        Random random = new Random(nLeft);
        double[][] left = SmoothCurves.raised(SmoothCurves.noise(random, nLeft), 2.5, 20, 50);
        double[][] right = SmoothCurves.noise(random, nRight);
        CurveTest test = TWO_TAILED.of(left, right);
        CurveTest mirrored = TWO_TAILED.of(right, left);
        assertThat(mirrored.tStar()).isEqualTo(test.tStar());
        assertThat(mirrored.left()).isEqualTo(test.right());
        assertThat(test.clusters()).isNotEmpty();
        assertThat(mirrored.clusters())
                .isEqualTo(test.clusters().stream().map(Cluster::mirrored).toList());
    }

    @Test
    void mirroringPairsMirrorsTheResultToo() {
        Random random = new Random(3);
        double[][] left = SmoothCurves.noise(random, 9);
        double[][] right = SmoothCurves.raised(SmoothCurves.noise(random, 9), 4, 60, 90);
        CurveTest test = PAIRED.of(left, right);
        CurveTest mirrored = PAIRED.of(right, left);
        assertThat(test.relabellings()).isEqualTo(512);
        assertThat(test.clusters()).isNotEmpty();
        assertThat(mirrored.tStar()).isEqualTo(test.tStar());
        assertThat(mirrored.clusters()).hasSameSizeAs(test.clusters());
    }

    @Test
    void theSameSetsGiveTheSameResult() {
        Random random = new Random(6);
        double[][] left = SmoothCurves.noise(random, 15);
        double[][] right = SmoothCurves.noise(random, 15);
        CurveTest first = TWO_TAILED.of(left, right);
        CurveTest again = TWO_TAILED.of(left, right);
        assertThat(again.tStar()).isEqualTo(first.tStar());
        assertThat(again.t()).isEqualTo(first.t());
    }

    /** Curves that are changes since their start are all 0 there; that is no difference, and no division by zero. */
    @Test
    void whereNoCurveHasASpreadNothingDiffers() {
        Random random = new Random(8);
        double[][] left = SmoothCurves.noise(random, 6);
        double[][] right = SmoothCurves.noise(random, 6);
        for (double[] curve : left) {
            curve[0] = 0;
        }
        for (double[] curve : right) {
            curve[0] = 0;
        }
        CurveTest test = TWO_TAILED.of(left, right);
        assertThat(test.t()[0]).isZero();
        assertThat(test.t()).doesNotContain(Double.NaN);
        assertThat(TWO_TAILED
                        .of(SmoothCurves.scalars(new double[5]), SmoothCurves.scalars(new double[5]))
                        .clusters())
                .isEmpty();
    }

    @Test
    void atMostFortyCurvesASideAreComparedEvenlyChosen() {
        double[][] many = new double[400][];
        for (int i = 0; i < many.length; i++) {
            many[i] = new double[] {i, i};
        }
        CurveTest test = TWO_TAILED.of(many, Arrays.copyOf(many, 30));
        assertThat(test.left()).isEqualTo(40);
        assertThat(test.right()).isEqualTo(30);
        // evenly from first to last: their mean is that of all, 199.5, against 14.5
        assertThat(test.clusters())
                .singleElement()
                .extracting(Cluster::difference)
                .isEqualTo(14.5 - 199.5);
    }

    @Test
    void setsThatDoNotFitAreRefused() {
        double[][] two = SmoothCurves.scalars(1, 2);
        assertThatThrownBy(() -> PAIRED.of(two, SmoothCurves.scalars(1, 2, 3))).hasMessageContaining("2 and 3");
        assertThatThrownBy(() -> TWO_TAILED.of(two, SmoothCurves.scalars(1))).hasMessageContaining("at least 2");
        assertThatThrownBy(() -> TWO_TAILED.of(two, new double[][] {{1, 2, 3}, {1, 2, 3}}))
                .hasMessageContaining("of 2 and of 3");
        assertThatThrownBy(() -> TWO_TAILED.of(two, SmoothCurves.scalars(1, Double.NaN)))
                .hasMessageContaining("no number");
        assertThatThrownBy(() -> new StatisticalMapping(Design.PAIRED, Tails.ONE, 1))
                .hasMessageContaining("alpha");
    }

    /** 400 sets without a difference: found in 5 %, binomial SD 1.1 %; four of these SDs either way. */
    @ParameterizedTest(name = "{0} left, {1} right")
    @CsvSource({"6, 6, TWO", "4, 7, TWO", "6, 6, ONE"})
    void whereNothingDiffersSomethingIsFoundInFivePercent(int left, int right, Tails tails) {
        assertThat(falseAlarms(400, left, right, new StatisticalMapping(Design.TWO_SAMPLE, tails, 0.05)))
                .isBetween(0.05 - 4 * 0.011, 0.05 + 4 * 0.011);
    }

    /** 2,000 sets: binomial SD 0.5 %, so ± 1 % are two of them. */
    @Tag("accuracy")
    @ParameterizedTest(name = "{0} left, {1} right")
    @CsvSource({"10, 10, TWO_SAMPLE, TWO", "8, 14, TWO_SAMPLE, TWO", "10, 10, TWO_SAMPLE, ONE", "12, 12, PAIRED, TWO"})
    void theFamilyWiseErrorIsFivePercentWithinOne(int left, int right, Design design, Tails tails) {
        assertThat(falseAlarms(2_000, left, right, new StatisticalMapping(design, tails, 0.05)))
                .isBetween(0.04, 0.06);
    }

    private static double falseAlarms(int sets, int left, int right, StatisticalMapping mapping) {
        Random random = new Random(20_261_129);
        int found = 0;
        for (int i = 0; i < sets; i++) {
            CurveTest test = mapping.of(SmoothCurves.noise(random, left), SmoothCurves.noise(random, right));
            found += test.clusters().isEmpty() ? 0 : 1;
        }
        return (double) found / sets;
    }
}
