package hiplevel.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.asymmetry.Comparison;
import hiplevel.asymmetry.Comparison.Verdict;
import hiplevel.exercise.Catalogue;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.Side;
import hiplevel.repetition.Contact;
import hiplevel.repetition.Repetition;
import hiplevel.simulation.Scenario;
import hiplevel.spatial.Quaternion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not change the answer, and what must turn it round: from samples to verdicts. */
class MetamorphicTest {
    private static final double SAME_DEG = 0.3;

    private static Scenario scenario(String name) {
        return name.equals("squats")
                ? Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 11)
                        .but()
                        .repetitions(3)
                        .drop(Side.RIGHT, 9.0)
                        .cave(Side.LEFT, 7.0)
                        .build()
                : Scenario.standard(Catalogue.WALKING, 12)
                        .but()
                        .repetitions(10)
                        .drop(Side.LEFT, 8.0)
                        .build();
    }

    private static Input recording(String name) {
        return name.equals("squats") || name.equals("walk") ? Worn.simulated(scenario(name)) : Worn.optical(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"squats", "walk", "HC002D_Straight", "HC032A_Turn", "treadmill-injected/dropR8"})
    void sensorsTurnedInTheirPlacesGiveTheSameAngles(String name) {
        Input input = recording(name);
        SplittableRandom random = new SplittableRandom(5);
        Map<Placement, Quaternion> turns = new EnumMap<>(Placement.class);
        for (Placement placement : Placement.values()) {
            turns.put(
                    placement,
                    new Quaternion(
                                    random.nextGaussian(),
                                    random.nextGaussian(),
                                    random.nextGaussian(),
                                    random.nextGaussian())
                            .normalized());
        }
        sameWithin(SAME_DEG, Worn.analysed(input), Worn.analysed(Worn.turned(input, turns)));
    }

    @ParameterizedTest
    @CsvSource({
        "squats,PELVIS,1,0,0",
        "squats,LEFT_THIGH,0,1,0",
        "squats,RIGHT_THIGH,0,0,1",
        "HC032A_Turn,PELVIS,0,0,1",
        "HC032A_Turn,LEFT_THIGH,1,0,0",
        "HC032A_Turn,RIGHT_THIGH,1,1,0"
    })
    void oneSensorUpsideDownOrBackToFrontGivesTheSameAngles(
            String name, Placement placement, double x, double y, double z) {
        Input input = recording(name);
        Map<Placement, Quaternion> turns = new EnumMap<>(Placement.class);
        input.tracks().forEach(t -> turns.put(t.sensor().placement().orElseThrow(), new Quaternion(1, 0, 0, 0)));
        turns.put(placement, new Quaternion(0, x, y, z).normalized());
        sameWithin(SAME_DEG, Worn.analysed(input), Worn.analysed(Worn.turned(input, turns)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"squats", "walk", "HC002D_Straight", "HC032A_Turn", "treadmill-injected/dropR8"})
    void theWearerInAMirrorSwapsLeftAndRightExactly(String name) {
        Input input = recording(name);
        SessionResult seen = Worn.analysed(input);
        SessionResult mirrored = Worn.analysed(Worn.mirrored(input));
        assertThat(Angles.apartDeg(seen, mirrored, true).values())
                .allSatisfy(d -> assertThat(d).isLessThan(1e-6));
        assertThat(mirrored.repetitions().stream().map(r -> inMirror(r.repetition())))
                .isNotEmpty()
                .containsExactlyElementsOf(seen.repetitions().stream()
                        .map(MeasuredRepetition::repetition)
                        .toList());
        assertThat(mirrored.recordings().get(0).contacts().stream()
                        .map(c -> new Contact(c.timeMicros(), c.side().opposite(), c.event())))
                .containsExactlyElementsOf(seen.recordings().get(0).contacts());
        assertThat(mirrored.asymmetry()).hasSameSizeAs(seen.asymmetry());
        for (int i = 0; i < seen.asymmetry().size(); i++) {
            mirrors(seen.asymmetry().get(i), mirrored.asymmetry().get(i));
        }
        assertThat(mirrored.findings()).hasSameSizeAs(seen.findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"squats", "walk"})
    void aSimulatedWearerIsMirroredByTheSimulationToo(String name) {
        SessionResult seen = Worn.analysed(recording(name));
        SessionResult mirrored =
                Worn.analysed(Worn.simulated(scenario(name).but().mirrored(true).build()));
        assertThat(Angles.apartDeg(seen, mirrored, true).values())
                .allSatisfy(d -> assertThat(d).isLessThan(1e-6));
    }

    private static void mirrors(Comparison seen, Comparison mirrored) {
        assertThat(mirrored.measure()).isEqualTo(seen.measure());
        assertThat(mirrored.verdict())
                .isEqualTo(
                        switch (seen.verdict()) {
                            case ASYMMETRIC_LEFT_HIGHER -> Verdict.ASYMMETRIC_RIGHT_HIGHER;
                            case ASYMMETRIC_RIGHT_HIGHER -> Verdict.ASYMMETRIC_LEFT_HIGHER;
                            default -> seen.verdict();
                        });
        assertThat(mirrored.difference().isPresent())
                .isEqualTo(seen.difference().isPresent());
        seen.difference().ifPresent(d -> {
            assertThat(mirrored.difference().orElseThrow().value()).isCloseTo(-d.value(), within(1e-9));
            assertThat(mirrored.difference().orElseThrow().low()).isCloseTo(-d.high(), within(1e-9));
        });
    }

    private static Repetition inMirror(Repetition r) {
        return new Repetition(
                r.number(),
                r.exercise(),
                r.leg().opposite(),
                r.startMicros(),
                r.pauseStartMicros(),
                r.turnMicros(),
                r.pauseEndMicros(),
                r.endMicros(),
                r.excluded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"squats", "walk"})
    void headingsThatDriftEachItsOwnWayChangeNothing(String name) {
        Scenario scenario = scenario(name);
        List<SensorTrack> left =
                Worn.simulated(scenario.but().headingDriftDegPerS(0.05).build()).tracks();
        List<SensorTrack> right = Worn.simulated(
                        scenario.but().headingDriftDegPerS(-0.05).build())
                .tracks();
        List<SensorTrack> drifting = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            drifting.add((i % 2 == 0 ? left : right).get(i));
        }
        sameWithin(SAME_DEG, Worn.analysed(recording(name)), Worn.analysed(Worn.input(name, drifting)));
    }

    @Test
    void aRecordingThatBeginsLaterAndSoWithOtherHeadingsSaysTheSame() {
        Input input = recording("squats");
        Input later = Worn.without(
                input,
                input.tracks().stream()
                        .map(t -> t.sensor().placement().orElseThrow())
                        .collect(java.util.stream.Collectors.toSet()),
                t -> t < 1_000_000);
        SessionResult whole = Worn.analysed(input);
        SessionResult cut = Worn.analysed(later);
        assertThat(cut.repetitions()).hasSameSizeAs(whole.repetitions());
        for (int i = 0; i < whole.asymmetry().size(); i++) {
            assertThat(cut.asymmetry().get(i).verdict())
                    .isEqualTo(whole.asymmetry().get(i).verdict());
        }
    }

    private static void sameWithin(double degrees, SessionResult a, SessionResult b) {
        assertThat(a.repetitions()).isNotEmpty().hasSameSizeAs(b.repetitions());
        for (int i = 0; i < a.repetitions().size(); i++) {
            Repetition one = a.repetitions().get(i).repetition();
            Repetition other = b.repetitions().get(i).repetition();
            assertThat(other.leg()).isEqualTo(one.leg());
            assertThat(other.excluded().map(e -> e.rule()))
                    .isEqualTo(one.excluded().map(e -> e.rule()));
            // one sample of the grid
            assertThat(other.startMicros()).isCloseTo(one.startMicros(), within(10_000L));
            assertThat(other.turnMicros()).isCloseTo(one.turnMicros(), within(10_000L));
            assertThat(other.endMicros()).isCloseTo(one.endMicros(), within(10_000L));
        }
        assertThat(Angles.apartDeg(a, b, false))
                .isNotEmpty()
                .allSatisfy((column, d) -> assertThat(d).as(column).isLessThan(degrees));
    }
}
