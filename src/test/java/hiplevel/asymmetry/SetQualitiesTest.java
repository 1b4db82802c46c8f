package hiplevel.asymmetry;

import static hiplevel.words.English.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.form.Measured;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Side;
import hiplevel.repetition.Excluded;
import hiplevel.repetition.Repetition;
import hiplevel.words.Saying;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SetQualitiesTest {
    @Test
    void aSteadySetHasItsTempoAndNoVariation() {
        SetQuality set =
                SetQualities.of(Catalogue.SINGLE_LEG_SQUAT, squats(3, 3, 3, 3)).get(0);
        assertThat(set.side()).contains(Side.RIGHT);
        assertThat(set.tempo()).isEqualTo("3-1-2");
        assertThat(set.phases()).extracting(SetQuality.Phase::word).containsExactly("lowering", "pause", "rising");
        assertThat(set.phases()).allSatisfy(p -> assertThat(p.variation()).isCloseTo(0, within(1e-9)));
        assertThat(set.depth().orElseThrow().mean()).isEqualTo(60);
        assertThat(set.means()).isEmpty();
    }

    @Test
    void aDropThatGrowsFromRepetitionToRepetitionIsDrift() {
        SetQuality set = SetQualities.of(Catalogue.SINGLE_LEG_SQUAT, squats(2, 3, 4, 5, 6))
                .get(0);
        SetQuality.Fatigue fatigue = set.fatigue().orElseThrow();
        assertThat(fatigue.measure()).isEqualTo(Measure.PEAK_PELVIC_DROP);
        assertThat(fatigue.slope()).isEqualTo(1);
        assertThat(fatigue.p()).isCloseTo(2 / 120.0, within(1e-9));
        // flat curves of 2 … 6: their SD at every point is that of the five values
        assertThat(set.consistency().orElseThrow().meanSd()).isCloseTo(Math.sqrt(2.5), within(1e-9));
    }

    @Test
    void underFourRepetitionsThereIsNoTrend() {
        assertThat(SetQualities.of(Catalogue.SINGLE_LEG_SQUAT, squats(2, 3, 4))
                        .get(0)
                        .fatigue())
                .isEmpty();
    }

    @Test
    void stepsAreCountedByTheWayTheyGo() {
        Exercise walk = Catalogue.STANDARD.named("lateral-band-walk").orElseThrow();
        List<MeasuredRepetition> steps = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            steps.add(repetition(walk, i + 1, Optional.of(Side.RIGHT), 3, true));
        }
        steps.add(repetition(walk, 21, Optional.of(Side.LEFT), 3, true));
        steps.add(repetition(walk, 22, Optional.of(Side.LEFT), 3, false));
        // the right leg pushes to the left
        assertThat(SetQualities.of(walk, steps))
                .extracting(q -> said(q.remarks()))
                .containsExactly(List.of("1 step to the right"), List.of("20 steps to the left"));
    }

    @Test
    void bridgesAreHeldAgainstPublishedNormsWithTheirConditions() {
        Exercise bridge = Catalogue.STANDARD.named("single-leg-bridge").orElseThrow();
        for (Map.Entry<Integer, String> expected :
                Map.of(19, "poor", 25, "average", 31, "good").entrySet()) {
            List<MeasuredRepetition> all = IntStream.rangeClosed(1, expected.getKey())
                    .mapToObj(i -> repetition(bridge, i, Optional.of(Side.LEFT), 3, true))
                    .toList();
            assertThat(said(SetQualities.of(bridge, all).get(0).remarks()))
                    .singleElement()
                    .asString()
                    .startsWith(expected.getKey() + " repetitions. Published norms")
                    .contains("If that is what was done")
                    .endsWith("they call " + expected.getValue() + ".");
        }
    }

    @Test
    void whatHasNoSideHasItsMeansHereAndBothKneesCompared() {
        Exercise squat = Catalogue.STANDARD.named("squat").orElseThrow();
        List<MeasuredRepetition> all = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> repetition(squat, i, Optional.empty(), 3, true))
                .toList();
        SetQuality set = SetQualities.of(squat, all).get(0);
        assertThat(set.side()).isEmpty();
        assertThat(set.means().get(Measure.RIGHT_THIGH_ADDUCTION_CHANGE).mean()).isEqualTo(9);
        List<Comparison> comparisons = Comparisons.of(squat, all, true);
        assertThat(comparisons)
                .extracting(Comparison::measure)
                .containsExactly(Measure.THIGH_ADDUCTION_CHANGE_AT_TURN, Measure.DEPTH);
        assertThat(comparisons.get(0).difference().orElseThrow().value()).isCloseTo(6, within(1e-9));
    }

    private static List<MeasuredRepetition> squats(double... drops) {
        List<MeasuredRepetition> squats = new ArrayList<>();
        for (double drop : drops) {
            squats.add(repetition(Catalogue.SINGLE_LEG_SQUAT, squats.size() + 1, Optional.of(Side.RIGHT), drop, true));
        }
        return squats;
    }

    private static MeasuredRepetition repetition(
            Exercise exercise, int number, Optional<Side> side, double value, boolean accepted) {
        double[] curve = new double[101];
        Arrays.fill(curve, value);
        long start = number * 10_000_000L;
        Repetition r = new Repetition(
                number,
                exercise,
                side,
                start,
                start + 3_000_000,
                start + 3_500_000,
                start + 4_000_000,
                start + 6_000_000,
                accepted ? Optional.empty() : Optional.of(new Excluded("gap", Saying.verbatim("a gap"))));
        return new MeasuredRepetition(
                1,
                r,
                Map.of(
                        Measure.PEAK_PELVIC_DROP, measured(value),
                        Measure.DEPTH, measured(60),
                        Measure.LEFT_THIGH_ADDUCTION_CHANGE, measured(value),
                        Measure.RIGHT_THIGH_ADDUCTION_CHANGE, measured(3 * value),
                        Measure.LEFT_DEPTH, measured(60),
                        Measure.RIGHT_DEPTH, measured(60)),
                Map.of(Measure.PEAK_PELVIC_DROP, curve));
    }

    private static Measured measured(double value) {
        return new Measured.Value(value, 0, 0);
    }
}
