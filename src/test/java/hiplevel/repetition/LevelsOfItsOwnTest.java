package hiplevel.repetition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.activity.Activity;
import hiplevel.kinematics.activity.Activity.Kind;
import hiplevel.repetition.MadeUpBody.Beat;
import hiplevel.repetition.segmentation.Segmentation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A set need not rest where the wearer stood before it. */
class LevelsOfItsOwnTest {
    private static Exercise exercise(String name) {
        return Catalogue.STANDARD.named(name).orElseThrow();
    }

    /** The front thigh is bent by 10° in a split stance, and the wearer stands much longer than the set lasts. */
    @Test
    void theLastSplitSquatEndsInTheSplitStanceAndNotWhenTheFeetComeTogether() {
        MadeUpBody body = new MadeUpBody(60);
        Beat split = new Beat(30, 1, 0.8, 18, 0.8);
        body.thigh(Side.RIGHT, "flexion", split, 10).thigh(Side.LEFT, "flexion", split, -16);
        List<Beat> beats = List.of(new Beat(32, 1, 1.6, 0.2, 1.4), new Beat(37, 1, 1.6, 0.2, 1.4));
        beats.forEach(beat -> body.bending(Side.RIGHT, beat, 50).rising(beat, -MadeUpBody.descent(50)));
        List<Repetition> found = cut("split-squat", body.wearing(true, Set.of(Side.RIGHT)), List.of());
        assertThat(found).hasSize(2).allMatch(Repetition::accepted);
        assertThat(1e-6 * found.get(1).endMicros()).isCloseTo(40.2, within(0.3));
    }

    /** What is summed up from the vertical force wanders while somebody wobbles on one leg; who bows is up when upright. */
    @Test
    void aPelvisAloneThatWobblesBetweenStepDownsStillTellsThemApart() {
        List<Beat> beats = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            beats.add(new Beat(4 + 4.8 * i, 1, 1.6, 0.3, 1.4));
        }
        MadeUpBody body = new MadeUpBody(32);
        beats.forEach(beat -> body.pelvis("tilt", beat, 15).rising(beat, -MadeUpBody.descent(50)));
        for (int i = 0; i < 60; i++) {
            body.rising(new Beat(3 + 0.45 * i, i % 2 == 0 ? 1 : 0.6, 0.2, 0, 0.25), 0.0025);
        }
        List<Repetition> found =
                cut("lateral-step-down", Optional.of(Side.RIGHT), body.wearing(true, Set.of()), List.of());
        assertThat(found.stream().filter(Repetition::accepted)).hasSize(5);
    }

    @Test
    void aDipSoonAfterSittingDownIsMeasuredFromTheSeatAndNotFromStanding() {
        MadeUpBody body = new MadeUpBody(24);
        body.rising(new Beat(4, 1, 1.5, 100, 1), -0.42);
        for (Side side : Side.values()) {
            body.thigh(side, "flexion", new Beat(4, 1, 1.5, 100, 1), 70);
        }
        List<Beat> beats = List.of(new Beat(7.5, 1, 1.3, 0.2, 1.2), new Beat(12, 1, 1.3, 0.2, 1.2));
        beats.forEach(beat -> body.rising(beat, -0.17));
        List<Repetition> found = cut("tricep-dip", body, List.of());
        assertThat(found.stream().filter(Repetition::accepted)).hasSize(2);
    }

    /** One repetition of a deadlift looks like a hinge and the next like a squat: that is no second alignment. */
    @Test
    void aHingeAndASquatInTheMiddleOfASetAreRepetitions() {
        MadeUpBody body = new MadeUpBody(70);
        List<Activity> moves = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            moves.add(move(body, 4 + 3.5 * i, Kind.HINGE));
        }
        for (int i = 0; i < 3; i++) {
            moves.add(move(body, 16 + 3.5 * i, Kind.TWO_LEG_SQUAT));
        }
        for (int i = 0; i < 4; i++) {
            Activity move = move(body, 40 + 4.5 * i, i % 2 == 0 ? Kind.HINGE : Kind.TWO_LEG_SQUAT);
            if (i >= 2) {
                moves.add(move);
            }
        }
        List<Repetition> found = cut("deadlift", body, moves);
        assertThat(found.stream().filter(Repetition::accepted)).hasSize(4);
        assertThat(found.get(0).startMicros()).isGreaterThan(39_000_000L);
    }

    private static Activity move(MadeUpBody body, double at, Kind kind) {
        Beat beat = new Beat(at, 1, 1.2, 0.1, 1.2);
        body.pelvis("tilt", beat, 45);
        for (Side side : Side.values()) {
            body.thigh(side, "flexion", beat, 25);
        }
        return new Activity(
                kind, Optional.empty(), Math.round(1e6 * at), Math.round(1e6 * (at + 2.5)), kind == Kind.HINGE);
    }

    private static List<Repetition> cut(String exercise, MadeUpBody body, List<Activity> activities) {
        return cut(exercise, Optional.empty(), body, activities);
    }

    private static List<Repetition> cut(
            String exercise, Optional<Side> declared, MadeUpBody body, List<Activity> activities) {
        BodyMotion motion = body.motion();
        long end = motion.grid().micros(motion.grid().count() - 1);
        Segmentation.Context context = new Segmentation.Context(activities, SegmentationSettings.DEFAULT);
        return Segmentation.cut(motion, exercise(exercise), declared, 0, end, context)
                .repetitions();
    }
}
