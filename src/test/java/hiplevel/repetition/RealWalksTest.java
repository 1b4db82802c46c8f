package hiplevel.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.exercise.Catalogue;
import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Walks of real people; those called optical are real motion turned into exact sensor signals. */
class RealWalksTest {
    @Test
    void theLongWalkHasItsCyclesAndItsTurnIsExcludedWithItsReason() {
        BodyMotion motion = Analysed.recording("walk-17-sensors");
        List<Repetition> stances = Analysed.gait(motion).stances();
        for (Side side : Side.values()) {
            assertThat(stances.stream().filter(r -> r.isOf(side) && r.accepted()))
                    .hasSizeBetween(40, 46);
            assertThat(stances.stream()
                            .filter(r -> r.isOf(side) && r.startMicros() < 75_600_000 && r.endMicros() > 75_000_000))
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
            assertThat(stances.stream().filter(r -> r.isOf(side) && r.accepted()))
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
        return Analysed.cut(motion, Catalogue.SINGLE_LEG_SQUAT, Optional.empty());
    }
}
