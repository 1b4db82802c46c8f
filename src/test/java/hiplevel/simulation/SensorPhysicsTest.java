package hiplevel.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.imu.Placement;
import hiplevel.simulation.performance.Manner;
import hiplevel.simulation.sensing.VirtualSensor;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SensorPhysicsTest {
    static Stream<Exercise> exercises() {
        return Catalogue.STANDARD.exercises().stream();
    }

    private static List<VirtualSensor> sensors(Exercise exercise) {
        return sensors(Scenario.standard(exercise, 7).but());
    }

    /** Without alignment movements, so that soon there is something to feel. */
    private static List<VirtualSensor> shortOne(Exercise exercise) {
        return sensors(Scenario.standard(exercise, 7)
                .but()
                .alignmentMovements(false)
                .repetitions(2)
                .manner(new Manner(0, 0, 1, 0, OptionalDouble.of(8))));
    }

    private static List<VirtualSensor> sensors(ScenarioBuilder scenario) {
        SimulatedRecording recording = VirtualWearer.perform(
                scenario.placements(EnumSet.allOf(Placement.class)).build());
        return recording.scenario().placements().stream().map(recording::sensor).toList();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void aSensorAtRestFeelsGravityOnly(Exercise exercise) {
        for (VirtualSensor sensor : sensors(exercise)) {
            VirtualSensor.Reading reading = sensor.read(1.5);
            assertThat(reading.rate()).isEqualTo(Vector3.ZERO);
            assertThat(reading.force().norm()).isCloseTo(9.81, within(1e-9));
            assertThat(reading.force().times(1 / 9.81).minus(reading.up()).norm())
                    .isLessThan(1e-9);
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void angularRateIntegratesToTheTrueAttitude(Exercise exercise) {
        double seconds = 22;
        double step = 0.004;
        for (VirtualSensor sensor : shortOne(exercise)) {
            Quaternion integrated = sensor.attitude(0).rotation();
            for (int i = 0; i * step < seconds; i++) {
                Vector3 rate = sensor.read((i + 0.5) * step).rate();
                integrated = integrated.times(Quaternion.ofRotationVector(rate.times(step)));
            }
            double end = Math.ceil(seconds / step - 1e-9) * step;
            double error = integrated
                    .conjugate()
                    .times(sensor.attitude(end).rotation())
                    .angle();
            assertThat(Math.toDegrees(error)).isLessThan(0.01);
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void specificForceIsTheSecondDifferenceOfPosition(Exercise exercise) {
        double h = 1e-3;
        double largest = 0;
        for (VirtualSensor sensor : shortOne(exercise)) {
            for (double t = 3.9; t < 45; t += 0.0671) {
                Vector3 difference = sensor.point(t - h)
                        .position()
                        .plus(sensor.point(t + h).position())
                        .minus(sensor.point(t).position().times(2))
                        .times(1 / (h * h));
                Vector3 felt =
                        sensor.attitude(t).rotation().rotate(sensor.read(t).force());
                largest = Math.max(
                        largest,
                        felt.minus(difference).minus(new Vector3(0, 0, 9.81)).norm());
            }
        }
        assertThat(largest).isLessThan(0.05);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void alignmentMovementsAndWhatFollowsJoinWithoutAJump(Exercise exercise) {
        double h = 5e-3;
        for (VirtualSensor sensor : sensors(exercise)) {
            Quaternion before = sensor.attitude(50).rotation();
            for (double t = 50 + h; t < 58; t += h) {
                Quaternion now = sensor.attitude(t).rotation();
                double turned = before.conjugate().times(now).angle();
                assertThat(Math.toDegrees(turned) / h).as("°/s at %.3f", t).isLessThan(700);
                before = now;
            }
        }
    }

    @Test
    void angularAccelerationIsTheDerivativeOfAngularRate() {
        double h = 1e-4;
        for (VirtualSensor sensor : sensors(Catalogue.SINGLE_LEG_SQUAT)) {
            for (double t = 4; t < 60; t += 0.371) {
                Vector3 difference = sensor.attitude(t + h)
                        .rate()
                        .minus(sensor.attitude(t - h).rate())
                        .times(1 / (2 * h));
                assertThat(difference.minus(sensor.attitude(t).acceleration()).norm())
                        .isLessThan(0.02);
            }
        }
    }
}
