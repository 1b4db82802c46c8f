package hiplevel.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Catalogue;
import hiplevel.imu.Side;
import hiplevel.simulation.Truth.TrueRepetition;
import hiplevel.simulation.body.Angles;
import hiplevel.simulation.body.TrueAngles;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AngleSignsTest {
    private static Quaternion turned(double x, double y, double z, double deg) {
        return Quaternion.about(new Vector3(x, y, z), Math.toRadians(deg));
    }

    @ParameterizedTest(name = "turned {3}° about ({0}, {1}, {2}): obliquity {4}, tilt {5}, rotation {6}")
    @CsvSource({
        // about forward (+ = left side up), about left (+ = leaning forward), about up (+ = to the left)
        "1, 0, 0, 10, -10, 0, 0",
        "1, 0, 0, -10, 10, 0, 0",
        "0, 1, 0, 20, 0, 20, 0",
        "0, 0, 1, 30, 0, 0, 30",
    })
    void pelvicAnglesHaveTheStatedSigns(
            double x, double y, double z, double deg, double obliquity, double tilt, double rotation) {
        Angles.Pelvis pelvis = Angles.Pelvis.of(turned(x, y, z, deg));
        assertThat(Math.toDegrees(pelvis.obliquity())).isCloseTo(obliquity, within(1e-9));
        assertThat(Math.toDegrees(pelvis.tilt())).isCloseTo(tilt, within(1e-9));
        assertThat(Math.toDegrees(pelvis.rotation())).isCloseTo(rotation, within(1e-9));
    }

    @ParameterizedTest(name = "{0} thigh turned {4}° about ({1}, {2}, {3})")
    @CsvSource({
        "LEFT, 0, 1, 0, -40, 40, 0, 0",
        "RIGHT, 0, 1, 0, -40, 40, 0, 0",
        "RIGHT, 1, 0, 0, 8, 0, 8, 0",
        "LEFT, 1, 0, 0, -8, 0, 8, 0",
        "RIGHT, 0, 0, 1, 5, 0, 0, 5",
        "LEFT, 0, 0, 1, -5, 0, 0, 5",
    })
    void thighAnglesHaveTheStatedSigns(
            Side side, double x, double y, double z, double deg, double flexion, double adduction, double rotation) {
        Angles.Leg leg = Angles.Leg.of(side, turned(x, y, z, deg));
        assertThat(Math.toDegrees(leg.flexion())).isCloseTo(flexion, within(1e-9));
        assertThat(Math.toDegrees(leg.adduction())).isCloseTo(adduction, within(1e-9));
        assertThat(Math.toDegrees(leg.rotation())).isCloseTo(rotation, within(1e-9));
    }

    @Test
    void theSideThatHasNoSupportGoesDownAndTheKneeGoesIn() {
        SimulatedRecording recording = VirtualWearer.perform(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 2)
                .but()
                .drop(Side.RIGHT, 9.0)
                .drop(Side.LEFT, 9.0)
                .cave(Side.RIGHT, 7.0)
                .cave(Side.LEFT, 7.0)
                .build());
        TrueAngles angles = recording.trueAngles();
        for (TrueRepetition r : recording.truth().repetitions()) {
            int turn = (int) Math.round(r.turnSeconds() * 100);
            int start = (int) Math.round(r.startSeconds() * 100);
            String thigh = r.leg().word() + "_thigh_";
            assertThat(angles.column("pelvic_obliquity_deg")[turn])
                    .as("right side up standing right, down standing left")
                    .isCloseTo(r.leg().sigma() * 9, within(0.1));
            double[] adduction = angles.column(thigh + "adduction_deg");
            assertThat(adduction[turn] - adduction[start]).isCloseTo(7, within(0.15));
            assertThat(angles.column(thigh + "flexion_deg")[turn]).isCloseTo(r.depthDeg(), within(0.1));
            double[] hip = angles.column(r.leg().word() + "_hip_adduction_deg");
            double[] obliquity = angles.column("pelvic_obliquity_deg");
            double dropped = r.leg().sigma() * (obliquity[turn] - obliquity[start]);
            double thighFlexion = Math.toRadians(angles.column(thigh + "flexion_deg")[turn]);
            assertThat(hip[turn] - hip[start])
                    .as("cave adducts the hip, and drop as far as the thigh still points down")
                    .isCloseTo(7 + dropped * Math.cos(thighFlexion), within(2.0));
            assertThat(angles.column("pelvic_tilt_deg")[turn]).isGreaterThan(5);
        }
    }
}
