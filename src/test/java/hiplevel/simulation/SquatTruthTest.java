package hiplevel.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Catalogue;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.simulation.Truth.TrueRepetition;
import hiplevel.simulation.curve.Curve;
import java.util.List;
import org.junit.jupiter.api.Test;

class SquatTruthTest {
    private static Truth truth(ScenarioBuilder scenario) {
        return VirtualWearer.perform(scenario.build()).truth();
    }

    private static ScenarioBuilder squats(long seed) {
        return Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, seed).but();
    }

    @Test
    void dropAndCaveAtTheTurningPointAreWhatWasAskedFor() {
        for (long seed = 1; seed <= 5; seed++) {
            Truth truth = truth(squats(seed)
                    .drop(Side.RIGHT, 8.0)
                    .drop(Side.LEFT, -2.0)
                    .cave(Side.LEFT, 10.0)
                    .cave(Side.RIGHT, List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0)));
            assertThat(truth.of(Side.RIGHT)).hasSize(6).allSatisfy(r -> {
                assertThat(r.dropAtTurnDeg()).isCloseTo(8, within(0.01));
                assertThat(r.peakDropDeg()).isBetween(8 - 0.001, 11.0);
            });
            assertThat(truth.of(Side.LEFT)).hasSize(6).allSatisfy(r -> {
                assertThat(r.dropAtTurnDeg()).isCloseTo(-2, within(0.01));
                assertThat(r.adductionChangeAtTurnDeg()).isCloseTo(10, within(0.01));
            });
            for (int i = 0; i < 6; i++) {
                assertThat(truth.of(Side.RIGHT).get(i).adductionChangeAtTurnDeg())
                        .isCloseTo(i + 1, within(0.01));
            }
        }
    }

    @Test
    void squatsOfManyWearersHaveTheStandardDepthDropCaveAndTempo() {
        Statistics depth = new Statistics();
        Statistics drop = new Statistics();
        Statistics cave = new Statistics();
        Statistics seconds = new Statistics();
        for (long seed = 1; seed <= 40; seed++) {
            for (TrueRepetition r : truth(squats(seed)).repetitions()) {
                depth.add(r.depthDeg());
                drop.add(r.dropAtTurnDeg());
                cave.add(r.adductionChangeAtTurnDeg());
                seconds.add(r.endSeconds() - r.startSeconds());
            }
        }
        assertThat(depth.count()).isEqualTo(480);
        assertThat(depth.mean()).isCloseTo(60, within(0.8));
        assertThat(depth.deviation()).isCloseTo(5, within(0.5));
        assertThat(drop.mean()).isCloseTo(3, within(0.15));
        assertThat(drop.deviation()).isCloseTo(1, within(0.1));
        assertThat(cave.mean()).isCloseTo(2, within(0.15));
        assertThat(cave.deviation()).isCloseTo(1, within(0.1));
        assertThat(seconds.mean()).isCloseTo(3.25, within(0.03));
        assertThat(seconds.least()).isGreaterThanOrEqualTo(2.7);
        assertThat(seconds.most()).isLessThanOrEqualTo(3.8);
    }

    @Test
    void turningPointLiesInTheMiddleOfTheCrossingsOf90PercentOfTheDepth() {
        SimulatedRecording recording = VirtualWearer.perform(squats(3).build());
        for (TrueRepetition r : recording.truth().repetitions()) {
            Curve flexion = t -> recording
                    .performance()
                    .motion()
                    .at(Placement.thigh(r.leg()), t)
                    .sagittal();
            double depth = Math.toRadians(r.depthDeg());
            double first = r.startSeconds();
            while (flexion.at(first).value() < 0.9 * depth) {
                first += 1e-4;
            }
            double last = r.endSeconds();
            while (flexion.at(last).value() < 0.9 * depth) {
                last -= 1e-4;
            }
            assertThat(r.turnSeconds()).isCloseTo((first + last) / 2, within(2e-4));
            assertThat(r.turnSeconds()).isBetween(r.startSeconds(), r.endSeconds());
        }
    }

    @Test
    void askingForMoreDropOnOneLegLeavesTheOtherLegAlone() {
        Truth plain = truth(squats(11));
        Truth asked = truth(squats(11).drop(Side.RIGHT, 12.0));
        assertThat(asked.of(Side.LEFT)).isEqualTo(plain.of(Side.LEFT));
    }
}
