package hiplevel.repetition;

import static hiplevel.words.English.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Catalogue;
import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SquatSegmentationTest {
    private static final Set<Side> BOTH = EnumSet.allOf(Side.class);
    private static final Set<Side> RIGHT = EnumSet.of(Side.RIGHT);

    private static List<Repetition> cut(MadeUpWearer wearer) {
        return cut(wearer.motion(), Optional.empty());
    }

    private static List<Repetition> cut(BodyMotion motion, Optional<Side> declared) {
        return Analysed.cut(motion, Catalogue.SINGLE_LEG_SQUAT, declared);
    }

    private static MadeUpWearer threeRightThenThreeLeft() {
        MadeUpWearer wearer = new MadeUpWearer(32);
        for (int i = 0; i < 3; i++) {
            wearer.squat(Side.RIGHT, 2 + 5 * i).squat(Side.LEFT, 17 + 5 * i);
        }
        return wearer;
    }

    private static String rule(Repetition repetition) {
        return repetition.excluded().map(Excluded::rule).orElse("counts");
    }

    @Test
    void everySquatIsFoundAndNamesTheLegThatStands() {
        List<Repetition> found = cut(threeRightThenThreeLeft());
        assertThat(found)
                .extracting(Repetition::leg)
                .containsExactly(Side.RIGHT, Side.RIGHT, Side.RIGHT, Side.LEFT, Side.LEFT, Side.LEFT);
        assertThat(found).extracting(Repetition::number).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(found).allMatch(Repetition::accepted);
    }

    @Test
    void theTurningPointIsTheMiddleOfTheHoldWhereverTheDeepestSampleIs() {
        for (double hold : new double[] {0, 0.3, 2}) {
            List<Repetition> found = cut(new MadeUpWearer(9).squats(RIGHT, 2, 60, 1.5, hold, 1.5));
            assertThat(found).hasSize(1);
            assertThat(found.get(0).turnMicros() * 1e-6).isCloseTo(2 + 1.5 + hold / 2, within(0.01));
            assertThat((found.get(0).pauseEndMicros() - found.get(0).pauseStartMicros()) * 1e-6)
                    .isBetween(hold, hold + 0.8);
        }
    }

    @Test
    void aRepetitionStartsWhereTheThighBeginsToMoveAndEndsWhereItIsBack() {
        Repetition found =
                cut(new MadeUpWearer(9).squats(RIGHT, 2, 60, 1.5, 0.2, 1.3)).get(0);
        assertThat(found.startMicros() * 1e-6).isBetween(1.9, 2.2);
        assertThat(found.endMicros() * 1e-6).isBetween(4.7, 5.1);
    }

    @Test
    void twoLegSquatsAreNotListed() {
        MadeUpWearer wearer = threeRightThenThreeLeft();
        assertThat(cut(new MadeUpWearer(20)
                        .squats(BOTH, 2, 65, 1.4, 0, 1.4)
                        .squats(BOTH, 7, 65, 1.4, 0, 1.4)
                        .squat(Side.LEFT, 12)))
                .extracting(Repetition::leg)
                .containsExactly(Side.LEFT);
        assertThat(cut(wearer)).hasSize(6);
    }

    @Test
    void kneeLiftsAreNotListedWhateverIsWorn() {
        for (double degrees : new double[] {30, 60, 100}) {
            for (boolean pelvis : new boolean[] {true, false}) {
                for (Set<Side> thighs : List.of(BOTH, RIGHT)) {
                    assertThat(cut(new MadeUpWearer(9)
                                    .kneeLift(Side.RIGHT, 3, degrees)
                                    .wearing(pelvis, thighs)))
                            .as(degrees + "° " + pelvis + thighs)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void squatsAreFoundByOneThighAloneAndByAPelvisWhoseSideIsDeclared() {
        BodyMotion thigh = threeRightThenThreeLeft().wearing(false, RIGHT).motion();
        assertThat(cut(thigh, Optional.empty())).hasSize(3).allMatch(r -> r.isOf(Side.RIGHT) && r.accepted());
        BodyMotion pelvis = new MadeUpWearer(20)
                .squat(Side.LEFT, 2)
                .squat(Side.LEFT, 7)
                .squat(Side.LEFT, 12)
                .wearing(true, Set.of())
                .motion();
        assertThat(cut(pelvis, Optional.of(Side.LEFT))).hasSize(3).allMatch(r -> r.isOf(Side.LEFT));
        assertThat(cut(pelvis, Optional.empty())).isEmpty();
    }

    @Test
    void aDeclaredSideListsOnlyItsOwn() {
        assertThat(cut(threeRightThenThreeLeft().motion(), Optional.of(Side.LEFT)))
                .hasSize(3)
                .allMatch(r -> r.isOf(Side.LEFT));
    }

    @Test
    void aGapInsideExcludesThatRepetitionAndNoOther() {
        for (double length : new double[] {0.06, 0.5, 1.2}) {
            List<Repetition> found = cut(threeRightThenThreeLeft().missing(7.6, 7.6 + length));
            assertThat(found)
                    .extracting(SquatSegmentationTest::rule)
                    .containsExactly("counts", "gap", "counts", "counts", "counts", "counts");
        }
    }

    @Test
    void tooShallowTooShortAndTooLongOnesStayInTheListWithTheirReason() {
        MadeUpWearer wearer = threeRightThenThreeLeft();
        MadeUpWearer more = new MadeUpWearer(50);
        for (int i = 0; i < 3; i++) {
            more.squat(Side.RIGHT, 2 + 5 * i);
        }
        more.squats(RIGHT, 18, 22, 1, 0, 1).squats(RIGHT, 23, 55, 0.25, 0, 0.25).squats(RIGHT, 28, 60, 1.5, 7, 1.5);
        assertThat(cut(more))
                .extracting(SquatSegmentationTest::rule)
                .containsExactly("counts", "counts", "counts", "amplitude", "duration", "duration");
        assertThat(said(cut(more).get(4).excluded().orElseThrow().reason())).isEqualTo("shorter than 0.6 s");
        assertThat(said(cut(more).get(5).excluded().orElseThrow().reason())).isEqualTo("longer than 8 s");
        assertThat(cut(wearer)).allMatch(Repetition::accepted);
    }

    @Test
    void twoSquatsWithoutComingAllTheWayUpBetweenAreTwo() {
        List<Repetition> found = cut(new MadeUpWearer(12)
                .squats(RIGHT, 2, 15, 0.5, 6.5, 0.5)
                .squats(RIGHT, 2.6, 45, 1.2, 0, 1.2)
                .squats(RIGHT, 5.2, 45, 1.2, 0, 1.2));
        assertThat(found).hasSize(2).allMatch(Repetition::accepted);
        assertThat(found.get(1).turnMicros() * 1e-6).isCloseTo(6.4, within(0.06));
    }

    @Test
    void oneThatTheRecordingCutsOffIsListedAsIncomplete() {
        assertThat(cut(new MadeUpWearer(13.3)
                        .squat(Side.RIGHT, 2)
                        .squat(Side.RIGHT, 7)
                        .squat(Side.RIGHT, 12)))
                .extracting(SquatSegmentationTest::rule)
                .containsExactly("counts", "counts", "incomplete");
    }

    @Test
    void standingStillAndAnEmptyStretchHoldNothing() {
        assertThat(cut(new MadeUpWearer(5))).isEmpty();
        BodyMotion motion = threeRightThenThreeLeft().motion();
        assertThat(Analysed.cut(motion, Catalogue.SINGLE_LEG_SQUAT, Optional.empty(), 1_000_000, 1_000_000))
                .isEmpty();
    }

    @Test
    void allDataMissingHoldsNothing() {
        assertThat(cut(threeRightThenThreeLeft().missing(0, 32))).isEmpty();
    }
}
