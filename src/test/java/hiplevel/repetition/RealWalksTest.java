package hiplevel.repetition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Catalogue;
import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.grid.LowPass;
import hiplevel.repetition.Contact.Event;
import hiplevel.repetition.squat.SquatSegmentation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Walks of real people; those called optical are real motion turned into exact sensor signals. */
class RealWalksTest {
    @Test
    void contactsOfOpticalWalksAreFoundInTimeAndOnTheRightSide() {
        OpticalContacts landings = new OpticalContacts(Event.INITIAL_CONTACT);
        OpticalContacts leavings = new OpticalContacts(Event.FOOT_OFF);
        for (Analysed.Walk walk : Analysed.opticalWalks()) {
            List<Contact> found = Analysed.gait(walk.motion()).contacts();
            landings.add(walk.seen(), found);
            leavings.add(walk.seen(), found);
        }
        assertThat(landings.f1()).isGreaterThanOrEqualTo(0.95);
        assertThat(landings.medianError()).isLessThanOrEqualTo(0.04);
        assertThat(landings.wrongSide).isZero();
        assertThat(leavings.f1()).isGreaterThanOrEqualTo(0.95);
        assertThat(leavings.medianError()).isLessThanOrEqualTo(0.04);
        assertThat(leavings.wrongSide).isZero();
    }

    @Test
    void peakDropOfEachStanceFollowsWhatWasInjected() {
        assertThat(meanPeakDrop("drop0_cave0", Side.RIGHT)).isCloseTo(4.13, within(1.0));
        assertThat(meanPeakDrop("dropR4", Side.RIGHT)).isCloseTo(6.85, within(1.0));
        assertThat(meanPeakDrop("dropR8", Side.RIGHT)).isCloseTo(10.40, within(1.0));
        assertThat(meanPeakDrop("dropR8", Side.LEFT)).isCloseTo(2.53, within(0.7));
    }

    private static double meanPeakDrop(String name, Side side) {
        BodyMotion motion = Analysed.opticalWalk("treadmill-injected/" + name).motion();
        double[] obliquity = LowPass.zeroPhase(motion.pelvis().orElseThrow().obliquity(), 6, 100);
        List<Repetition> stances = Analysed.gait(motion).stances().stream()
                .filter(r -> r.stance() == side && r.accepted() && r.startMicros() > 4_500_000)
                .toList();
        assertThat(stances).hasSize(10);
        return Math.toDegrees(stances.stream()
                .mapToDouble(r -> side.sigma() * obliquity[motion.grid().nearest(r.turnMicros())])
                .average()
                .orElseThrow());
    }

    @Test
    void theLongWalkHasItsCyclesAndItsTurnIsExcludedWithItsReason() {
        BodyMotion motion = Analysed.recording("walk-17-sensors");
        List<Repetition> stances = Analysed.gait(motion).stances();
        for (Side side : Side.values()) {
            assertThat(stances.stream().filter(r -> r.stance() == side && r.accepted()))
                    .hasSizeBetween(40, 46);
            assertThat(stances.stream()
                            .filter(r ->
                                    r.stance() == side && r.startMicros() < 75_600_000 && r.endMicros() > 75_000_000))
                    .isNotEmpty()
                    .allSatisfy(
                            r -> assertThat(r.excluded().orElseThrow().rule()).isEqualTo("turning"));
        }
        assertThat(squats(motion)).isEmpty();
    }

    @Test
    void slowStridesAreFoundAndNoLegRaiseBecomesASquat() {
        BodyMotion motion = Analysed.recording("ximu3-lower-body");
        List<Repetition> stances = Analysed.gait(motion).stances();
        for (Side side : Side.values()) {
            assertThat(stances.stream().filter(r -> r.stance() == side && r.accepted()))
                    .hasSizeBetween(3, 7);
        }
        assertThat(squats(motion)).isEmpty();
    }

    @Test
    void noWalkHoldsASingleLegSquat() {
        for (Analysed.Walk walk : Analysed.opticalWalks()) {
            assertThat(squats(walk.motion())).as(walk.seen().name()).isEmpty();
        }
    }

    private static List<Repetition> squats(BodyMotion motion) {
        return SquatSegmentation.segment(
                motion,
                Catalogue.SINGLE_LEG_SQUAT,
                Optional.empty(),
                Analysed.start(motion),
                Analysed.end(motion),
                SegmentationSettings.DEFAULT);
    }
}
