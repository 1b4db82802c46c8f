package hiplevel.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.imu.Side;
import hiplevel.simulation.Truth.TrueRepetition;
import hiplevel.simulation.body.TrueAngles;
import hiplevel.simulation.performance.Manner;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each exercise is done as asked, on the sides it has. */
class RoutinesTest {
    static Stream<Exercise> exercises() {
        return Catalogue.STANDARD.exercises().stream();
    }

    private static ScenarioBuilder wearer(String exercise, long seed) {
        return Scenario.standard(Catalogue.STANDARD.named(exercise).orElseThrow(), seed)
                .but()
                .alignmentMovements(false);
    }

    private static Truth truth(ScenarioBuilder scenario) {
        return VirtualWearer.perform(scenario.build()).truth();
    }

    private static double value(TrueRepetition repetition, String name) {
        return repetition.value(name).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void twentyWearersDoAsManyAsTheyAreToldOneAfterTheOther(Exercise exercise) {
        for (long seed = 1; seed <= 20; seed++) {
            SimulatedRecording recording = VirtualWearer.perform(Scenario.standard(exercise, seed)
                    .but()
                    .alignmentMovements(seed % 5 == 0)
                    .repetitions(2)
                    .hard(seed % 2 == 0)
                    .manner(new Manner(0, 0, 1, 0, OptionalDouble.of(8)))
                    .build());
            List<TrueRepetition> rows = recording.truth().repetitions();
            assertThat(rows).hasSize(exercise.hasSides() ? 4 : 2);
            double before = 5;
            for (TrueRepetition row : rows) {
                assertThat(row.side().isPresent()).isEqualTo(exercise.hasSides());
                if (!exercise.isGait()) {
                    assertThat(row.startSeconds()).isGreaterThanOrEqualTo(before);
                    before = row.endSeconds();
                }
                assertThat(row.turnSeconds()).isBetween(row.startSeconds(), row.endSeconds());
                assertThat(row.endSeconds()).isLessThan(recording.seconds() - 1.9);
                assertThat(row.values().values()).isNotEmpty().allMatch(Double::isFinite);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "single-leg-squat",
                "lateral-step-down",
                "forward-step-down",
                "split-squat",
                "single-leg-deadlift",
                "single-leg-bridge",
                "lateral-band-walk",
                "hip-extension"
            })
    void dropAtTheTurningPointIsWhatWasAskedFor(String exercise) {
        for (long seed = 1; seed <= 4; seed++) {
            Truth truth = truth(
                    wearer(exercise, seed).repetitions(3).drop(Side.RIGHT, 8.0).drop(Side.LEFT, -2.0));
            assertThat(truth.of(Side.RIGHT))
                    .hasSize(3)
                    .allSatisfy(r -> assertThat(r.dropAtTurnDeg()).isCloseTo(8, within(0.06)));
            assertThat(truth.of(Side.LEFT))
                    .hasSize(3)
                    .allSatisfy(r -> assertThat(r.dropAtTurnDeg()).isCloseTo(-2, within(0.06)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "lateral-step-down, adductionChangeAtTurnDeg",
        "forward-step-down, adductionChangeAtTurnDeg",
        "split-squat, adductionChangeAtTurnDeg",
        "single-leg-deadlift, adductionChangeAtTurnDeg",
        "step-up, adductionChangeAtStartDeg",
        "lateral-band-walk, adductionChangeAtTurnDeg"
    })
    void caveIsWhatWasAskedFor(String exercise, String value) {
        for (long seed = 1; seed <= 4; seed++) {
            Truth truth = truth(
                    wearer(exercise, seed).repetitions(3).cave(Side.RIGHT, 9.0).cave(Side.LEFT, 1.0));
            assertThat(truth.of(Side.RIGHT))
                    .allSatisfy(r -> assertThat(value(r, value)).isCloseTo(9, within(0.05)));
            assertThat(truth.of(Side.LEFT))
                    .allSatisfy(r -> assertThat(value(r, value)).isCloseTo(1, within(0.05)));
        }
    }

    @Test
    void inATwoLegSquatEachLegCavesAsAskedAndOtherwiseGoesOutward() {
        Statistics untold = new Statistics();
        for (long seed = 1; seed <= 10; seed++) {
            Truth truth = truth(wearer("squat", seed).repetitions(3).cave(Side.LEFT, 8.0));
            for (TrueRepetition r : truth.repetitions()) {
                assertThat(value(r, "leftAdductionChangeAtTurnDeg")).isCloseTo(8, within(0.05));
                untold.add(value(r, "rightAdductionChangeAtTurnDeg"));
            }
        }
        assertThat(untold.mean()).isBetween(-5.5, -2.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"single-leg-deadlift", "clamshell", "fire-hydrant", "hip-extension", "lateral-band-walk"})
    void compensationAtTheTurningPointIsWhatWasAskedFor(String exercise) {
        for (long seed = 1; seed <= 4; seed++) {
            Truth truth = truth(wearer(exercise, seed)
                    .repetitions(3)
                    .compensation(Side.RIGHT, 12.0)
                    .compensation(Side.LEFT, 1.0));
            assertThat(truth.of(Side.RIGHT))
                    .hasSize(3)
                    .allSatisfy(r -> assertThat(r.compensationDeg()).isCloseTo(12, within(0.1)));
            assertThat(truth.of(Side.LEFT))
                    .hasSize(3)
                    .allSatisfy(r -> assertThat(r.compensationDeg()).isCloseTo(1, within(0.1)));
        }
    }

    @Test
    void aDipArchesAndAPlankSagsAsAsked() {
        Truth dip = truth(wearer("tricep-dip", 2).compensation(Side.RIGHT, 9.0));
        assertThat(dip.repetitions()).hasSize(6).allSatisfy(r -> {
            assertThat(r.compensationDeg()).isCloseTo(9, within(0.05));
            assertThat(value(r, "rangeMetres")).isBetween(0.145, 0.205);
        });
        TrueRepetition steady = truth(wearer("plank", 2)).repetitions().get(0);
        TrueRepetition sagging = truth(wearer("plank", 2).compensation(Side.RIGHT, 10.0))
                .repetitions()
                .get(0);
        assertThat(sagging.compensationDeg() - steady.compensationDeg()).isCloseTo(10, within(0.5));
    }

    @Test
    void theDropOfAStepUpComesShortlyAfterTheFootHasLeftAndIsGoneAtTheTop() {
        for (long seed = 1; seed <= 4; seed++) {
            for (TrueRepetition r :
                    truth(wearer("step-up", seed).drop(Side.RIGHT, 9.0)).of(Side.RIGHT)) {
                assertThat(r.peakDropDeg()).isCloseTo(9, within(1.2));
                assertThat(Math.abs(r.dropAtTurnDeg())).isLessThan(2.2);
                assertThat(r.rangeDeg()).isCloseTo(r.depthDeg(), within(0.5));
            }
        }
    }

    @Test
    void theFreeHipIsHikedForThirtySecondsUntilAWearerGivesWay() {
        Truth held = truth(wearer("trendelenburg-stance", 4).drop(Side.RIGHT, -6.0));
        TrueRepetition right = held.of(Side.RIGHT).get(0);
        assertThat(value(right, "holdSeconds")).isCloseTo(30, within(1e-6));
        assertThat(value(right, "maximalHikeDeg")).isBetween(6.0, 8.0);
        assertThat(value(right, "driftDegPerS")).isBetween(-0.05, 0.15);
        Truth given =
                truth(wearer("trendelenburg-stance", 4).drop(Side.LEFT, -6.0).compensation(Side.LEFT, 11.0));
        TrueRepetition left = given.of(Side.LEFT).get(0);
        assertThat(value(left, "giveWaySeconds")).isBetween(6.0, 17.0);
        assertThat(value(left, "dropSeconds")).isBetween(value(left, "giveWaySeconds") - 0.01, 25.0);
        assertThat(given.of(Side.RIGHT).get(0).value("dropSeconds")).isEmpty();
    }

    @Test
    void aRunnerIsInTheAirBetweenTheSteps() {
        Truth run = truth(wearer("running", 3).drop(Side.LEFT, 9.0));
        assertThat(run.of(Side.LEFT)).hasSize(24).allSatisfy(r -> {
            assertThat(r.peakDropDeg()).isCloseTo(9, within(0.05));
            assertThat(r.endSeconds() - r.startSeconds()).isBetween(0.2, 0.34);
        });
        for (int i = 1; i < run.repetitions().size(); i++) {
            assertThat(run.repetitions().get(i).startSeconds())
                    .isGreaterThan(run.repetitions().get(i - 1).endSeconds() + 0.05);
        }
    }

    @Test
    void swayOfTheTrunkHidesTheDropAndMovesThePelvisOverTheStanceLeg() {
        Truth upright = truth(wearer("walking", 3));
        Truth swaying = truth(wearer("walking", 3).compensation(Side.RIGHT, 8.0));
        for (int i = 0; i < 20; i++) {
            double hidden = upright.of(Side.RIGHT).get(i).peakDropDeg()
                    - swaying.of(Side.RIGHT).get(i).peakDropDeg();
            assertThat(hidden).isBetween(3.0, 5.5);
            assertThat(swaying.of(Side.RIGHT).get(i).compensationDeg()).isEqualTo(8);
        }
        assertThat(swaying.of(Side.LEFT).get(5).value("compensationDeg")).isEmpty();
    }

    @Test
    void clamshellsOpenThirtyFiveDegreesAndFireHydrantsForty() {
        Statistics clamshell = new Statistics();
        Statistics hydrant = new Statistics();
        Statistics extension = new Statistics();
        for (long seed = 1; seed <= 20; seed++) {
            truth(wearer("clamshell", seed)).repetitions().forEach(r -> clamshell.add(r.rangeDeg()));
            truth(wearer("fire-hydrant", seed)).repetitions().forEach(r -> hydrant.add(r.rangeDeg()));
            truth(wearer("hip-extension", seed)).repetitions().forEach(r -> extension.add(r.rangeDeg()));
        }
        assertThat(clamshell.mean()).isBetween(32.0, 36.0);
        assertThat(hydrant.mean()).isCloseTo(40, within(1.5));
        assertThat(extension.mean()).isCloseTo(75, within(2.0));
    }

    @Test
    void fatigueGrowsTheDropFromRepetitionToRepetition() {
        List<TrueRepetition> rows = truth(wearer("lateral-step-down", 5)
                        .drop(Side.RIGHT, 3.0)
                        .repetitions(20)
                        .manner(new Manner(0.25, 0, 1, 0, OptionalDouble.empty())))
                .of(Side.RIGHT);
        assertThat(rows.get(19).dropAtTurnDeg()).isCloseTo(3 + 19 * 0.25, within(0.03));
    }

    @ParameterizedTest
    @ValueSource(strings = {"single-leg-squat", "step-up", "clamshell", "squat", "single-leg-bridge"})
    void aFalseStartIsNoRepetitionAndTheLastOneMayBeSlow(String exercise) {
        Truth truth =
                truth(wearer(exercise, 6).repetitions(4).manner(new Manner(0, 0.3, 2.5, 1, OptionalDouble.empty())));
        List<TrueRepetition> rows = truth.repetitions().subList(0, 4);
        double usual = rows.get(0).endSeconds() - rows.get(0).startSeconds();
        assertThat(rows.get(3).endSeconds() - rows.get(3).startSeconds()).isGreaterThan(1.7 * usual);
        double plain = rows.get(1).startSeconds() - rows.get(0).endSeconds();
        assertThat(plain).isGreaterThan(1.9);
        assertThat(rows.get(2).startSeconds() - rows.get(1).endSeconds()).isGreaterThan(2.2 + 1.8);
    }

    @Test
    void theBackIsDownInABridgeAndTheFaceOnAllFours() {
        TrueAngles bridge =
                VirtualWearer.perform(wearer("single-leg-bridge", 2).build()).trueAngles();
        TrueAngles fours =
                VirtualWearer.perform(wearer("fire-hydrant", 2).build()).trueAngles();
        TrueAngles side = VirtualWearer.perform(wearer("clamshell", 2).build()).trueAngles();
        int lying = 850;
        assertThat(bridge.column("pelvic_tilt_deg")[lying]).isCloseTo(-90, within(0.1));
        assertThat(bridge.column("right_thigh_flexion_deg")[lying]).isCloseTo(140, within(3.0));
        assertThat(fours.column("pelvic_tilt_deg")[lying]).isCloseTo(90, within(0.1));
        assertThat(fours.column("left_thigh_flexion_deg")[lying]).isCloseTo(0, within(0.1));
        assertThat(side.column("pelvic_obliquity_deg")[lying]).isCloseTo(90, within(3.0));
    }
}
