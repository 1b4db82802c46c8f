package hiplevel.session.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.exercise.Catalogue;
import hiplevel.form.Finding;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Side;
import hiplevel.kinematics.activity.Activity.Kind;
import hiplevel.recording.WearingFacts;
import hiplevel.repetition.Repetition;
import hiplevel.session.SessionSettings;
import hiplevel.simulation.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What leads a wearer through alignment and a change of exercise. */
class LiveGuidanceTest {
    private static final Scenario SQUATS = Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 1)
            .but()
            .repetitions(3)
            .build();

    /** What is asked of a pose must be read while it is told. */
    private static final class Kept implements LiveListener {
        final List<LiveAlignment> alignments = new ArrayList<>();
        final List<Repetition> repetitions = new ArrayList<>();
        final List<double[]> rest = new ArrayList<>();
        final List<Long> right = new ArrayList<>();
        Consumer<LivePose> each = pose -> {};

        @Override
        public void pose(LivePose pose) {
            rest.add(new double[] {pose.timeMicros() * 1e-6, pose.unrest(), pose.stillSeconds()});
            if (pose.stance().equals(Optional.of(Side.RIGHT))) {
                right.add(pose.timeMicros());
            }
            each.accept(pose);
        }

        @Override
        public void alignment(LiveAlignment alignment) {
            alignments.add(alignment);
        }

        @Override
        public void repetition(MeasuredRepetition told, List<Finding> findings) {
            repetitions.add(told.repetition());
        }
    }

    private static final Kept HEARD = heard(SessionSettings.DEFAULT);

    private static Kept heard(SessionSettings settings) {
        Kept kept = new Kept();
        LiveSession session = new LiveSession(settings, WearingFacts.NONE, kept, Runnable::run);
        Hearing.deliver(Hearing.simulated(SQUATS), 1, session);
        session.finish();
        return kept;
    }

    @Test
    void alignmentMovementsAreCountedAsTheyAreDone() {
        List<LiveAlignment> told = HEARD.alignments;
        LiveAlignment last = told.get(told.size() - 1);
        assertThat(last.count(Kind.HINGE, Optional.empty())).isEqualTo(3);
        assertThat(last.count(Kind.TWO_LEG_SQUAT, Optional.empty())).isEqualTo(3);
        assertThat(last.count(Kind.LEG_SWING, Optional.of(Side.LEFT))).isEqualTo(5);
        assertThat(last.count(Kind.LEG_SWING, Optional.of(Side.RIGHT))).isEqualTo(5);
        assertThat(told.stream().map(a -> a.count(Kind.HINGE, Optional.empty())))
                .contains(0, 1, 2, 3);
    }

    @Test
    void standingStillIsToldFromMoving() {
        List<double[]> rest = HEARD.rest;
        assertThat(rest).filteredOn(r -> r[0] > 1 && r[0] < 3.5).allMatch(r -> r[1] < 0.6 && r[2] > 0.2);
        // the first hinge
        assertThat(rest).filteredOn(r -> r[0] > 5 && r[0] < 6).allMatch(r -> r[1] > 3 && r[2] == 0);
    }

    @Test
    void theStandingLegOfADeclaredExerciseIsToldWhileTheRepetitionLasts() {
        Kept kept = heard(SessionSettings.DEFAULT.doing("single-leg-squat"));
        Repetition first = kept.repetitions.stream()
                .filter(r -> r.isOf(Side.RIGHT))
                .findFirst()
                .orElseThrow();
        assertThat(kept.right)
                .filteredOn(t -> t > first.startMicros() && t < first.endMicros())
                .hasSizeGreaterThan((int) ((first.endMicros() - first.startMicros()) / LivePoses.POSE_MICROS / 2));
    }

    @Test
    void anotherExerciseIsLookedForFromWhenItIsSaidAndTheAlignmentStays() {
        Kept kept = new Kept();
        LiveSession session = new LiveSession(
                SessionSettings.DEFAULT.doing("single-leg-squat"), WearingFacts.NONE, kept, Runnable::run);
        // those of the right leg come first: the left one's are the other exercise
        List<Repetition> all = HEARD.repetitions;
        long change = all.get(2).endMicros() + 1_500_000;
        kept.each = new Consumer<>() {
            private boolean said;

            @Override
            public void accept(LivePose pose) {
                if (!said && pose.timeMicros() >= change) {
                    said = true;
                    session.doing(Optional.of("lateral-step-down"), Optional.empty());
                }
            }
        };
        Hearing.deliver(Hearing.simulated(SQUATS), 1, (ImuSink) session);
        session.finish();
        assertThat(kept.repetitions).hasSize(6);
        assertThat(kept.repetitions.subList(0, 3))
                .allMatch(r -> r.exercise().name().equals("single-leg-squat"));
        assertThat(kept.repetitions.subList(3, 6))
                .allMatch(r -> r.exercise().name().equals("lateral-step-down"));
        assertThat(kept.repetitions).extracting(Repetition::number).containsExactly(1, 2, 3, 1, 2, 3);
    }
}
