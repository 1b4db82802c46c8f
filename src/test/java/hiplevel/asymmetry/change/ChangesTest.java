package hiplevel.asymmetry.change;

import static hiplevel.words.English.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.asymmetry.Comparison;
import hiplevel.asymmetry.SideSummary;
import hiplevel.asymmetry.change.Change.Kind;
import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Measure;
import hiplevel.imu.Side;
import hiplevel.words.Saying;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesTest {
    private static final Measure DROP = Measure.PEAK_PELVIC_DROP;

    /** MDC of the drop 3°, its SEM 1.08°: every form measure is worse when it is larger. */
    @ParameterizedTest(name = "{0} from 8 to {1}: {2}")
    @CsvSource({
        "PEAK_PELVIC_DROP, 5.0, IMPROVED",
        "PEAK_PELVIC_DROP, 11.0, WORSE",
        "PEAK_PELVIC_DROP, 5.1, POSSIBLE_CHANGE",
        "PEAK_PELVIC_DROP, 9.1, POSSIBLE_CHANGE",
        "PEAK_PELVIC_DROP, 9.0, NO_CHANGE",
        "PEAK_PELVIC_DROP, 8.0, NO_CHANGE",
        "MAXIMAL_HIKE, 13.0, IMPROVED",
        "MAXIMAL_HIKE, 3.0, WORSE",
        "SMOOTHNESS, 9.0, IMPROVED",
        "WOBBLE, 14.0, WORSE",
        "DEPTH, 20.0, CHANGED",
        "LOWERING, 7.0, CHANGED",
    })
    void theWordsFollowTheDetectableChangeAndTheDirectionOfWorry(Measure measure, double now, Kind kind) {
        List<Change> changes = Changes.of(day(measure, now, now, 6), List.of(day(measure, 8, 8, 6)));
        assertThat(changes).hasSize(2).allSatisfy(c -> assertThat(c.kind()).isEqualTo(kind));
    }

    @Test
    void eachSideIsComparedWithItself() {
        List<Change> changes = Changes.of(day(DROP, 3, 7, 6), List.of(day(DROP, 3.2, 12, 6)));
        assertThat(changes).extracting(Change::kind).containsExactly(Kind.NO_CHANGE, Kind.IMPROVED);
        Change right = changes.get(1);
        assertThat(right.side()).contains(Side.RIGHT);
        assertThat(right.difference()).isEqualTo(-5);
        assertThat(said(right.sentence())).isEqualTo("7.0°, was 12.0°: improved");
        assertThat(right.lookedAt()).isEqualTo(2);
        assertThat(right.adjustedP()).isCloseTo(2 * right.p(), within(1e-12));
    }

    @Test
    void severalOtherSessionsCountAlike() {
        List<Change> changes = Changes.of(day(DROP, 3, 7, 6), List.of(day(DROP, 2, 10, 3), day(DROP, 4, 13, 20)));
        assertThat(changes).extracting(Change::before).containsExactly(3.0, 11.5);
        assertThat(changes.get(1).detectable().minimal()).isCloseTo(3, within(1e-12));
        assertThat(changes.get(1).detectable().isOwn()).isFalse();
    }

    /** Sessions at 9, 10, 11 on the right and 3, 3, 3 on the left: s² = 2/4, t(0.975, 4) = 2.776. */
    @Test
    void fromThreeSessionsTheWearersOwnTypicalErrorTells() {
        List<Day> before = List.of(day(DROP, 3, 9, 6), day(DROP, 3, 10, 6), day(DROP, 3, 11, 6));
        List<Change> changes = Changes.of(day(DROP, 3, 7, 6), before);
        Change right = changes.get(1);
        assertThat(right.detectable().isOwn()).isTrue();
        assertThat(right.detectable().standardError()).isCloseTo(Math.sqrt(0.5), within(1e-12));
        assertThat(right.detectable().minimal()).isCloseTo(2.776, within(1e-3));
        assertThat(right.kind()).isEqualTo(Kind.IMPROVED);
        assertThat(Changes.own(before.subList(0, 2), Catalogue.SINGLE_LEG_SQUAT, DROP))
                .isEmpty();
    }

    @Test
    void fewRepetitionsAndUntrustedAlignmentsSaySo() {
        assertThat(Changes.of(day(DROP, 3, 7, 2), List.of(day(DROP, 3, 12, 6))))
                .extracting(Change::kind)
                .containsOnly(Kind.TOO_FEW_REPETITIONS);
        assertThat(Changes.of(day(DROP, 3, 7, 6), List.of(day(DROP, 3, 12, 2))))
                .extracting(Change::kind)
                .containsOnly(Kind.TOO_FEW_REPETITIONS);
        Day untrusted = new Day(day(DROP, 3, 12, 6).comparisons(), List.of(), (exercise, segment) -> false);
        assertThat(Changes.of(day(DROP, 3, 7, 6), List.of(untrusted)))
                .extracting(Change::kind)
                .containsOnly(Kind.NO_VERDICT);
    }

    @Test
    void whatWasNotDoneThereIsNotCompared() {
        assertThat(Changes.of(day(DROP, 3, 7, 6), List.of(day(Measure.DEPTH, 3, 7, 6))))
                .isEmpty();
        assertThat(Changes.of(day(DROP, 3, 7, 6), List.of())).isEmpty();
    }

    /** Just past the detectable change, p is just under 5 %; as one of two it may be chance, and the words say so. */
    @Test
    void aChangeThatStandsOutByLittleAmongManyIsSaidWithThatDoubt() {
        Change worse =
                Changes.of(day(DROP, 3, 11.1, 6), List.of(day(DROP, 3, 8, 6))).get(1);
        assertThat(worse.kind()).isEqualTo(Kind.WORSE);
        assertThat(worse.oneOfMany()).isTrue();
        assertThat(said(worse.words())).isEqualTo("worse, or one of 2 measures that chance moved");
        Change clearly =
                Changes.of(day(DROP, 3, 12, 6), List.of(day(DROP, 3, 8, 6))).get(1);
        assertThat(clearly.oneOfMany()).isFalse();
    }

    @Test
    void mirroringTheWearerSwapsTheSides() {
        List<Change> changes = Changes.of(day(DROP, 3, 7, 6), List.of(day(DROP, 4, 12, 6)));
        List<Change> mirrored = Changes.of(day(DROP, 7, 3, 6), List.of(day(DROP, 12, 4, 6)));
        assertThat(mirrored).extracting(Change::difference).containsExactly(-5.0, -1.0);
        List<Kind> kinds = new ArrayList<>(changes.stream().map(Change::kind).toList());
        java.util.Collections.reverse(kinds);
        assertThat(mirrored).extracting(Change::kind).containsExactlyElementsOf(kinds);
    }

    private static Day day(Measure measure, double left, double right, int n) {
        List<Comparison> comparisons = Arrays.asList(new Comparison(
                Catalogue.SINGLE_LEG_SQUAT,
                measure,
                new SideSummary(left, 1, 1, n),
                new SideSummary(right, 1, 1, n),
                Optional.empty(),
                measure.minimalDetectableChange(),
                Comparison.Verdict.WITHIN_NORMAL_VARIATION,
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Saying.verbatim("")));
        return new Day(comparisons, List.of(), (exercise, segment) -> true);
    }
}
