package hiplevel.session.live;

import static hiplevel.words.English.said;
import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.exercise.Measure;
import hiplevel.imu.Side;
import hiplevel.session.cue.Cue;
import hiplevel.session.cue.SetSummary;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.ScenarioBuilder;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Cues of simulated wearers who squat on the right leg, then on the left. */
class LiveCuesOfSquatsTest {
    private static final Optional<String> DECLARED = Optional.of("single-leg-squat");
    private static final int SEED = 2;

    /** Both legs far inside all bands, but for what a test adds. */
    private static ScenarioBuilder calm() {
        return Cued.squats(SEED)
                .but()
                .repetitions(4)
                .drop(Side.LEFT, 1.0)
                .drop(Side.RIGHT, 1.0)
                .cave(Side.LEFT, 0.0)
                .cave(Side.RIGHT, 0.0);
    }

    private static final Scenario DROPPING = calm().drop(Side.RIGHT, 9.0).build();
    private static final Cued TOLD = Cued.in(DROPPING, 1, DECLARED);

    private static Cued declared(Scenario scenario) {
        return Cued.in(scenario, 1, DECLARED);
    }

    private static Set<Integer> cued(Cued told) {
        return told.cues.stream().map(c -> told.of(c).orElseThrow().number()).collect(Collectors.toSet());
    }

    @Test
    void aDropOfNineOnTheRightIsCuedInEveryRightRepetitionAndInNoOther() {
        Cued told = TOLD;
        assertThat(told.repetitions).hasSize(8);
        assertThat(cued(told)).containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(told.cues).allSatisfy(cue -> {
            assertThat(cue.leg()).contains(Side.RIGHT);
            assertThat(cue.measure()).isEqualTo(Measure.PEAK_PELVIC_DROP);
            assertThat(told.of(cue).orElseThrow().leg()).isEqualTo(Side.RIGHT);
        });
        assertThat(told.ends).hasSameSizeAs(told.cues);
    }

    /** Of this wearer; of twelve others with wobble and alignment errors of their own, 5 of 144 repetitions were cued. */
    @Test
    void aDropOfThreeIsNotCuedAtAll() {
        Scenario three = Cued.squats(4)
                .but()
                .repetitions(4)
                .drop(Side.LEFT, 3.0)
                .drop(Side.RIGHT, 3.0)
                .cave(Side.LEFT, 0.0)
                .cave(Side.RIGHT, 0.0)
                .build();
        assertThat(declared(three).cues).isEmpty();
    }

    @Test
    void aHikeOfNineIsNotCuedAtAll() {
        assertThat(declared(calm().drop(Side.RIGHT, -9.0).build()).cues).isEmpty();
    }

    @Test
    void aKneePushedOutwardIsNotCuedAtAll() {
        assertThat(declared(calm().cave(Side.RIGHT, -10.0).build()).cues).isEmpty();
    }

    @Test
    void aKneeThatCavesByTwelveIsCuedOnItsLeg() {
        Cued told = declared(calm().cave(Side.LEFT, 12.0).build());
        assertThat(cued(told)).containsExactlyInAnyOrder(5, 6, 7, 8);
        assertThat(told.cues).extracting(Cue::measure).containsOnly(Measure.THIGH_ADDUCTION_CHANGE_AT_TURN);
    }

    @Test
    void ofAnExerciseThatNobodyDeclaredAllButTheFirstRepetitionAreCued() {
        Cued told = Cued.in(DROPPING);
        assertThat(cued(told)).containsExactlyInAnyOrder(2, 3, 4);
    }

    @Test
    void inTheSixthSessionEverySecondRepetitionIsCuedAndInTheEighthNone() {
        assertThat(cued(Cued.in(DROPPING, 6, DECLARED))).containsExactlyInAnyOrder(2, 4);
        Cued eighth = Cued.in(DROPPING, 8, DECLARED);
        assertThat(eighth.cues).isEmpty();
        assertThat(eighth.sets).isNotEmpty();
    }

    @Test
    void afterASetItsRepetitionsPastTheBandAreSummedUp() {
        Cued told = TOLD;
        assertThat(told.sets)
                .extracting(SetSummary::repetitions)
                .satisfies(counts ->
                        assertThat(counts.stream().mapToInt(n -> n).sum()).isEqualTo(8));
        SetSummary.Line right = told.sets.stream()
                .flatMap(s -> s.lines().stream())
                .filter(l -> l.measure() == Measure.PEAK_PELVIC_DROP && l.leg().equals(Optional.of(Side.RIGHT)))
                .findFirst()
                .orElseThrow();
        assertThat(right.past()).isEqualTo(4);
        assertThat(right.largestExcessDeg()).isBetween(3.0, 8.0).isGreaterThanOrEqualTo(right.meanExcessDeg());
        assertThat(said(told.sets.get(0).text()))
                .startsWith("set of single-leg squat, ")
                .contains("pelvic drop standing on right past the band in 4 of 4, by up to ");
    }
}
