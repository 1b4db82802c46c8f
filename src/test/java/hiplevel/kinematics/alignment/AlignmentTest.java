package hiplevel.kinematics.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.exercise.Catalogue;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.Side;
import hiplevel.imu.TrackCollector;
import hiplevel.kinematics.activity.Activity;
import hiplevel.kinematics.activity.Stretch;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.orientation.ForwardBackward;
import hiplevel.orientation.OrientationParameters;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.SimulatedRecording;
import hiplevel.simulation.VirtualWearer;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On simulated wearers, whose sensors' true seats are known. */
class AlignmentTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void hingesSquatsAndSwingsTellWhereForwardIs(int seed) {
        SimulatedRecording wearer = VirtualWearer.perform(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, seed));
        Alignment alignment = aligned(wearer);
        assertThat(alignment.segments().get(Placement.PELVIS).method())
                .isEqualTo(SegmentAlignment.Method.HINGES_AND_SQUATS);
        assertThat(alignment.segments().get(Placement.LEFT_THIGH).method())
                .isEqualTo(SegmentAlignment.Method.LEG_SWINGS);
        assertThatSeatsAreFound(wearer, alignment);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void walkingAlignsItselfByBothThighs(int seed) {
        SimulatedRecording wearer = VirtualWearer.perform(Scenario.standard(Catalogue.WALKING, seed));
        Alignment alignment = aligned(wearer);
        assertThat(alignment.segments().get(Placement.PELVIS).method()).isEqualTo(SegmentAlignment.Method.BOTH_THIGHS);
        assertThatSeatsAreFound(wearer, alignment);
    }

    @Test
    void aPelvisThatOnlyWalksIsAlignedByItsHorizontalForce() {
        SimulatedRecording wearer = VirtualWearer.perform(Scenario.standard(Catalogue.WALKING, 5)
                .but()
                .placements(java.util.Set.of(Placement.PELVIS))
                .build());
        Alignment alignment = aligned(wearer);
        assertThat(alignment.segments().get(Placement.PELVIS).method())
                .isEqualTo(SegmentAlignment.Method.WALKING_FORCE);
        assertThatSeatsAreFound(wearer, alignment);
    }

    /** The repetitions under test never refine an alignment; where there is nothing else they serve, without trust. */
    @Test
    void withoutAlignmentMovementsTheRepetitionsServeAndCarryNoVerdict() {
        Alignment alignment = aligned(VirtualWearer.perform(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 6)
                .but()
                .alignmentMovements(false)
                .build()));
        assertThat(alignment.segments().values()).allSatisfy(segment -> {
            assertThat(segment.method()).isEqualTo(SegmentAlignment.Method.OWN_REPETITIONS);
            assertThat(segment.passed()).isFalse();
            assertThat(Math.toDegrees(segment.yawSd())).isGreaterThanOrEqualTo(10);
        });
    }

    @Test
    void everyAlignmentMovementIsRecognisedAndCounted() {
        List<Activity> found = aligned(VirtualWearer.perform(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 7)))
                .activities();
        assertThat(count(found, Activity.Kind.HINGE, Optional.empty())).isEqualTo(3);
        assertThat(count(found, Activity.Kind.TWO_LEG_SQUAT, Optional.empty())).isEqualTo(3);
        for (Side side : Side.values()) {
            assertThat(count(found, Activity.Kind.LEG_SWING, Optional.of(side))).isEqualTo(5);
        }
        assertThat(found).filteredOn(Activity::used).noneMatch(a -> a.kind() == Activity.Kind.ONE_LEG_BENDING);
    }

    /** These wearers stand stiller on one leg, with the other thigh held at 12°, than on two. */
    @ParameterizedTest
    @ValueSource(ints = {103, 182, 287})
    void standingOnTwoLegsIsTheReferenceAndNotALiftedLeg(int seed) {
        Alignment alignment = aligned(VirtualWearer.perform(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, seed)));
        assertThat(alignment.standing().orElseThrow().fromMicros()).isLessThan(1_000_000);
    }

    /** Alone, a squat on two legs looks like one on one leg; but not where somebody said when the work was done. */
    @Test
    void outsideOfDeclaredWorkALonePelvisHasItsSquatsToo() {
        double withSquats = 0;
        double hingesAlone = 0;
        for (long seed = 5; seed <= 10; seed++) {
            SimulatedRecording wearer = VirtualWearer.perform(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, seed)
                    .but()
                    .placements(java.util.Set.of(Placement.PELVIS))
                    .build());
            Map<Placement, SensorMotion> sensors = sensors(wearer);
            double start = wearer.truth().repetitions().get(0).startSeconds();
            Stretch work = new Stretch((int) (100 * start) - 70, (int) (100 * wearer.seconds()));
            Alignment undeclared = Alignment.of(sensors, AlignmentSettings.DEFAULT);
            Alignment declared = Alignment.of(sensors, List.of(work), AlignmentSettings.DEFAULT);
            assertThat(count(used(undeclared), Activity.Kind.TWO_LEG_SQUAT, Optional.empty()))
                    .isZero();
            assertThat(used(declared)).hasSize(6 + 1).allMatch(a -> a.toMicros() <= 10_000L * work.from());
            assertThatSeatsAreFound(wearer, declared);
            withSquats += yawSd(declared);
            hingesAlone += yawSd(undeclared);
        }
        // of all together: one wearer's squats may happen to lie further apart than the hinges
        assertThat(withSquats).isLessThan(0.9 * hingesAlone);
    }

    @Test
    void squatsThatNobodyDidAreNotNamed() {
        SimulatedRecording wearer = VirtualWearer.perform(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 9));
        long squatted = aligned(wearer).activities().stream()
                .filter(a -> a.kind() == Activity.Kind.TWO_LEG_SQUAT)
                .mapToLong(Activity::fromMicros)
                .min()
                .orElseThrow();
        Map<Placement, SensorMotion> before = sensors(wearer, new TimeGrid(0, 10_000, (int) (squatted / 10_000)));
        Alignment alignment = Alignment.of(before, AlignmentSettings.DEFAULT);
        assertThat(alignment.segments().get(Placement.PELVIS).method()).isEqualTo(SegmentAlignment.Method.HINGES);
        assertThatSeatsAreFound(wearer, alignment);
    }

    /** As after a recording that began with sit-stands: the trunk's are as good as any, knees go outward. */
    @Test
    void squatsAloneAlignAPelvisAndThighsOnlyRoughly() {
        SimulatedRecording wearer = VirtualWearer.perform(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 9));
        Map<Placement, SensorMotion> whole = sensors(wearer);
        long swung = Alignment.of(whole, AlignmentSettings.DEFAULT).activities().stream()
                .filter(a -> a.kind() == Activity.Kind.LEG_SWING)
                .mapToLong(Activity::toMicros)
                .max()
                .orElseThrow();
        int from = (int) (swung / 10_000) + 30;
        Map<Placement, SensorMotion> rest =
                sensors(wearer, new TimeGrid(10_000L * from, 10_000, (int) (100 * wearer.seconds()) - from));
        Alignment alignment = Alignment.of(rest, AlignmentSettings.DEFAULT);
        assertThat(alignment.segments().values()).allMatch(s -> s.method() == SegmentAlignment.Method.TWO_LEG_SQUATS);
        assertThatSeatsAreFound(wearer, alignment);
        for (Side side : Side.values()) {
            assertThat(Math.toDegrees(
                            alignment.segments().get(Placement.thigh(side)).yawSd()))
                    .isGreaterThanOrEqualTo(4);
        }
    }

    /** The virtual wearer's skin turns by 0.10 of the thigh's flexion, by a third of that on the pelvis; doubly when hard. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void alignmentMovementsShowHowFarSkinSlides(boolean hard) {
        int factor = hard ? 2 : 1;
        Alignment alignment = aligned(VirtualWearer.perform(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 10)
                .but()
                .hard(hard)
                .build()));
        alignment.segments().forEach((placement, segment) -> {
            double expected = factor * (placement == Placement.PELVIS ? 0.033 : 0.10);
            assertThat(Math.abs(segment.skin().orElseThrow()))
                    .as(placement.word())
                    .isBetween(0.65 * expected, 1.35 * expected);
        });
        // the left thigh's skin turns the other way than the right one's
        assertThat(Math.signum(
                        alignment.segments().get(Placement.LEFT_THIGH).skin().orElseThrow()))
                .isEqualTo(-Math.signum(
                        alignment.segments().get(Placement.RIGHT_THIGH).skin().orElseThrow()));
    }

    private static double yawSd(Alignment alignment) {
        return alignment.segments().get(Placement.PELVIS).yawSd();
    }

    private static List<Activity> used(Alignment alignment) {
        return alignment.activities().stream().filter(Activity::used).toList();
    }

    private static long count(List<Activity> found, Activity.Kind kind, Optional<Side> side) {
        return found.stream()
                .filter(a -> a.kind() == kind && a.side().equals(side))
                .count();
    }

    /** The turn about the vertical that is left, within three of the stated standard deviations. */
    private static void assertThatSeatsAreFound(SimulatedRecording wearer, Alignment alignment) {
        Map<Placement, Quaternion> truth = wearer.truth().sensorFromSegment();
        alignment.segments().forEach((placement, segment) -> {
            Vector3 forward = truth.get(placement)
                    .conjugate()
                    .times(segment.sensorFromSegment())
                    .rotate(Vector3.X);
            double errorDeg = Math.toDegrees(Math.atan2(forward.y(), forward.x()));
            assertThat(Math.abs(errorDeg)).as(placement + " turned").isLessThan(3 * Math.toDegrees(segment.yawSd()));
            assertThat(Math.toDegrees(segment.yawSd())).isLessThan(9);
            assertThat(segment.passed()).isTrue();
        });
    }

    private static Alignment aligned(SimulatedRecording wearer) {
        return Alignment.of(sensors(wearer), AlignmentSettings.DEFAULT);
    }

    private static Map<Placement, SensorMotion> sensors(SimulatedRecording wearer) {
        return sensors(wearer, new TimeGrid(0, 10_000, (int) (100 * wearer.seconds())));
    }

    private static Map<Placement, SensorMotion> sensors(SimulatedRecording wearer, TimeGrid grid) {
        TrackCollector collector = new TrackCollector();
        wearer.deliver(collector);
        Map<Placement, SensorMotion> sensors = new EnumMap<>(Placement.class);
        for (SensorTrack track : collector.tracks()) {
            Placement placement = track.sensor().placement().orElseThrow();
            sensors.put(
                    placement,
                    SensorMotion.of(
                            placement,
                            track.samples(),
                            ForwardBackward.of(track.samples(), OrientationParameters.STANDARD),
                            grid));
        }
        return sensors;
    }
}
