package hiplevel.asymmetry.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DetectableChangeTest {
    @Test
    void errorAndDetectableChangeAreTheSameThingTwice() {
        assertThat(DetectableChange.ofStandardError(1).minimal()).isCloseTo(2.7719, within(1e-4));
        assertThat(DetectableChange.ofMinimal(3).standardError()).isCloseTo(1.0823, within(1e-4));
        assertThat(DetectableChange.ofMinimal(3).isOwn()).isFalse();
        assertThat(DetectableChange.ofMinimal(3).p(-3)).isCloseTo(0.05, within(1e-4));
    }

    /** s = 1 of 4, 5, 6; t(0.975, 2) = 4.303. */
    @Test
    void fromThreeSessionsTheWearersOwnCounts() {
        DetectableChange own = DetectableChange.own(new double[] {4, 5, 6}).orElseThrow();
        assertThat(own.standardError()).isCloseTo(1, within(1e-12));
        assertThat(own.minimal()).isCloseTo(4.303 * Math.sqrt(2), within(1e-3));
        assertThat(own.isOwn()).isTrue();
        assertThat(own.p(own.minimal())).isCloseTo(0.05, within(1e-9));
        assertThat(DetectableChange.own(new double[] {4, 5})).isEmpty();
        assertThat(DetectableChange.own(new double[] {4, 4, 4})).isEmpty();
    }

    /** 4, 5, 6 and 11, 13, 15: squares 2 and 8 over 4 degrees of freedom. */
    @Test
    void bothSidesTellOfTheSameWearer() {
        DetectableChange own = DetectableChange.own(new double[] {4, 5, 6}, new double[] {11, 13, 15}, new double[] {1})
                .orElseThrow();
        assertThat(own.standardError()).isCloseTo(Math.sqrt(2.5), within(1e-12));
        assertThat(own.degreesOfFreedom()).isEqualTo(4);
    }

    /** The change from one session to another that never changed passes it in 5 % whatever the number before (SD of the share 0.2 %). */
    @Test
    void whereNothingChangedItIsPassedInFivePercent() {
        Random random = new Random(9);
        for (int sessions : new int[] {3, 4, 8}) {
            int passed = 0;
            int wearers = 10_000;
            for (int w = 0; w < wearers; w++) {
                double[] before = random.doubles(sessions)
                        .map(u -> 6 + random.nextGaussian())
                        .toArray();
                double change = Math.sqrt(2) * random.nextGaussian();
                passed += Math.abs(change)
                                >= DetectableChange.own(before).orElseThrow().minimal()
                        ? 1
                        : 0;
            }
            assertThat((double) passed / wearers).isBetween(0.04, 0.06);
        }
    }
}
