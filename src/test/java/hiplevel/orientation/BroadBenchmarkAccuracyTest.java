package hiplevel.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both forms against the authors' C++ code, whose RMSE to three digits stands in the table. */
class BroadBenchmarkAccuracyTest {
    @ParameterizedTest
    @CsvSource({
        "02_undisturbed_slow_rotation_B.f32, 0.429, 0.312",
        "07_undisturbed_fast_rotation_B.f32, 1.023, 0.959",
        "11_undisturbed_slow_translation_B.f32, 0.420, 0.261",
        "16_undisturbed_fast_translation_B.f32, 0.539, 0.427",
        "25_disturbed_tapping_B.f32, 0.382, 0.266",
        "36_disturbed_attached_magnet_5cm.f32, 0.877, 0.546"
    })
    void inclinationIsAsCloseToTheCamerasAsTheAuthorsCode(String name, double causalDeg, double recordedDeg) {
        Broad trial = Broad.trial(name);
        OrientationSeries causal = CausalOrientation.of(trial.samples, OrientationParameters.STANDARD);
        OrientationSeries recorded = ForwardBackward.of(trial.samples, OrientationParameters.STANDARD);

        assertThat(trial.inclinationRmseDeg(causal)).isCloseTo(causalDeg, within(0.0005));
        assertThat(trial.inclinationRmseDeg(recorded)).isCloseTo(recordedDeg, within(0.0005));
    }
}
