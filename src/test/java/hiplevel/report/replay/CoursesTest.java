package hiplevel.report.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Measure;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Side;
import hiplevel.session.RecordingResult;
import hiplevel.session.SessionResult;
import hiplevel.words.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoursesTest {
    private static final SessionResult RESULT = ReplayedSquats.RESULT;
    private static final RecordingResult RECORDING = RESULT.recordings().get(0);
    private static final Courses COURSES =
            Courses.of(RECORDING, RESULT.settings().bands());

    @Test
    void withinARepetitionTheyAreWhatItsMeasuresAreReadFrom() {
        assertThat(COURSES.repetitions()).hasSize(6);
        for (MeasuredRepetition r : COURSES.repetitions()) {
            Instant turn = COURSES.at(r.repetition().turnMicros());
            assertThat(turn.repetition()).contains(r);
            assertThat(turn.drop())
                    .isCloseTo(
                            r.value(Measure.PELVIC_DROP_AT_TURN).orElseThrow().value(), within(0.2));
            assertThat(turn.cave().get(r.repetition().leg()))
                    .isCloseTo(
                            r.value(Measure.THIGH_ADDUCTION_CHANGE_AT_TURN)
                                    .orElseThrow()
                                    .value(),
                            within(0.3));
        }
    }

    @Test
    void theFigureStandsOnTheLegOfTheRepetitionAndSaysTheSameNumbers() {
        MeasuredRepetition right = COURSES.repetitions().stream()
                .filter(r -> r.repetition().isOf(Side.RIGHT))
                .findFirst()
                .orElseThrow();
        Instant turn = COURSES.at(right.repetition().turnMicros());
        assertThat(turn.figure().orElseThrow().stance()).contains(Side.RIGHT);
        assertThat(turn.figure().orElseThrow().description(Words.ENGLISH))
                .startsWith("left hip " + Words.ENGLISH.number(turn.drop(), 1) + "° lower than level (flag)");
    }

    @Test
    void outsideOfRepetitionsNobodyIsSaidToStandOnOneLeg() {
        Instant start = COURSES.at(RECORDING.startMicros() + 1_000_000);
        assertThat(start.repetition()).isEmpty();
        assertThat(start.figure().orElseThrow().stance()).isEmpty();
        assertThat(start.figure().orElseThrow().description(Words.ENGLISH))
                .matches("(left|right) hip 0\\.\\d° lower than level; .*");
    }

    @Test
    void whereAnotherRepetitionBecomesTheNearestThereIsAGap() {
        int gaps = 0;
        double[] drop = COURSES.drop();
        for (int i = 1; i < drop.length; i++) {
            gaps += Double.isNaN(drop[i]) && !Double.isNaN(drop[i - 1]) ? 1 : 0;
        }
        assertThat(gaps).isBetween(5, 6);
    }

    static Stream<RecordingResult> steps() {
        return Stream.of(ReplayedSquats.overlapping(), ReplayedSquats.nested());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void whereStepsOverlapEachTurningPointIsToldAsItsOwn(RecordingResult walked) {
        Courses steps = Courses.of(walked, RESULT.settings().bands());
        assertThat(steps.repetitions()).hasSize(2).allSatisfy(r -> {
            Instant turn = steps.at(r.repetition().turnMicros());
            assertThat(turn.repetition()).contains(r);
            assertThat(turn.drop()).isFinite();
        });
    }

    @Test
    void aRepetitionThatDoesNotCountAndWasNotAssessedIsNotReadOutEither() {
        Courses one = Courses.of(ReplayedSquats.unassessed(), RESULT.settings().bands());
        MeasuredRepetition out = one.repetitions().get(0);
        Instant turn = one.at(out.repetition().turnMicros());
        assertThat(turn.repetition()).contains(out);
        assertThat(turn.drop()).isNaN();
        assertThat(turn.cave()).isEmpty();
        assertThat(turn.figure().orElseThrow().description(Words.ENGLISH)).doesNotContain("°");
    }

    @Test
    void ticksAreRepetitionsFindingsAndMarksInOrderOfTime() {
        List<Tick> ticks = Tick.all(RECORDING, RESULT, Words.ENGLISH);
        assertThat(ticks).isSortedAccordingTo(java.util.Comparator.comparingLong(Tick::micros));
        assertThat(ticks).filteredOn(t -> t.kind() == Tick.Kind.REPETITION).hasSize(6);
        assertThat(ticks)
                .filteredOn(t -> t.kind() == Tick.Kind.FINDING)
                .hasSize(RESULT.findings().size())
                .isNotEmpty();
        assertThat(ticks)
                .filteredOn(t -> t.kind() == Tick.Kind.MARK)
                .extracting(Tick::text)
                .containsExactly("coughed");
    }
}
