package hiplevel.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.imu.ImuSeries;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What both forms promise, on simulated sensors whose attitude is known. */
class OrientationFormsTest {
    private static final Swinging PLAIN = Swinging.PLAIN;

    private static void assertFollowsTruth(OrientationSeries series, Swinging motion, int from, double withinDeg) {
        for (int i = from; i < series.size(); i++) {
            assertThat(Swinging.tiltDeg(series.at(i), motion.truth(i)))
                    .as("tilt error at sample %d", i)
                    .isLessThan(withinDeg);
        }
    }

    @ParameterizedTest
    @EnumSource
    void inclinationOfAShakenSwingingSensorIsTrue(Form form) {
        OrientationSeries series = form.of(PLAIN.samples(30));

        assertThat(series.segmentStarts()).containsExactly(0);
        assertFollowsTruth(series, PLAIN, 0, 0.5);
    }

    @ParameterizedTest
    @EnumSource
    void turningTheSensorInItsPlaceTurnsItsAttitudeAlike(Form form) {
        Quaternion turn = Quaternion.about(new Vector3(1, -2, 0.5), 2.2);
        Vector3 bias = new Vector3(0.004, -0.003, 0.002);
        Swinging asWas = new Swinging(Quaternion.IDENTITY, Quaternion.IDENTITY, bias);
        OrientationSeries plain = form.of(asWas.samples(30));
        OrientationSeries turned = form.of(new Swinging(Quaternion.IDENTITY, turn, bias).samples(30));

        Quaternion first = turned.at(0).times(plain.at(0).times(turn).conjugate());
        Quaternion heading = new Quaternion(first.w(), 0, 0, first.z()).normalized();
        for (int i = 0; i < plain.size(); i++) {
            Quaternion expected = heading.times(plain.at(i).times(turn));
            assertThat(Swinging.tiltDeg(turned.at(i), expected)).isLessThan(0.02);
            // heading is not exact: what the bias may learn from one sample is limited axis by axis, and a backward
            // pass that starts in the midst of shaking meets that limit
            assertThat(Math.toDegrees(turned.at(i).conjugate().times(expected).angle()))
                    .isLessThan(0.3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theHeadingOfTheWholeWorldDoesNotMatter(Form form) {
        OrientationSeries north = form.of(PLAIN.samples(20));
        Quaternion east = Quaternion.about(Vector3.Z, 1.3);
        OrientationSeries turned = form.of(new Swinging(east, Quaternion.IDENTITY, Vector3.ZERO).samples(20));

        for (int i = 0; i < north.size(); i++) {
            assertThat(turned.at(i).conjugate().times(north.at(i)).angle()).isLessThan(1e-7);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSampleThatIsNotANumberIsSkippedAndHarmsNothing(Form form) {
        ImuSeries samples = PLAIN.samples(30);
        samples.gyrY()[1000] = Double.NaN;
        samples.accX()[1500] = Double.POSITIVE_INFINITY;
        samples.accZ()[1501] = Double.NaN;
        OrientationSeries series = form.of(samples);

        assertThat(series.at(1000)).isEqualTo(series.at(999));
        assertThat(series.at(1501)).isEqualTo(series.at(1499));
        assertThat(series.segmentStarts()).containsExactly(0);
        // the samples after integrate over what was skipped, with their own rate: nearly, not wholly, as if it were
        // there
        assertFollowsTruth(series, PLAIN, 1502, 1.2);
        assertFollowsTruth(series, PLAIN, 2400, 0.6);
    }

    @ParameterizedTest
    @EnumSource
    void moreThanFiftyMillisecondsOfSkippedSamplesAreAGap(Form form) {
        ImuSeries samples = PLAIN.samples(20);
        for (int i = 800; i < 805; i++) {
            samples.gyrX()[i] = Double.NaN;
        }
        assertThat(form.of(samples).segmentStarts()).containsExactly(0, 805);
        samples.gyrX()[804] = 0.1;
        assertThat(form.of(samples).segmentStarts()).containsExactly(0);
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyAccelerometerReadingDoesNotTiltTheWorld(Form form) {
        ImuSeries samples = PLAIN.samples(30);
        // so long that a low-pass fed with zeros would swing past zero and take down for up
        for (int i = 1000; i < 2200; i++) {
            samples.accX()[i] = 0;
            samples.accY()[i] = 0;
            samples.accZ()[i] = 0;
        }
        OrientationSeries series = form.of(samples);

        assertThat(series.at(1050)).isNotEqualTo(series.at(999));
        // 0.4° of the shaking leaks through the low-pass, as much again where it takes up in mid-swing
        assertFollowsTruth(series, PLAIN, 0, 1.0);
    }

    @ParameterizedTest
    @EnumSource
    void withoutAnyAccelerometerReadingTheGyroscopeAloneIsBelieved(Form form) {
        ImuSeries.Builder builder = new ImuSeries.Builder();
        for (int i = 0; i <= 100; i++) {
            builder.add(i * Swinging.STEP_MICROS, 0, 0, Math.PI / 2, 0, 0, 0);
        }
        OrientationSeries series = form.of(builder.build());

        assertThat(series.at(100)
                        .times(Quaternion.about(Vector3.Z, -Math.PI / 2))
                        .angle())
                .isCloseTo(0, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource
    void afterAGapInclinationComesFromTheAccelerometerAndTheBiasIsKept(Form form) {
        Swinging biased = new Swinging(Quaternion.IDENTITY, Quaternion.IDENTITY, new Vector3(0.01, -0.005, 0.008));
        int gap = 2100;
        ImuSeries samples = biased.samples(40, i -> i * Swinging.STEP_MICROS + (i < gap ? 0 : 41_000));
        OrientationSeries series = form.of(samples);

        assertThat(series.segmentStarts()).containsExactly(0, gap);
        Vector3 up = new Vector3(samples.accX()[gap], samples.accY()[gap], samples.accZ()[gap]);
        if (form == Form.CAUSAL) {
            Vector3 told = series.at(gap).rotate(up);
            assertThat(Math.hypot(told.x(), told.y())).isCloseTo(0, within(1e-9));
        }
        assertThat(series.biasX()[gap]).isCloseTo(series.biasX()[gap - 1], within(1e-4));
        assertFollowsTruth(series, biased, gap + 1200, 1.0);
    }

    @ParameterizedTest
    @EnumSource
    void anIntervalOfFiftyMillisecondsIsStillIntegratedOver(Form form) {
        ImuSeries samples = PLAIN.samples(10, i -> i * Swinging.STEP_MICROS + (i < 500 ? 0 : 40_000));
        assertThat(form.of(samples).segmentStarts()).containsExactly(0);
    }

    @ParameterizedTest
    @EnumSource
    void aSensorThatOnlyLostSamplesIsIntegratedOverItsRealIntervals(Form form) {
        ImuSeries.Builder builder = new ImuSeries.Builder();
        for (int i = 0; i <= 400; i++) {
            if (i == 0 || i == 400 || i % 3 != 0) {
                builder.add(i * Swinging.STEP_MICROS, 0, 0, 0.5, 0, 0, 9.81);
            }
        }
        OrientationSeries series = form.of(builder.build());

        double heading = series.at(series.size() - 1).rotationVector().z();
        assertThat(heading).isCloseTo(2.0, within(0.02));
    }

    @ParameterizedTest
    @EnumSource
    void aConstantBiasIsLearntAtRest(Form form) {
        ImuSeries.Builder builder = new ImuSeries.Builder();
        for (int i = 0; i < 3000; i++) {
            builder.add(i * Swinging.STEP_MICROS, 0.012, -0.02, 0.007, 1.2, -0.4, 9.7);
        }
        OrientationSeries series = form.of(builder.build());

        int last = series.size() - 1;
        assertThat(series.biasX()[last]).isCloseTo(0.012, within(1e-4));
        assertThat(series.biasY()[last]).isCloseTo(-0.02, within(1e-4));
        assertThat(series.biasZ()[last]).isCloseTo(0.007, within(1e-4));
    }

    @ParameterizedTest
    @EnumSource
    void aHorizontalBiasIsLearntInMotion(Form form) {
        Vector3 bias = new Vector3(0.006, -0.009, 0.004);
        Swinging biased = new Swinging(Quaternion.IDENTITY, Quaternion.IDENTITY, bias);
        OrientationSeries series = form.of(biased.samples(120));

        int last = series.size() - 1;
        Vector3 learnt = new Vector3(series.biasX()[last], series.biasY()[last], series.biasZ()[last]);
        assertThat(learnt.minus(bias).norm()).isLessThan(0.002);
    }

    @ParameterizedTest
    @EnumSource
    void noSampleAndOneSampleHaveSensibleAnswers(Form form) {
        OrientationSeries none = form.of(PLAIN.samples(0));
        assertThat(none.size()).isZero();
        assertThat(none.segmentStarts()).isEmpty();

        OrientationSeries one = form.of(PLAIN.samples(0.01));
        assertThat(one.size()).isEqualTo(1);
        assertThat(Swinging.tiltDeg(one.at(0), PLAIN.truth(0))).isLessThan(1e-6);
    }

    @ParameterizedTest
    @EnumSource
    void aSeriesOfNothingButNaNIsTheIdentity(Form form) {
        ImuSeries samples = PLAIN.samples(1);
        Arrays.fill(samples.accX(), Double.NaN);
        OrientationSeries series = form.of(samples);

        assertThat(series.at(0)).isEqualTo(Quaternion.IDENTITY);
        assertThat(series.at(99)).isEqualTo(Quaternion.IDENTITY);
    }
}
