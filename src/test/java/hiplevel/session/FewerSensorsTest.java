package hiplevel.session;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.exercise.Catalogue;
import hiplevel.imu.Placement;
import hiplevel.kinematics.activity.Activity;
import hiplevel.simulation.Scenario;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Simulated wearers with one thigh sensor or none: what was done is told from the shaking alone. */
class FewerSensorsTest {
    static Stream<Set<Placement>> worn() {
        return Stream.of(
                EnumSet.of(Placement.PELVIS),
                EnumSet.of(Placement.LEFT_THIGH),
                EnumSet.of(Placement.PELVIS, Placement.RIGHT_THIGH));
    }

    @ParameterizedTest
    @MethodSource("worn")
    void squatsAreNotTakenForWalking(Set<Placement> worn) {
        for (long seed = 41; seed <= 43; seed++) {
            for (boolean aligned : new boolean[] {true, false}) {
                Scenario scenario = Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, seed)
                        .but()
                        .placements(worn)
                        .repetitions(3)
                        .alignmentMovements(aligned)
                        .build();
                assertThat(activities(scenario)).doesNotContain(Activity.Kind.WALKING);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("worn")
    void walkingIs(Set<Placement> worn) {
        Scenario scenario = Scenario.standard(Catalogue.WALKING, 41)
                .but()
                .placements(worn)
                .repetitions(8)
                .build();
        assertThat(activities(scenario)).contains(Activity.Kind.WALKING);
    }

    private static List<Activity.Kind> activities(Scenario scenario) {
        return Worn.analysed(Worn.simulated(scenario)).recordings().get(0).activities().stream()
                .map(Activity::kind)
                .toList();
    }
}
