package hiplevel.session;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Posture;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.Side;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.WearingFacts;
import hiplevel.repetition.recognition.Guess;
import hiplevel.repetition.recognition.Recognition;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.VirtualWearer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which exercise it was, when nobody said. Few wearers of each; the many are in {@link AccuracyTest}. */
class RecognitionTest {
    private static final long SEED = 1101;

    static Stream<Exercise> toldByTheirLooks() {
        return Catalogue.STANDARD.exercises().stream().filter(e -> e.signature().isPresent());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("toldByTheirLooks")
    void withPelvisAndBothThighsAnExerciseIsRecognised(Exercise exercise) {
        RecordingResult result =
                analysed(exercise, Set.of(Placement.PELVIS, Placement.LEFT_THIGH, Placement.RIGHT_THIGH));
        assertThat(guesses(result)).extracting(Guess::exercise).containsOnly(Optional.of(exercise));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("toldByTheirLooks")
    void fromThePelvisAloneItsPostureIsRecognised(Exercise exercise) {
        Posture posture = exercise.course().posture().groupOfPelvis();
        assertThat(posture(exercise, Set.of(Placement.PELVIS))).contains(posture);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("toldByTheirLooks")
    void fromOneThighAloneItsPostureIsRecognised(Exercise exercise) {
        Posture posture = exercise.course().posture().group();
        assertThat(posture(exercise, Set.of(Placement.RIGHT_THIGH))).contains(posture);
    }

    private static List<Guess> guesses(RecordingResult result) {
        return Recognition.in(result.motion(), result.activities(), Catalogue.STANDARD);
    }

    /** The posture of the stretch in which the right leg's first repetition turned, or the only one. */
    private static Optional<Posture> posture(Exercise exercise, Set<Placement> worn) {
        RecordingResult result = analysed(exercise, worn);
        double turned = VirtualWearer.perform(Scenario.standard(exercise, SEED)).truth().repetitions().stream()
                .filter(t -> !t.side().equals(Optional.of(Side.LEFT)))
                .findFirst()
                .orElseThrow()
                .turnSeconds();
        return Recognition.postures(result.motion(), result.activities(), Catalogue.STANDARD).stream()
                .filter(g -> g.fromMicros() <= turned * 1e6 && turned * 1e6 <= g.toMicros())
                .findFirst()
                .flatMap(Guess::posture);
    }

    private static RecordingResult analysed(Exercise exercise, Set<Placement> worn) {
        TrackCollector collector = new TrackCollector();
        VirtualWearer.perform(Scenario.standard(exercise, SEED)).deliver(collector);
        List<SensorTrack> tracks = collector.tracks().stream()
                .filter(t -> worn.contains(t.sensor().placement().orElseThrow()))
                .toList();
        return Pipeline.analyse(List.of(new Input("simulated", tracks, WearingFacts.NONE)), SessionSettings.DEFAULT)
                .recordings()
                .get(0);
    }
}
