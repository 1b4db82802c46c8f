package hiplevel.session.programme;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.simulation.Scenario;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every exercise with every sensor set that suffices for it; one wearer each. The many are in {@code AccuracyTest}. */
class ProgrammeTest {
    private static final long SEED = 1001;
    /** Four times the targets of many wearers' RMSE: what one wearer may be off by, however unlucky. */
    private static final double LARGEST_DROP_ERROR_DEG = 4;

    private static final double LARGEST_CAVE_ERROR_DEG = 6;

    static Stream<Exercise> exercises() {
        return Catalogue.STANDARD.exercises().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exercises")
    void anExerciseIsCutExactlyAndMeasuredWithEverySensorSetThatSuffices(Exercise exercise) {
        Session session = new Session(Scenario.standard(exercise, SEED));
        for (SensorSet set : SensorSet.values()) {
            if (set.suffices(exercise)) {
                Cell cell = new Cell(exercise, set);
                cell.add(session, session.analysed(set));
                assertThat(cell.exact()).as(set.words()).isEqualTo(cell.sets());
                within(cell, List.of(Measure.PEAK_PELVIC_DROP, Measure.MEAN_PELVIC_DROP), LARGEST_DROP_ERROR_DEG);
                within(cell, List.of(Measure.THIGH_ADDUCTION_CHANGE_AT_45), LARGEST_CAVE_ERROR_DEG);
            }
        }
    }

    private static void within(Cell cell, List<Measure> measures, double largest) {
        for (Measure measure : measures) {
            cell.errors(measure)
                    .ifPresent(e -> assertThat(e.rmse())
                            .as(cell.sensors().words() + ", " + measure.key())
                            .isLessThan(largest));
        }
    }
}
