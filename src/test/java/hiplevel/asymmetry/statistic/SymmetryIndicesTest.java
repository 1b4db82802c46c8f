package hiplevel.asymmetry.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Measure;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SymmetryIndicesTest {
    private static Magnitude depth(double value) {
        return Magnitude.of(Measure.DEPTH, value).orElseThrow();
    }

    @Test
    void eachIndexIsItsPublishedFormula() {
        Magnitude left = depth(50);
        Magnitude right = depth(60);
        assertThat(SymmetryIndices.robinson(left, right)).isCloseTo(100 * 10 / 55.0, within(1e-12));
        assertThat(SymmetryIndices.limbSymmetryIndex(left, right)).isCloseTo(83.333333, within(1e-6));
        assertThat(SymmetryIndices.limbSymmetryIndex(right, left)).isEqualTo(120);
        double bracket = 45 - Math.toDegrees(Math.atan2(50, 60));
        assertThat(SymmetryIndices.symmetryAngle(left, right)).isCloseTo(100 * bracket / 90, within(1e-12));
        assertThat(SymmetryIndices.normalisedSymmetryIndex(
                        List.of(depth(48), depth(52)), List.of(depth(55), depth(65))))
                .isCloseTo(100 * 10 / 65.0, within(1e-12));
    }

    @Test
    void evenLegsHaveNoAsymmetryAndMirroringChangesTheSignExactly() {
        assertThat(SymmetryIndices.robinson(depth(7), depth(7))).isZero();
        assertThat(SymmetryIndices.symmetryAngle(depth(7), depth(7))).isZero();
        assertThat(SymmetryIndices.limbSymmetryIndex(depth(7), depth(7))).isEqualTo(100);
        assertThat(SymmetryIndices.symmetryAngle(depth(8), depth(3)))
                .isEqualTo(-SymmetryIndices.symmetryAngle(depth(3), depth(8)));
    }

    /** The symmetry angle has its limits where one leg does nothing; Robinson's index doubles there. */
    @Test
    void oneLegThatDoesNothingIsFiftyPercentOfSymmetryAngle() {
        assertThat(SymmetryIndices.symmetryAngle(depth(1e-9), depth(10))).isCloseTo(50, within(1e-6));
        assertThat(SymmetryIndices.robinson(depth(1e-9), depth(10))).isCloseTo(200, within(1e-6));
    }

    @ParameterizedTest
    @EnumSource(
            value = Measure.class,
            names = {
                "PEAK_PELVIC_DROP",
                "THIGH_ADDUCTION_CHANGE_AT_TURN",
                "MEDIAL_KNEE_DISPLACEMENT",
                "SMOOTHNESS",
                "PELVIC_SHIFT",
                "DRIFT",
                "MAXIMAL_HIKE"
            })
    void whatCrossesZeroHasNoMagnitudeAndSoNoPercentage(Measure measure) {
        assertThat(Magnitude.of(measure, 5)).isEmpty();
    }

    @Test
    void aMagnitudeIsAboveZero() {
        for (double value : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThat(Magnitude.of(Measure.HOLD_TIME, value)).isEmpty();
        }
        assertThat(Magnitude.all(Measure.DEPTH, new double[] {1, 2})).hasSize(2);
        assertThat(Magnitude.all(Measure.DEPTH, new double[] {1, -2})).isEmpty();
        assertThat(Arrays.stream(Magnitude.class.getConstructors())).isEmpty();
    }
}
