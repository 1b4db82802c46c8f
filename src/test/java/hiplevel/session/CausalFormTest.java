package hiplevel.session;

import static hiplevel.exercise.Measure.PEAK_PELVIC_DROP;
import static hiplevel.exercise.Measure.THIGH_ADDUCTION_CHANGE_AT_TURN;
import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.OpticalWalk;
import hiplevel.exercise.Measure;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.Recordings;
import hiplevel.recording.text.UnreadableException;
import hiplevel.repetition.Excluded;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far what is known at once may lie from what is known afterwards. */
class CausalFormTest {
    private static final double MOST_DROP_DEG = 1.5;
    private static final double MOST_ADDUCTION_DEG = 2.5;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "single-leg-squat_even",
                "single-leg-squat_right-stance-drop",
                "single-leg-squat_left-stance-cave",
                "walking_left-stance-drop"
            })
    void sampleRecordingsReadNearlyAlikeInBothForms(String name) throws UnreadableException {
        TrackCollector collector = new TrackCollector();
        Recordings.read(Path.of("sample-data", name), ReadOptions.NONE, collector);
        alike(Worn.input(name, collector.tracks()));
    }

    static Stream<String> walks() {
        return OpticalWalk.all().stream().map(OpticalWalk::name);
    }

    @ParameterizedTest
    @MethodSource("walks")
    void realWalksReadNearlyAlikeInBothForms(String walk) {
        alike(Worn.optical(walk));
    }

    private static void alike(Input input) {
        List<MeasuredRepetition> recorded = Worn.analysed(input).repetitions();
        List<MeasuredRepetition> causal = Worn.causal(input).repetitions();
        assertThat(causal).hasSameSizeAs(recorded).isNotEmpty();
        for (int i = 0; i < recorded.size(); i++) {
            assertThat(causal.get(i).repetition().leg())
                    .isEqualTo(recorded.get(i).repetition().leg());
            assertThat(causal.get(i).repetition().excluded().map(Excluded::rule))
                    .isEqualTo(recorded.get(i).repetition().excluded().map(Excluded::rule));
            if (recorded.get(i).repetition().accepted()) {
                assertThat(apart(PEAK_PELVIC_DROP, recorded.get(i), causal.get(i)))
                        .isLessThanOrEqualTo(MOST_DROP_DEG);
                assertThat(apart(THIGH_ADDUCTION_CHANGE_AT_TURN, recorded.get(i), causal.get(i)))
                        .isLessThanOrEqualTo(MOST_ADDUCTION_DEG);
            }
        }
    }

    private static double apart(Measure measure, MeasuredRepetition a, MeasuredRepetition b) {
        return Math.abs(a.value(measure).orElseThrow().value()
                - b.value(measure).orElseThrow().value());
    }
}
