package hiplevel.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Catalogue;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.simulation.Truth.FootContact;
import hiplevel.simulation.Truth.TrueRepetition;
import hiplevel.simulation.body.Motion;
import hiplevel.simulation.body.TrueAngles;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WalkingTruthTest {
    private static ScenarioBuilder walk(long seed) {
        return Scenario.standard(Catalogue.WALKING, seed).but();
    }

    private static Truth truth(ScenarioBuilder scenario) {
        return VirtualWearer.perform(scenario.build()).truth();
    }

    @Test
    void peakDropAndCaveOfEachStanceAreWhatWasAskedFor() {
        Truth truth = truth(walk(4).repetitions(8).drop(Side.LEFT, 9.0).cave(Side.RIGHT, 6.0));
        assertThat(truth.of(Side.LEFT))
                .hasSize(8)
                .allSatisfy(r -> assertThat(r.peakDropDeg()).isCloseTo(9, within(0.05)));
        assertThat(truth.of(Side.RIGHT)).hasSize(8).allSatisfy(r -> {
            assertThat(r.adductionChangeAtTurnDeg()).isCloseTo(6, within(0.05));
            assertThat(r.peakDropDeg()).isBetween(1.0, 7.0);
        });
    }

    @Test
    void aLastStepThatEndsLateStillComesToRest() {
        assertThat(truth(walk(42).repetitions(8)).of(Side.LEFT)).hasSize(8);
    }

    @Test
    void stancesAlternateAndFeetComeDownBeforeTheOtherLeaves() {
        List<FootContact> contacts = truth(walk(5)).contacts();
        List<FootContact> landings =
                contacts.stream().filter(FootContact::initialContact).toList();
        for (int i = 1; i < landings.size(); i++) {
            assertThat(landings.get(i).side())
                    .isEqualTo(landings.get(i - 1).side().opposite());
            assertThat(landings.get(i).seconds() - landings.get(i - 1).seconds())
                    .isBetween(0.45, 0.65);
        }
        for (int i = 1; i < contacts.size() - 1; i++) {
            if (contacts.get(i).initialContact()) {
                FootContact next = contacts.get(i + 1);
                assertThat(next.initialContact()).isFalse();
                assertThat(next.side()).isEqualTo(contacts.get(i).side().opposite());
            }
        }
    }

    @Test
    void verticalForcePeaksWithinATenthOfASecondAfterEachContact() {
        SimulatedRecording recording = VirtualWearer.perform(walk(6).build());
        for (TrueRepetition stance : recording.truth().repetitions()) {
            double highest = Double.NEGATIVE_INFINITY;
            double at = 0;
            for (double t = stance.startSeconds() - 0.2; t < stance.startSeconds() + 0.3; t += 0.005) {
                double up = recording
                        .performance()
                        .motion()
                        .at(Placement.PELVIS, t)
                        .joint()
                        .acceleration()
                        .z();
                if (up > highest) {
                    highest = up;
                    at = t;
                }
            }
            assertThat(highest).isBetween(2.0, 4.0);
            assertThat(at - stance.startSeconds()).isBetween(0.02, 0.1);
        }
    }

    @Test
    void aWalkThatTurnsRoundEndsTheOtherWayAndCountsNoStanceOfTheTurn() {
        ScenarioBuilder scenario = walk(8).turnAround(true);
        SimulatedRecording recording = VirtualWearer.perform(scenario.build());
        Motion motion = recording.performance().motion();
        assertThat(motion.heading(recording.seconds())).isCloseTo(Math.PI, within(1e-9));
        assertThat(recording.truth().repetitions()).hasSizeBetween(28, 36).allSatisfy(r -> {
            double turned = motion.heading(r.endSeconds()) - motion.heading(r.startSeconds());
            assertThat(Math.toDegrees(turned)).isLessThan(5);
        });
        assertThat(Arrays.stream(recording.trueAngles().column("pelvic_rotation_deg"))
                        .max()
                        .orElseThrow())
                .as("rotation is against the direction of walking")
                .isBetween(3.0, 6.0);
    }

    @Test
    void thighsSwingInPlanesTurnedOutward() {
        Statistics outward = new Statistics();
        for (long seed = 1; seed <= 12; seed++) {
            TrueAngles angles = VirtualWearer.perform(walk(seed).build()).trueAngles();
            for (Side side : Side.values()) {
                outward.add(-Math.toDegrees(Math.atan(slope(
                        angles.column(side.word() + "_thigh_flexion_deg"),
                        angles.column(side.word() + "_thigh_adduction_deg")))));
            }
        }
        assertThat(outward.mean()).isBetween(3.5, 5.5);
        // the mean of both legs' planes then lies 2° off (RMS), as that of real people
        assertThat(outward.deviation()).isBetween(1.8, 3.8);
    }

    /** Of the changes of y over the changes of x while walking. */
    private static double slope(double[] x, double[] y) {
        double xx = 0;
        double xy = 0;
        for (int i = 700; i < 2400; i++) {
            xx += (x[i + 1] - x[i]) * (x[i + 1] - x[i]);
            xy += (x[i + 1] - x[i]) * (y[i + 1] - y[i]);
        }
        return xy / xx;
    }
}
