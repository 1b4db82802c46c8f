package hiplevel.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both forms against the authors' C++ code, whose RMSE to three digits stands with the trials. */
class BroadBenchmarkAccuracyTest {
    static List<Broad.Reference> references() {
        return Broad.REFERENCES;
    }

    @ParameterizedTest
    @MethodSource("references")
    void inclinationIsAsCloseToTheCamerasAsTheAuthorsCode(Broad.Reference authors) {
        Broad trial = Broad.trial(authors.name());
        OrientationSeries causal = CausalOrientation.of(trial.samples(), OrientationParameters.STANDARD);
        OrientationSeries recorded = ForwardBackward.of(trial.samples(), OrientationParameters.STANDARD);

        assertThat(trial.inclinationRmseDeg(causal)).isCloseTo(authors.causalDeg(), within(0.0005));
        assertThat(trial.inclinationRmseDeg(recorded)).isCloseTo(authors.recordedDeg(), within(0.0005));
    }
}
