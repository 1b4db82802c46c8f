package hiplevel.session.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Drive;
import hiplevel.exercise.Exercise;
import hiplevel.form.Finding;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.WearingFacts;
import hiplevel.session.SessionSettings;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.SimulatedRecording;
import hiplevel.simulation.Truth.TrueRepetition;
import hiplevel.simulation.VirtualWearer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Simulated wearers who do an exercise on the right leg, then on the left, while one of them is declared. */
class OtherLegTest {
    private static final Set<Placement> ALL = EnumSet.of(Placement.PELVIS, Placement.LEFT_THIGH, Placement.RIGHT_THIGH);
    /** From the end of a repetition until it is told, s: its end must be over, and somebody must look. */
    private static final double TOLD_WITHIN = 3;
    /** Of a hold, which is meant when it lasts. */
    private static final double HELD = 7;

    private static final Optional<Side> LEFT = Optional.of(Side.LEFT);
    private static final Optional<Side> RIGHT = Optional.of(Side.RIGHT);

    private record Seen(double seconds, Optional<Side> stance, Optional<Side> instead) {}

    private record Watched(List<TrueRepetition> truth, List<Seen> poses, List<MeasuredRepetition> told) {
        double from(int repetition) {
            return truth.get(repetition).startSeconds();
        }

        double to(int repetition) {
            return truth.get(repetition).endSeconds();
        }

        List<Seen> between(double from, double to) {
            return poses.stream()
                    .filter(p -> p.seconds > from && p.seconds < to)
                    .toList();
        }
    }

    private static Watched watched(Scenario scenario, Side declared) {
        SimulatedRecording recording = VirtualWearer.perform(scenario);
        TrackCollector tracks = new TrackCollector();
        recording.deliver(tracks);
        Watched watched = new Watched(recording.truth().repetitions(), new ArrayList<>(), new ArrayList<>());
        String exercise = scenario.exercise().name();
        LiveSession session = new LiveSession(
                SessionSettings.DEFAULT.doing(Optional.of(exercise), Optional.of(declared)),
                WearingFacts.NONE,
                new LiveListener() {
                    @Override
                    public void pose(LivePose pose) {
                        watched.poses.add(new Seen(pose.timeMicros() * 1e-6, pose.stance(), pose.instead()));
                    }

                    @Override
                    public void repetition(MeasuredRepetition repetition, List<Finding> findings) {
                        watched.told.add(repetition);
                    }
                },
                Runnable::run);
        Hearing.deliver(tracks.tracks(), 1, session);
        session.finish();
        return watched;
    }

    private static Scenario scenario(Exercise exercise, Set<Placement> worn) {
        return Scenario.standard(exercise, 1)
                .but()
                .placements(worn)
                .repetitions(exercise.drive() == Drive.HOLD ? 1 : 2)
                .build();
    }

    /** Those of one leg whose thighs tell which it is. */
    static Stream<Exercise> exercises() {
        return Stream.of(
                        "single-leg-squat",
                        "forward-step-down",
                        "step-up",
                        "single-leg-deadlift",
                        "trendelenburg-stance",
                        "fire-hydrant")
                .map(name -> Catalogue.STANDARD.named(name).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void whoBeginsOnTheOtherLegIsContradictedUntilTheDeclaredOneIsUsed(Exercise exercise) {
        Watched seen = watched(scenario(exercise, ALL), Side.LEFT);
        boolean hold = exercise.drive() == Drive.HOLD;
        int left = seen.truth.size() / 2;
        double told = hold ? seen.from(0) + HELD : seen.to(0) + TOLD_WITHIN;
        assertThat(seen.between(0, hold ? seen.from(0) : seen.to(0)))
                .extracting(Seen::instead)
                .containsOnly(Optional.empty());
        assertThat(seen.between(told, seen.to(left - 1)))
                .isNotEmpty()
                .extracting(Seen::instead)
                .containsOnly(RIGHT);
        double used = hold ? seen.from(left) + 2 : seen.to(left) + TOLD_WITHIN;
        assertThat(seen.between(used, seen.to(seen.truth.size() - 1)))
                .isNotEmpty()
                .extracting(Seen::instead)
                .containsOnly(Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void whoUsesTheDeclaredLegIsNotContradicted(Exercise exercise) {
        Watched seen = watched(scenario(exercise, ALL), Side.RIGHT);
        int left = seen.truth.size() / 2;
        assertThat(seen.between(0, seen.from(left))).extracting(Seen::instead).containsOnly(Optional.empty());
        assertThat(seen.between(0, Double.MAX_VALUE)).extracting(Seen::instead).contains(LEFT);
    }

    @Test
    void theLegThatCarriesIsSeenAlthoughTheOtherOneIsDeclaredAndCountsForNothing() {
        Watched seen = watched(scenario(Catalogue.SINGLE_LEG_SQUAT, ALL), Side.LEFT);
        for (int right = 0; right < 2; right++) {
            List<Seen> during = seen.between(seen.from(right), seen.to(right));
            assertThat(during).extracting(Seen::stance).doesNotContain(LEFT);
            assertThat(during.stream().filter(p -> p.stance.equals(RIGHT)).count())
                    .isGreaterThan(during.size() / 2);
        }
        assertThat(seen.told).hasSize(2).allMatch(m -> m.repetition().isOf(Side.LEFT));
    }

    @Test
    void onePelvisOrOneThighContradictsNobody() {
        for (Set<Placement> worn : List.of(
                EnumSet.of(Placement.PELVIS),
                EnumSet.of(Placement.LEFT_THIGH),
                EnumSet.of(Placement.PELVIS, Placement.RIGHT_THIGH))) {
            for (Side declared : Side.values()) {
                assertThat(watched(scenario(Catalogue.SINGLE_LEG_SQUAT, worn), declared).poses)
                        .extracting(Seen::instead)
                        .containsOnly(Optional.empty());
            }
        }
    }
}
