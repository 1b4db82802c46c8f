package hiplevel.session;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.imu.Placement;
import hiplevel.kinematics.activity.Activity;
import hiplevel.kinematics.activity.Activity.Kind;
import hiplevel.kinematics.alignment.SegmentAlignment;
import hiplevel.session.PosedWearer.Pose;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Recordings in which standing is one posture of several: everything is measured from it, and it alone aligns. */
class PosturesTest {
    private static final Set<Placement> THREE =
            EnumSet.of(Placement.PELVIS, Placement.LEFT_THIGH, Placement.RIGHT_THIGH);

    static Stream<Set<Placement>> worn() {
        return Stream.of(
                THREE,
                EnumSet.of(Placement.PELVIS),
                EnumSet.of(Placement.PELVIS, Placement.LEFT_THIGH),
                EnumSet.of(Placement.RIGHT_THIGH));
    }

    @ParameterizedTest
    @MethodSource("worn")
    void bridgesAfterStandingNeitherMoveTheReferenceNorAlign(Set<Placement> worn) {
        onFeetOnly(new PosedWearer().to(Pose.SUPINE, 4).hold(3).repeat(15, Pose.of(-118, 95, 95), 4), worn);
    }

    @ParameterizedTest
    @MethodSource("worn")
    void clamshellsNeitherMoveTheReferenceNorAlign(Set<Placement> worn) {
        Pose open = Pose.SIDE_LYING.with(Placement.LEFT_THIGH, Vector3.Z, 35).with(Placement.LEFT_THIGH, Vector3.X, 12);
        onFeetOnly(new PosedWearer().to(Pose.SIDE_LYING, 4).hold(3).repeat(25, open, 2), worn);
    }

    @ParameterizedTest
    @MethodSource("worn")
    void kicksOnAllFoursNeitherMoveTheReferenceNorAlign(Set<Placement> worn) {
        PosedWearer kicks = new PosedWearer()
                .to(Pose.ALL_FOURS, 4)
                .hold(3)
                .repeat(12, Pose.of(92, -80, 0), 3)
                .repeat(12, Pose.ALL_FOURS.with(Placement.RIGHT_THIGH, Vector3.X, -40), 2)
                .hold(2)
                .repeat(12, Pose.of(90, 40, -40), 1.5);
        onFeetOnly(kicks, worn);
    }

    @ParameterizedTest
    @MethodSource("worn")
    void aPlankNeitherMovesTheReferenceNorAligns(Set<Placement> worn) {
        onFeetOnly(new PosedWearer().to(Pose.PLANK, 4).hold(60), worn);
    }

    /** A pelvis alone bows alike sitting and standing, and either way it bows straight forward. */
    @ParameterizedTest
    @MethodSource("worn")
    void sittingNeitherMovesTheReferenceNorAligns(Set<Placement> worn) {
        if (worn.equals(EnumSet.of(Placement.PELVIS))) {
            return;
        }
        onFeetOnly(
                new PosedWearer()
                        .to(Pose.SEATED, 2)
                        .hold(20)
                        .repeat(10, Pose.of(35, 88, 88), 3)
                        .hold(20),
                worn);
    }

    /** What is done after the alignment movements, then standing again; and the same without standing at its end. */
    private static void onFeetOnly(PosedWearer rest, Set<Placement> worn) {
        for (boolean standsUp : new boolean[] {true, false}) {
            PosedWearer wearer = new PosedWearer().hold(4).alignmentMovements();
            double aligned = wearer.seconds();
            wearer.then(rest);
            if (standsUp) {
                wearer.to(Pose.STANDING, 4).hold(10);
            }
            RecordingResult result =
                    Worn.analysed(wearer.input(worn)).recordings().get(0);
            assertThat(result.activities())
                    .filteredOn(a -> a.used() && a.kind() == Kind.STANDING_STILL)
                    .singleElement()
                    .satisfies(a -> assertThat(a.fromMicros()).isLessThan(1_000_000));
            assertThat(result.activities())
                    .filteredOn(a -> a.used() || a.kind() == Kind.WALKING)
                    .allMatch(a -> a.toMicros() <= aligned * 1e6);
            assertThatSeatsAreFound(result.alignment());
            assertThat(unexpected(result.activities(), aligned)).isEmpty();
        }
    }

    private static List<Activity> unexpected(List<Activity> activities, double aligned) {
        return activities.stream()
                .filter(a -> a.kind() == Kind.HINGE || a.kind() == Kind.TWO_LEG_SQUAT || a.kind() == Kind.LEG_SWING)
                .filter(a -> a.toMicros() > aligned * 1e6)
                .toList();
    }

    private static void assertThatSeatsAreFound(List<SegmentAlignment> segments) {
        assertThat(segments).isNotEmpty().allSatisfy(segment -> {
            Quaternion left =
                    PosedWearer.SEATS.get(segment.placement()).conjugate().times(segment.sensorFromSegment());
            double turned = 2 * Math.acos(Math.min(1, Math.abs(left.w())));
            assertThat(Math.toDegrees(turned)).isLessThan(2);
            assertThat(segment.passed()).isTrue();
        });
    }
}
