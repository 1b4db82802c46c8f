package hiplevel.kinematics.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LowPassTest {
    @ParameterizedTest(name = "{0} Hz passes a 6 Hz low-pass with a gain of {1}")
    @CsvSource({"0.5, 1.000", "3, 0.975", "6, 0.707", "12, 0.115", "25, 0.004"})
    void theGainOfTheTwoPassesIsMinusThreeDecibelAtTheCutOff(double hz, double gain) {
        assertThat(amplitude(LowPass.zeroPhase(sine(hz), 6, 100), hz)).isCloseTo(gain, within(0.01));
    }

    @ParameterizedTest(name = "{0} Hz passes 1.5 to 6 Hz with a gain of {1}")
    @CsvSource({"0.2, 0.0", "1.5, 0.71", "3, 0.96", "6, 0.70", "20, 0.0"})
    void aBandPassIsMinusThreeDecibelAtBothEnds(double hz, double gain) {
        assertThat(amplitude(LowPass.bandPass(sine(hz), 1.5, 6, 100), hz)).isCloseTo(gain, within(0.02));
    }

    @Test
    void aPeakStaysWhereItIs() {
        double[] bell = IntStream.range(0, 201)
                .mapToDouble(i -> Math.exp(-0.5 * Math.pow((i - 100) / 15.0, 2)))
                .toArray();
        double[] y = LowPass.zeroPhase(bell, 6, 100);
        for (int i = 1; i <= 100; i++) {
            assertThat(y[100 + i]).isCloseTo(y[100 - i], within(1e-6)).isLessThan(y[100]);
        }
    }

    @Test
    void aConstantAndARampStayWhatTheyAreUpToTheEnds() {
        double[] ramp = IntStream.range(0, 300).mapToDouble(i -> 3 + 0.01 * i).toArray();
        double[] y = LowPass.zeroPhase(ramp, 6, 100);
        for (int i = 0; i < ramp.length; i++) {
            assertThat(y[i]).isCloseTo(ramp[i], within(2e-3));
        }
    }

    @Test
    void gapsStayGapsAndNothingLeaksThroughThem() {
        double[] x = sine(1);
        for (int i = 500; i < 505; i++) {
            x[i] = Double.NaN;
        }
        double[] other = x.clone();
        for (int i = 505; i < other.length; i++) {
            other[i] = 99;
        }
        double[] y = LowPass.zeroPhase(x, 6, 100);
        double[] z = LowPass.zeroPhase(other, 6, 100);
        for (int i = 0; i < x.length; i++) {
            assertThat(Double.isNaN(y[i])).isEqualTo(Double.isNaN(x[i]));
            if (i < 500) {
                assertThat(z[i]).isEqualTo(y[i]);
            }
        }
    }

    @Test
    void shortStretchesAndEmptySignalsComeBack() {
        assertThat(LowPass.zeroPhase(new double[0], 6, 100)).isEmpty();
        assertThat(LowPass.zeroPhase(new double[] {4}, 6, 100)).containsExactly(4);
        assertThat(LowPass.zeroPhase(new double[] {4, Double.NaN, 4, 4}, 6, 100)[2])
                .isCloseTo(4, within(1e-12));
    }

    @Test
    void aCutOffBeyondHalfTheRateChangesNothing() {
        assertThat(LowPass.zeroPhase(sine(3), 6, 12)).isEqualTo(sine(3));
    }

    private static double[] sine(double hz) {
        return IntStream.range(0, 2000)
                .mapToDouble(i -> Math.sin(2 * Math.PI * hz * i / 100))
                .toArray();
    }

    /** Of the component at that frequency, away from the ends. */
    private static double amplitude(double[] x, double hz) {
        double in = 0;
        double out = 0;
        for (int i = 500; i < 1500; i++) {
            in += x[i] * Math.sin(2 * Math.PI * hz * i / 100) / 500;
            out += x[i] * Math.cos(2 * Math.PI * hz * i / 100) / 500;
        }
        return Math.hypot(in, out);
    }
}
