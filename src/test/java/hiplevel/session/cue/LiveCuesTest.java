package hiplevel.session.cue;

import static hiplevel.session.cue.Wearer.index;
import static hiplevel.words.English.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.form.Finding;
import hiplevel.imu.Side;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Bands in force: drop 5 and 8°, cave 5 and 10°, roll 6°, arching 8°. */
class LiveCuesTest {
    private static Wearer squatting() {
        return new Wearer(Catalogue.SINGLE_LEG_SQUAT);
    }

    private static Exercise exercise(String name) {
        return Catalogue.STANDARD.named(name).orElseThrow();
    }

    /** At the bottom of a squat on the right leg, with a level pelvis. */
    private static Wearer atTheBottom() {
        return squatting().lower(Side.RIGHT, 0);
    }

    private static Wearer drop(Wearer wearer, double deg, double seconds) {
        wearer.obliquity = deg;
        return wearer.hold(seconds);
    }

    @Test
    void aDropPastItsBandIsCuedOnceUntilItIsADegreeUnderIt() {
        Wearer wearer = drop(atTheBottom(), 7, 0.5);
        assertThat(wearer.cues).hasSize(1);
        Cue cue = wearer.cues.get(0);
        assertThat(cue.measure()).isEqualTo(Measure.PEAK_PELVIC_DROP);
        assertThat(cue.leg()).contains(Side.RIGHT);
        assertThat(cue.excessDeg()).isCloseTo(2, within(1e-9));
        assertThat(cue.severity()).isEqualTo(Finding.Severity.WATCH);
        assertThat(said(cue.text())).isEqualTo("keep both hip bones level: left hip 2.0° past the band");
        drop(wearer, 4.1, 0.3);
        drop(wearer, 6, 0.3);
        drop(wearer, 4.1, 0.3);
        assertThat(wearer.cues).hasSize(1);
        assertThat(wearer.over).isEmpty();
        drop(wearer, 3.9, 0.1);
        assertThat(wearer.over).containsExactly(cue);
        drop(wearer, 9, 0.3);
        assertThat(wearer.cues).hasSize(2);
        assertThat(wearer.cues.get(1).severity()).isEqualTo(Finding.Severity.FLAG);
    }

    @Test
    void aRunningCueSaysHowFarPastTheBandItIsNowAndNeverLessThanAtIt() {
        Wearer wearer = drop(atTheBottom(), 7, 0.15);
        drop(wearer, 8, 0.05);
        drop(wearer, 4.5, 0.05);
        assertThat(wearer.excesses).containsExactly(3.0, 0.0);
    }

    @Test
    void whatLastsLessThanATenthOfASecondIsNotCued() {
        Wearer wearer = atTheBottom();
        drop(wearer, 9, 0.1);
        drop(wearer, 0, 0.2);
        assertThat(wearer.cues).isEmpty();
        drop(wearer, 9, 0.15);
        assertThat(wearer.cues).hasSize(1);
    }

    @Test
    void aHikeAndAKneePushedOutwardAreNeverCued() {
        Wearer wearer = drop(atTheBottom(), -12, 1);
        wearer.adduction[index(Side.RIGHT)] = -15;
        wearer.hold(1);
        assertThat(wearer.cues).isEmpty();
    }

    @Test
    void theOtherSidesDropIsThatSidesCue() {
        Wearer wearer = squatting().squat(Side.LEFT, 9);
        assertThat(wearer.cues).singleElement().satisfies(c -> {
            assertThat(c.leg()).contains(Side.LEFT);
            assertThat(said(c.text())).contains("right hip");
        });
    }

    @Test
    void aKneeThatCavesFromWhereItStartedIsCuedOnItsOwnLegOnly() {
        Wearer wearer = squatting();
        wearer.adduction[index(Side.RIGHT)] = 4;
        wearer.hold(0.5).lower(Side.RIGHT, 0);
        wearer.adduction[index(Side.RIGHT)] = 8;
        wearer.adduction[index(Side.LEFT)] = 20;
        assertThat(wearer.hold(0.5).cues).isEmpty();
        wearer.adduction[index(Side.RIGHT)] = 10;
        assertThat(wearer.hold(0.5).cues)
                .extracting(c -> said(c.text()))
                .containsExactly("point the knee over the second toe: right knee 1.0° past the band");
    }

    @Test
    void noCueWhileBalanceIsBeingLost() {
        Wearer wearer = drop(atTheBottom(), 7, 0.3);
        wearer.rate = 151;
        wearer.pose();
        assertThat(wearer.over).hasSize(1);
        wearer.rate = 0;
        wearer.hold(0.9);
        assertThat(wearer.cues).hasSize(1);
        wearer.hold(0.5);
        assertThat(wearer.cues).hasSize(2);
    }

    @Test
    void noCueWithoutAnAlignmentThatCarriesIt() {
        Wearer wearer = atTheBottom();
        wearer.passed = false;
        assertThat(drop(wearer, 12, 1).cues).isEmpty();
        wearer.passed = true;
        assertThat(wearer.hold(0.2).cues).hasSize(1);
    }

    @Test
    void noCueWhileNoRepetitionIsUnderWay() {
        assertThat(drop(squatting(), 12, 2).cues).isEmpty();
    }

    @Test
    void aLegThatIsLiftedDoesNotCarryAndIsNotCued() {
        Wearer wearer = squatting();
        wearer.flexion[index(Side.LEFT)] = 45;
        // the pelvis is hiked over the lifted leg, which would be a drop if that leg carried
        wearer.obliquity = -10;
        assertThat(wearer.hold(2).cues).isEmpty();
    }

    @Test
    void twoLegsThatBendAlikeAreNoSingleLegSquat() {
        Wearer wearer = squatting();
        for (int i = 1; i <= 20; i++) {
            wearer.flexion[0] = 3 * i;
            wearer.flexion[1] = 3.2 * i;
            wearer.down = 0.01 * i;
            wearer.obliquity = 0.5 * i;
            wearer.pose();
        }
        assertThat(wearer.hold(1).cues).isEmpty();
    }

    @Test
    void aThighThatFellSilentIsNotTakenForAStraightLeg() {
        Wearer wearer = squatting();
        wearer.flexion[index(Side.RIGHT)] = Double.NaN;
        assertThat(wearer.squat(Side.LEFT, 9).cues).isEmpty();
    }

    @Test
    void sensorsThatLagInTurnsForAMomentDoNotEndACue() {
        Wearer wearer = drop(atTheBottom(), 9, 0.3);
        for (int i = 0; i < 10; i++) {
            wearer.obliquity = i % 4 < 2 ? Double.NaN : 9;
            wearer.flexion[index(Side.RIGHT)] = i % 4 < 2 ? 60 : Double.NaN;
            wearer.pose();
        }
        assertThat(wearer.cues).hasSize(1);
        assertThat(wearer.over).isEmpty();
        wearer.obliquity = Double.NaN;
        assertThat(wearer.hold(0.5).over).hasSize(1);
    }

    @Test
    void lateOnTheWayUpTheCueIsOver() {
        Wearer wearer = drop(atTheBottom(), 9, 0.5);
        wearer.flexion[index(Side.RIGHT)] = 40;
        wearer.hold(0.5);
        assertThat(wearer.over).isEqualTo(wearer.cues).hasSize(1);
    }

    @Test
    void anAngleThatIsAnotherPostureIsNotCued() {
        assertThat(drop(atTheBottom(), 60, 1).cues).isEmpty();
    }

    @Test
    void theFifthSessionCuesThreeOfFourRepetitions() {
        Wearer wearer = new Wearer(Catalogue.SINGLE_LEG_SQUAT, 5);
        for (int i = 0; i < 8; i++) {
            wearer.squat(Side.RIGHT, 9);
        }
        assertThat(wearer.cues).hasSize(6);
    }

    @Test
    void fadingIsSharedAlikeByLegsThatTakeTurns() {
        Wearer wearer = new Wearer(Catalogue.SINGLE_LEG_SQUAT, 6);
        for (int i = 0; i < 4; i++) {
            wearer.squat(Side.RIGHT, 9).squat(Side.LEFT, 9);
        }
        assertThat(wearer.cues)
                .extracting(c -> c.leg().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(List.of(Side.RIGHT, Side.RIGHT, Side.LEFT, Side.LEFT));
    }

    @Test
    void aPelvisThatRollsBackInTheClamshellIsCued() {
        Wearer wearer = new Wearer(exercise("clamshell"));
        for (int i = 1; i <= 20; i++) {
            wearer.raised[index(Side.RIGHT)] = 1.75 * i;
            wearer.front = 0.5 * i;
            wearer.pose();
        }
        assertThat(wearer.cues).singleElement().satisfies(c -> {
            assertThat(c.measure()).isEqualTo(Measure.PELVIS_ROLL);
            assertThat(c.leg()).contains(Side.RIGHT);
            assertThat(said(c.text())).startsWith("stack the hips, only the knee opens: pelvis roll");
        });
    }

    @Test
    void aBackThatArchesWithTheLiftedLegIsCued() {
        Wearer wearer = new Wearer(exercise("hip-extension"));
        wearer.tilt = 88;
        wearer.hold(0.5);
        for (int i = 1; i <= 20; i++) {
            wearer.flexion[index(Side.LEFT)] = -3.5 * i;
            wearer.tilt = 88 + 0.6 * i;
            wearer.pose();
        }
        assertThat(wearer.cues).extracting(Cue::measure).containsExactly(Measure.BACK_ARCH);
    }

    @Test
    void inATwoLegSquatEachKneeHasItsOwnCue() {
        Wearer wearer = new Wearer(exercise("squat"));
        for (int i = 1; i <= 20; i++) {
            wearer.flexion[0] = 3 * i;
            wearer.flexion[1] = 3 * i;
            wearer.adduction[index(Side.LEFT)] = 0.4 * i;
            wearer.pose();
        }
        assertThat(wearer.cues).extracting(Cue::measure).containsExactly(Measure.LEFT_THIGH_ADDUCTION_CHANGE);
    }

    @Test
    void hingingOnOneLegTheFreeThighGoesBackAndNamesTheOther() {
        Wearer wearer = new Wearer(exercise("single-leg-deadlift"));
        for (int i = 1; i <= 20; i++) {
            wearer.tilt = 2 * i;
            wearer.flexion[index(Side.RIGHT)] = -2 * i;
            wearer.obliquity = -0.4 * i;
            wearer.pose();
        }
        assertThat(wearer.cues)
                .singleElement()
                .satisfies(c -> assertThat(c.leg()).contains(Side.LEFT));
    }

    /** Thighs swing against each other; as the right one goes back the right leg carries, and the left hip drops. */
    private static Wearer walking(Wearer wearer, double steps, double dropOnTheRight) {
        for (int i = 0; i < 11 * steps; i++) {
            double phase = Math.PI * i / 11;
            wearer.flexion[index(Side.RIGHT)] = 10 + 20 * Math.cos(phase);
            wearer.flexion[index(Side.LEFT)] = 10 - 20 * Math.cos(phase);
            wearer.obliquity = Math.max(0, Math.sin(phase)) * dropOnTheRight;
            wearer.pose();
        }
        return wearer;
    }

    @Test
    void inAWalkTheDropOfEachStanceIsCuedOnItsOwnLeg() {
        Wearer wearer = walking(new Wearer(exercise("walking")), 6, 9);
        assertThat(wearer.cues).hasSize(3).allSatisfy(c -> {
            assertThat(c.measure()).isEqualTo(Measure.PEAK_PELVIC_DROP);
            assertThat(c.leg()).contains(Side.RIGHT);
        });
        assertThat(walking(new Wearer(exercise("walking")), 6, -9).cues)
                .as("the other side up while the right leg carries is a hike")
                .isEmpty();
    }

    @Test
    void whoStandsBetweenStepsIsNotCued() {
        Wearer wearer = walking(new Wearer(exercise("walking")), 1, 0);
        wearer.hold(1);
        wearer.cues.clear();
        assertThat(drop(wearer, 9, 1).cues).isEmpty();
    }

    @Test
    void aPelvisThatOpensInAHingeOnOneLegIsCued() {
        Wearer wearer = new Wearer(exercise("single-leg-deadlift"));
        for (int i = 1; i <= 20; i++) {
            wearer.tilt = 2 * i;
            wearer.flexion[index(Side.LEFT)] = -2 * i;
            wearer.heading = 0.9 * i;
            wearer.pose();
        }
        assertThat(wearer.cues).extracting(Cue::measure).contains(Measure.PELVIS_OPENING);
        assertThat(wearer.cues).allSatisfy(c -> assertThat(c.leg()).contains(Side.RIGHT));
    }

    @Test
    void aBackThatArchesInADipIsCued() {
        Wearer wearer = new Wearer(exercise("tricep-dip"));
        for (int i = 1; i <= 20; i++) {
            wearer.down = 0.009 * i;
            wearer.tilt = 0.8 * i;
            wearer.pose();
        }
        assertThat(wearer.cues).extracting(Cue::measure).containsExactly(Measure.BACK_ARCH);
    }

    private static Optional<Doing> underWay(Exercise exercise, Optional<Side> leg) {
        return Optional.of(new Doing(exercise, leg, true, Long.MAX_VALUE));
    }

    @Test
    void inAStepToTheSideTheDropOfTheLegThatCarriesIsCued() {
        Wearer wearer = new Wearer(exercise("lateral-band-walk"));
        wearer.seen = underWay(exercise("lateral-band-walk"), Optional.of(Side.LEFT));
        for (int i = 1; i <= 10; i++) {
            wearer.adduction[index(Side.LEFT)] = -0.8 * i;
            wearer.adduction[index(Side.RIGHT)] = -1.5 * i;
            wearer.obliquity = -1.2 * i;
            wearer.pose();
        }
        assertThat(wearer.cues).singleElement().satisfies(c -> {
            assertThat(c.measure()).isEqualTo(Measure.PEAK_PELVIC_DROP);
            assertThat(c.leg()).contains(Side.LEFT);
        });
    }

    @Test
    void hipsThatSagInAPlankAreCuedAgainstHowItBegan() {
        Wearer wearer = new Wearer(exercise("plank"));
        wearer.tilt = 85;
        wearer.seen = underWay(exercise("plank"), Optional.empty());
        wearer.hold(1);
        assertThat(wearer.cues).isEmpty();
        wearer.tilt = 105;
        wearer.hold(0.5);
        assertThat(wearer.cues).extracting(Cue::measure).containsExactly(Measure.HIP_SAG);
    }
}
