package hiplevel.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.exercise.Catalogue;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.repetition.Contact.Event;
import hiplevel.repetition.gait.Gait;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.SimulatedRecording;
import hiplevel.simulation.Truth.FootContact;
import hiplevel.simulation.Truth.TrueRepetition;
import hiplevel.simulation.VirtualWearer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Standard simulated wearers: hinges, leg swings and two-leg squats come before their single-leg squats. */
class SimulatedWearersTest {
    private static final Set<Placement> ALL = EnumSet.of(Placement.PELVIS, Placement.LEFT_THIGH, Placement.RIGHT_THIGH);

    private int expected;
    private int invented;
    private final List<Double> turnErrors = new ArrayList<>();

    @Test
    void squatsOfAFewWearersAreAllFoundAndNothingElseIs() {
        squats(1, 2, false, ALL);
        squats(3, 3, true, ALL);
        assertThat(turnErrors).hasSize(expected);
        assertThat(invented).isZero();
        assertThat(turnRms()).isLessThanOrEqualTo(0.02);
    }

    @Test
    void withoutAPelvisSensorTheyAreFoundToo() {
        squats(4, 4, false, EnumSet.of(Placement.LEFT_THIGH, Placement.RIGHT_THIGH));
        assertThat(turnErrors).hasSize(expected);
        assertThat(invented).isZero();
    }

    @Test
    void walkingIsCutWithSidesAndHoldsNoSquat() {
        for (long seed = 1; seed <= 2; seed++) {
            SimulatedRecording recording = VirtualWearer.perform(Scenario.standard(Catalogue.WALKING, seed));
            BodyMotion motion = Analysed.delivered(recording::deliver);
            Gait gait = Analysed.gait(motion);
            for (FootContact truth : recording.truth().contacts()) {
                assertThat(gait.contacts())
                        .filteredOn(c -> c.side() == truth.side())
                        .filteredOn(c -> (c.event() == Event.INITIAL_CONTACT) == truth.initialContact())
                        .anyMatch(c -> Math.abs(c.timeMicros() * 1e-6 - truth.seconds()) < 0.06);
            }
            assertThat(cut(motion)).isEmpty();
        }
    }

    private void squats(long fromSeed, long toSeed, boolean hard, Set<Placement> worn) {
        for (long seed = fromSeed; seed <= toSeed; seed++) {
            SimulatedRecording recording = VirtualWearer.perform(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, seed)
                    .but()
                    .hard(hard)
                    .placements(worn)
                    .build());
            BodyMotion motion = Analysed.delivered(recording::deliver);
            compare(recording.truth().repetitions(), cut(motion));
            assertThat(Analysed.gait(motion).contacts())
                    .as("walking, seed " + seed)
                    .isEmpty();
        }
    }

    private void compare(List<TrueRepetition> truth, List<Repetition> found) {
        int matched = 0;
        for (TrueRepetition t : truth) {
            Optional<Repetition> same = found.stream()
                    .filter(r -> r.accepted() && r.isOf(t.leg()) && Math.abs(error(r, t)) < 0.5)
                    .findFirst();
            same.ifPresent(r -> turnErrors.add(error(r, t)));
            matched += same.isPresent() ? 1 : 0;
        }
        expected += truth.size();
        invented += found.size() - matched;
    }

    private static double error(Repetition r, TrueRepetition t) {
        return r.turnMicros() * 1e-6 - t.turnSeconds();
    }

    private static List<Repetition> cut(BodyMotion motion) {
        return Analysed.cut(motion, Catalogue.SINGLE_LEG_SQUAT, Optional.<Side>empty());
    }

    private double turnRms() {
        return Math.sqrt(turnErrors.stream().mapToDouble(e -> e * e).average().orElse(Double.NaN));
    }
}
