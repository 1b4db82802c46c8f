package hiplevel.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.imu.Placement;
import hiplevel.simulation.sensing.VirtualSensor;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SensorPhysicsTest {
    static Stream<Exercise> exercises() {
        return Stream.of(Catalogue.SINGLE_LEG_SQUAT, Catalogue.WALKING);
    }

    private static List<VirtualSensor> sensors(Exercise exercise) {
        Scenario scenario = Scenario.standard(exercise, 7)
                .but()
                .placements(EnumSet.allOf(Placement.class))
                .build();
        SimulatedRecording recording = VirtualWearer.perform(scenario);
        return scenario.placements().stream().map(recording::sensor).toList();
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
        double seconds = 32;
        double step = 0.004;
        for (VirtualSensor sensor : sensors(exercise)) {
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
        for (VirtualSensor sensor : sensors(exercise)) {
            for (double t = 3.9; t < 70; t += 0.0871) {
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
