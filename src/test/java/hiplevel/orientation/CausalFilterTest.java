package hiplevel.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiplevel.imu.ImuSeries;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CausalFilterTest {
    private static final double INTERVAL = Swinging.STEP_MICROS * 1e-6;
    private static final Vector3 BIAS = new Vector3(0.01, -0.005, 0.008);

    private final ImuSeries samples = new Swinging(Quaternion.IDENTITY, Quaternion.IDENTITY, BIAS).samples(20);

    private static CausalFilter fresh() {
        return new CausalFilter(OrientationParameters.STANDARD, INTERVAL);
    }

    private void feed(CausalFilter filter, int from, int to) {
        for (int i = from; i < to; i++) {
            feed(filter, i, INTERVAL);
        }
    }

    private void feed(CausalFilter filter, int i, double dt) {
        filter.update(
                samples.gyrX()[i],
                samples.gyrY()[i],
                samples.gyrZ()[i],
                samples.accX()[i],
                samples.accY()[i],
                samples.accZ()[i],
                dt);
    }

    private static void assertBitEqual(CausalFilter a, CausalFilter b) {
        assertThat(a.attitude()).isEqualTo(b.attitude());
        assertThat(a.biasX()).isEqualTo(b.biasX());
        assertThat(a.biasY()).isEqualTo(b.biasY());
        assertThat(a.biasZ()).isEqualTo(b.biasZ());
        assertThat(a.atRest()).isEqualTo(b.atRest());
        assertThat(a.bias().pxy).isEqualTo(b.bias().pxy);
    }

    // before and at rest, in the running mean, just as it ends, in motion, after a skipped sample
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 299, 300, 301, 1234, 1501})
    void splittingARecordingAndResumingFromTheSavedStateChangesNotASingleBit(int split) {
        samples.accX()[1500] = Double.NaN;
        CausalFilter whole = fresh();
        feed(whole, 0, split);
        FilterState saved = whole.state();
        feed(whole, split, samples.size());

        CausalFilter resumed = CausalFilter.resumed(OrientationParameters.STANDARD, INTERVAL, saved);
        for (int i = split; i < samples.size(); i++) {
            feed(resumed, i, INTERVAL);
        }
        assertBitEqual(resumed, whole);

        CausalFilter again = CausalFilter.resumed(OrientationParameters.STANDARD, INTERVAL, saved);
        feed(again, split, samples.size());
        assertBitEqual(again, whole);
    }

    @Test
    void splittingAtAGapChangesNothingEither() {
        CausalFilter whole = fresh();
        feed(whole, 0, 700);
        CausalFilter resumed = CausalFilter.resumed(OrientationParameters.STANDARD, INTERVAL, whole.state());
        for (CausalFilter filter : new CausalFilter[] {whole, resumed}) {
            feed(filter, 700, 2.5);
            assertThat(filter.segmentStarted()).isTrue();
            feed(filter, 701, 1500);
            assertThat(filter.segmentStarted()).isFalse();
        }
        assertBitEqual(resumed, whole);
    }

    @Test
    void aSkippedSampleIsFlaggedAndHoldsTheAttitude() {
        CausalFilter filter = fresh();
        feed(filter, 0, 900);
        Quaternion before = filter.attitude();
        filter.update(0, Double.NaN, 0, 0, 0, 9.81, INTERVAL);
        assertThat(filter.skipped()).isTrue();
        assertThat(filter.attitude()).isEqualTo(before);
        feed(filter, 901, 2 * INTERVAL);
        assertThat(filter.skipped()).isFalse();
        assertThat(filter.attitude()).isNotEqualTo(before);
    }

    @Test
    void anIntervalThatIsNoPositiveNumberCountsAsTheNominalOne() {
        CausalFilter filter = fresh();
        CausalFilter odd = fresh();
        feed(filter, 0, 600);
        for (int i = 0; i < 600; i++) {
            feed(odd, i, i % 3 == 0 ? Double.NaN : i % 3 == 1 ? -1 : INTERVAL);
        }
        assertBitEqual(odd, filter);
    }

    @Test
    void restIsSeenAfterOneAndAHalfSecondsAndLeftAtOnce() {
        CausalFilter filter = fresh();
        feed(filter, 0, 148);
        assertThat(filter.atRest()).isFalse();
        feed(filter, 148, 155);
        assertThat(filter.atRest()).isTrue();
        filter.update(0.2, 0, 0, samples.accX()[155], samples.accY()[155], samples.accZ()[155], INTERVAL);
        assertThat(filter.atRest()).isFalse();
    }

    @Test
    void headingGoesOnWhereItWasAfterAGap() {
        CausalFilter filter = fresh();
        feed(filter, 0, 900);
        Quaternion before = filter.attitude();
        feed(filter, 900, 1.0);
        Quaternion change = filter.attitude().times(before.conjugate());
        assertThat(change.angle()).isLessThan(0.6);
        assertThat(Math.abs(change.z())).isLessThan(1e-9);
    }

    @Test
    void parametersAndIntervalThatCannotBeAreRefusedInWords() {
        assertThatThrownBy(() -> new CausalFilter(OrientationParameters.STANDARD, 0))
                .hasMessageContaining("expected a positive number of seconds, got 0.0");
        assertThatThrownBy(() -> new OrientationParameters(3, 1, 1, 1, Double.NaN, 1, 1, 1, 1, 1, 1, 1))
                .hasMessageContaining("verticalTrust: expected a positive number, got NaN");
    }
}
