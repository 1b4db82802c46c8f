package hiplevel.form.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Known answers of biomechanics notes, section 8, from the reference implementation of Balasubramanian. */
class SmoothnessTest {
    @Test
    void aBellShapedSpeedHasThePublishedValue() {
        double[] speed = IntStream.range(0, 200)
                .mapToDouble(i -> -1 + 0.01 * i)
                .map(t -> Math.exp(-5 * t * t))
                .toArray();
        assertThat(Smoothness.sparc(speed, 100)).isCloseTo(-1.414031262, within(1e-9));
    }

    @Test
    void aMinimumJerkSpeedOfOneSecondHasThePublishedValue() {
        double[] speed = IntStream.range(0, 100)
                .mapToDouble(i -> 0.01 * i)
                .map(t -> 30 * t * t * (1 - t) * (1 - t))
                .toArray();
        assertThat(Smoothness.sparc(speed, 100)).isCloseTo(-1.405829, within(1e-6));
    }

    @Test
    void loudnessDoesNotMatter() {
        double[] speed = IntStream.range(0, 128)
                .mapToDouble(i -> Math.sin(Math.PI * i / 128))
                .toArray();
        double[] louder = IntStream.range(0, 128).mapToDouble(i -> 7 * speed[i]).toArray();
        assertThat(Smoothness.sparc(louder, 100)).isCloseTo(Smoothness.sparc(speed, 100), within(1e-12));
    }

    @Test
    void stillnessShortnessAndGapsHaveNoSmoothness() {
        assertThat(Smoothness.sparc(new double[50], 100)).isNaN();
        assertThat(Smoothness.sparc(new double[] {1, 2, 1}, 100)).isNaN();
        assertThat(Smoothness.sparc(new double[] {1, 2, Double.NaN, 2, 1}, 100)).isNaN();
    }
}
