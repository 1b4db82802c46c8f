package hiplevel.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.Side;
import hiplevel.imu.TrackCollector;
import hiplevel.simulation.body.Mirror;
import hiplevel.simulation.body.TrueAngles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SimulatedRecordingTest {
    static Stream<Exercise> exercises() {
        return Catalogue.STANDARD.exercises().stream();
    }

    private static ScenarioBuilder shortOne(Exercise exercise) {
        return Scenario.standard(exercise, 21).but().repetitions(2).alignmentMovements(false);
    }

    private static Map<Placement, ImuSeries> samples(ScenarioBuilder scenario) {
        TrackCollector collector = new TrackCollector();
        VirtualWearer.perform(scenario.build()).deliver(collector);
        return collector.tracks().stream()
                .collect(Collectors.toMap(t -> t.sensor().placement().orElseThrow(), SensorTrack::samples));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void oneSeedMakesOneRecordingToTheLastByte(Exercise exercise, @TempDir Path folder) throws IOException {
        ImuSeries first = samples(shortOne(exercise)).get(Placement.LEFT_THIGH);
        ImuSeries second = samples(shortOne(exercise)).get(Placement.LEFT_THIGH);
        assertThat(second.gyrX()).isEqualTo(first.gyrX());
        assertThat(second.accZ()).isEqualTo(first.accZ());
        assertThat(second.timeMicros()).isEqualTo(first.timeMicros());
        for (String name : new String[] {"a", "b"}) {
            TruthWriter.write(VirtualWearer.perform(shortOne(exercise).build()), folder.resolve(name));
        }
        for (String file : new String[] {"truth.json", "truth.csv"}) {
            assertThat(folder.resolve("a").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("b").resolve(file));
        }
        assertThat(Files.readString(folder.resolve("a/truth.json"))).contains("repetitions", "sensorFromSegmentWxyz");
        assertThat(Files.readAllLines(folder.resolve("a/truth.csv")).get(0))
                .startsWith("time_s,pelvic_obliquity_deg,pelvic_tilt_deg,pelvic_rotation_deg,left_thigh_flexion_deg");
    }

    @Test
    void anotherSeedMakesAnotherRecording() {
        ImuSeries one = samples(shortOne(Catalogue.WALKING)).get(Placement.PELVIS);
        ImuSeries other = samples(shortOne(Catalogue.WALKING).seed(22)).get(Placement.PELVIS);
        assertThat(other.accX()[5]).isNotEqualTo(one.accX()[5]);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void aMirroredWearerIsTheSameButForSignsAndSides(Exercise exercise) {
        Map<Placement, ImuSeries> plain = samples(shortOne(exercise));
        Map<Placement, ImuSeries> mirrored = samples(shortOne(exercise).mirrored(true));
        for (Placement placement : plain.keySet()) {
            ImuSeries p = plain.get(placement);
            ImuSeries m = mirrored.get(Mirror.placement(placement));
            assertThat(m.timeMicros()).isEqualTo(p.timeMicros());
            assertThat(m.gyrY()).isEqualTo(p.gyrY());
            assertThat(m.accX()).isEqualTo(p.accX());
            assertThat(m.accZ()).isEqualTo(p.accZ());
            for (int i = 0; i < p.size(); i++) {
                assertThat(m.gyrX()[i]).isEqualTo(-p.gyrX()[i]);
                assertThat(m.gyrZ()[i]).isEqualTo(-p.gyrZ()[i]);
                assertThat(m.accY()[i]).isEqualTo(-p.accY()[i]);
            }
        }
    }

    @Test
    void theMirrorExchangesTheSidesOfTheTruth() {
        SimulatedRecording plain = VirtualWearer.perform(
                shortOne(Catalogue.SINGLE_LEG_SQUAT).drop(Side.RIGHT, 9.0).build());
        SimulatedRecording mirrored =
                VirtualWearer.perform(plain.scenario().but().mirrored(true).build());
        assertThat(mirrored.truth().of(Side.LEFT))
                .isEqualTo(plain.truth().of(Side.RIGHT).stream()
                        .map(Truth.TrueRepetition::mirrored)
                        .toList());
        assertThat(mirrored.truth().of(Side.LEFT).get(0).dropAtTurnDeg()).isCloseTo(9, within(0.01));
        TrueAngles before = plain.trueAngles();
        TrueAngles after = mirrored.trueAngles();
        assertThat(after.column("left_hip_adduction_deg")).isEqualTo(before.column("right_hip_adduction_deg"));
        int turn = (int) (plain.truth().repetitions().get(0).turnSeconds() * 100);
        assertThat(after.column("pelvic_obliquity_deg")[turn])
                .isCloseTo(-before.column("pelvic_obliquity_deg")[turn], within(1e-9));
    }

    @Test
    void aHigherRateSeesTheSameMotion() {
        Truth at100 = VirtualWearer.perform(shortOne(Catalogue.WALKING).build()).truth();
        Truth at200 = VirtualWearer.perform(
                        shortOne(Catalogue.WALKING).rateHz(200).build())
                .truth();
        assertThat(at200).isEqualTo(at100);
        int twice = samples(shortOne(Catalogue.WALKING).rateHz(200))
                .get(Placement.PELVIS)
                .size();
        int once = samples(shortOne(Catalogue.WALKING)).get(Placement.PELVIS).size();
        assertThat(twice).isBetween(2 * once - 2, 2 * once + 2);
    }

    @Test
    void lossesTakeTheShareAskedForAndLeaveTheRestAsItWas() {
        ImuSeries whole = samples(shortOne(Catalogue.SINGLE_LEG_SQUAT)).get(Placement.PELVIS);
        ImuSeries lossy = samples(
                        shortOne(Catalogue.SINGLE_LEG_SQUAT).lossShare(0.1).gap(Placement.PELVIS, 10, 12))
                .get(Placement.PELVIS);
        double expected = 0.9 * (whole.size() - 200);
        assertThat((double) lossy.size()).isCloseTo(expected, within(0.03 * whole.size()));
        int w = 0;
        for (int i = 0; i < lossy.size(); i++) {
            while (whole.timeMicros()[w] < lossy.timeMicros()[i]) {
                w++;
            }
            assertThat(lossy.accX()[i]).isEqualTo(whole.accX()[w]);
            assertThat(lossy.timeMicros()[i]).matches(t -> t < 10_000_000 || t >= 12_000_000, "outside the gap");
        }
    }

    @Test
    void headingDriftIsAConstantTurnAboutTheVertical() {
        ImuSeries plain = samples(shortOne(Catalogue.SINGLE_LEG_SQUAT)).get(Placement.RIGHT_THIGH);
        ImuSeries drifting = samples(shortOne(Catalogue.SINGLE_LEG_SQUAT).headingDriftDegPerS(0.05))
                .get(Placement.RIGHT_THIGH);
        for (int i = 0; i < plain.size(); i += 50) {
            double x = drifting.gyrX()[i] - plain.gyrX()[i];
            double y = drifting.gyrY()[i] - plain.gyrY()[i];
            double z = drifting.gyrZ()[i] - plain.gyrZ()[i];
            assertThat(Math.toDegrees(Math.sqrt(x * x + y * y + z * z))).isCloseTo(0.05, within(1e-9));
            if (i < 300) {
                // standing, the sensor's x axis points down within its misplacement
                assertThat(Math.toDegrees(x)).isBetween(-0.0501, -0.045);
            }
        }
    }

    @Test
    void whatCannotBeSimulatedIsRefusedInWords() {
        Exercise plank = Catalogue.STANDARD.named("plank").orElseThrow();
        Exercise moonwalk =
                new Exercise("moonwalk", plank.course(), plank.wearing(), plank.measures(), plank.watched());
        assertThatThrownBy(() -> VirtualWearer.perform(Scenario.standard(moonwalk, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot do 'moonwalk'")
                .hasMessageContaining("single-leg-squat, lateral-step-down");
        assertThatThrownBy(() -> shortOne(Catalogue.WALKING)
                        .drop(Side.LEFT, 1.0, 2.0, 3.0)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one for each of the 2 repetitions")
                .hasMessageContaining("got 3");
    }
}
