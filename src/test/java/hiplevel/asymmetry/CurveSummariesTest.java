package hiplevel.asymmetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Measure;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Side;
import hiplevel.repetition.Excluded;
import hiplevel.repetition.Repetition;
import hiplevel.words.Saying;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurveSummariesTest {
    @Test
    void eachSideHasItsMeanItsSpreadAndEveryRepetitionThatCounts() {
        List<CurveSummary> summaries = CurveSummaries.of(
                Catalogue.SINGLE_LEG_SQUAT,
                List.of(
                        repetition(1, Side.LEFT, 2, true),
                        repetition(2, Side.LEFT, 4, true),
                        repetition(3, Side.LEFT, 99, false),
                        repetition(4, Side.RIGHT, 7, true)),
                Grounds.of(segment -> true));

        assertThat(summaries).singleElement().satisfies(s -> {
            assertThat(s.measure()).isEqualTo(Measure.PEAK_PELVIC_DROP);
            CurveSummary.OneSide left = s.sides().get(Side.LEFT);
            assertThat(left.mean()).hasSize(101).containsOnly(3);
            assertThat(left.sd()[50]).isCloseTo(Math.sqrt(2), within(1e-12));
            assertThat(left.repetitions())
                    .extracting(CurveSummary.Single::repetition)
                    .containsExactly(1, 2);
            assertThat(s.sides().get(Side.RIGHT).sd()[50]).isNaN();
        });
    }

    @Test
    void aSideWithoutCurvesIsMissing() {
        assertThat(CurveSummaries.of(
                                Catalogue.SINGLE_LEG_SQUAT,
                                List.of(repetition(1, Side.LEFT, 2, true)),
                                Grounds.of(segment -> true))
                        .get(0)
                        .sides())
                .containsOnlyKeys(Side.LEFT);
        assertThat(CurveSummaries.of(
                        Catalogue.WALKING, List.of(repetition(1, Side.LEFT, 2, true)), Grounds.of(segment -> true)))
                .isEmpty();
    }

    private static MeasuredRepetition repetition(int number, Side stance, double level, boolean accepted) {
        double[] curve = new double[101];
        Arrays.fill(curve, level);
        Optional<Excluded> excluded =
                accepted ? Optional.empty() : Optional.of(new Excluded("gap", Saying.verbatim("a gap")));
        return new MeasuredRepetition(
                1,
                new Repetition(number, Catalogue.SINGLE_LEG_SQUAT, stance, 0, 1, 2, 3, 4, excluded),
                Map.of(),
                Map.of(Measure.PEAK_PELVIC_DROP, curve));
    }
}
