package hiplevel.kinematics.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.exercise.Catalogue;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.Side;
import hiplevel.imu.TrackCollector;
import hiplevel.kinematics.activity.Activity;
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
        TrackCollector collector = new TrackCollector();
        wearer.deliver(collector);
        TimeGrid grid = new TimeGrid(0, 10_000, (int) (100 * wearer.seconds()));
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
        return Alignment.of(sensors, AlignmentSettings.DEFAULT);
    }
}
