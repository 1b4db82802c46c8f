package hiplevel.form.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Known answers on strides put together from harmonics. */
class HarmonicRatioTest {
    private static double[] stride(int samples, double second, double third, double fourth) {
        double[] x = new double[samples];
        Arrays.setAll(x, i -> {
            double t = 2 * Math.PI * i / samples;
            return 9.81 + second * Math.cos(2 * t + 0.4) + third * Math.sin(3 * t) + fourth * Math.cos(4 * t - 1);
        });
        return x;
    }

    @Test
    void itIsTheRatioOfTheAmplitudesOfEvenAndOddHarmonics() {
        for (int samples : new int[] {100, 107, 63}) {
            assertThat(HarmonicRatio.evenOverOdd(stride(samples, 3, 0.5, 1))).isCloseTo(8, within(1e-6));
        }
    }

    @Test
    void harmonicsAboveTheTwentiethDoNotCount() {
        double[] stride = stride(200, 3, 0.5, 1);
        for (int i = 0; i < stride.length; i++) {
            stride[i] += 5 * Math.sin(2 * Math.PI * 21 * i / stride.length);
        }
        assertThat(HarmonicRatio.evenOverOdd(stride)).isCloseTo(8, within(1e-6));
    }
}
