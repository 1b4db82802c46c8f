package hiplevel.form.measurement;

import static hiplevel.exercise.Measure.*;
import static hiplevel.imu.Side.LEFT;
import static hiplevel.imu.Side.RIGHT;
import static hiplevel.words.English.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.form.Measured;
import hiplevel.form.MeasuredRepetition;
import hiplevel.form.Squats;
import hiplevel.form.Squats.Shape;
import hiplevel.imu.Side;
import hiplevel.repetition.Repetition;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What counts as none, and which way is worrying, in each posture. */
class PosturesTest {
    private static final Offset<Double> TIGHT = within(0.05);

    @ParameterizedTest
    @EnumSource(Side.class)
    void aPelvisThatRollsBackOnTheSideShowsItsFrontToTheCeiling(Side moving) {
        // on the left side the right end of the left-right axis points up
        Squats clams = Squats.of(exercise("clamshell"), new Shape(moving, 0, 0, 45, 0));
        fill(clams, "obliquity", t -> moving.sigma() * 80.0);
        fill(
                clams,
                "tilt",
                t -> -Math.toDegrees(Math.asin(Math.sin(Math.toRadians(6 * t)) / Math.cos(Math.toRadians(80)))));
        assertThat(value(clams.measured().get(0), PELVIS_ROLL)).isCloseTo(6, TIGHT);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void onAllFoursLiftingTheMovingSideIsRollingWithIt(Side moving) {
        Squats lifted = Squats.of(exercise("fire-hydrant"), new Shape(moving, 0, 0, 0, 0));
        fill(lifted, "tilt", t -> 90);
        fill(lifted, "obliquity", t -> 3 + moving.sigma() * 7 * t);
        assertThat(value(lifted.measured().get(0), PELVIS_ROLL)).isCloseTo(7, TIGHT);
        fill(lifted, "obliquity", t -> 3 - moving.sigma() * 7 * t);
        assertThat(value(lifted.measured().get(0), PELVIS_ROLL)).isCloseTo(0, TIGHT);
    }

    @Test
    void anArchingBackTipsThePelvisForwardFromTheStartPose() {
        Squats kicks = Squats.of(exercise("hip-extension"), new Shape(LEFT, 0, 0, -70, 0));
        fill(kicks, "tilt", t -> 85 + 9 * t);
        assertThat(value(kicks.measured().get(0), BACK_ARCH)).isCloseTo(9, TIGHT);
        assertThat(value(kicks.measured().get(0), RANGE)).isCloseTo(70, TIGHT);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void aBridgeCountsItsDropFromTheStartPoseAndItsRangeFromTheFloor(Side stance) {
        Squats bridges = Squats.of(exercise("single-leg-bridge"), new Shape(stance, 0, 0, 0, 0));
        fill(bridges, "obliquity", t -> 4 + stance.sigma() * 5 * t);
        fill(bridges, "tilt", t -> -90 - 25 * t);
        MeasuredRepetition m = bridges.measured().get(0);
        assertThat(value(m, PELVIC_DROP_AT_TURN)).isCloseTo(5, TIGHT);
        assertThat(value(m, RANGE)).isCloseTo(25, TIGHT);
        // lying, an error about the long axis shows by sin 115° − sin 90° only
        assertThat(m.value(PELVIC_DROP_AT_TURN).orElseThrow().alignmentSd()).isLessThan(0.25);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void aHingedPelvisOpensTowardTheFreeLeg(Side stance) {
        Squats hinges = Squats.of(exercise("single-leg-deadlift"), new Shape(stance, 0, 0, 20, 0));
        fill(hinges, "rotation", t -> stance.sigma() * 11 * t);
        assertThat(value(hinges.measured().get(0), PELVIS_OPENING)).isCloseTo(11, TIGHT);
    }

    @Test
    void aHingeTiltsMoreThanItBendsAndASquatLess() {
        Squats hinge = Squats.of(exercise("single-leg-deadlift"), new Shape(RIGHT, 0, 0, 20, 50));
        assertThat(value(hinge.measured().get(0), HINGE_SQUAT_RATIO)).isCloseTo(2.5, TIGHT);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void aStepUpComparesTheKneeWithTheStraightLegAtTheTop(Side leg) {
        Squats steps = Squats.of(exercise("step-up"), new Shape(leg, 0, 0, 0, 0));
        String thigh = leg.word();
        fill(steps, thigh + " flexion", t -> 65 * (1 - t));
        fill(steps, thigh + " adduction", t -> -4 + 8 * (1 - t));
        fill(steps, thigh + " medial", t -> Math.toDegrees(Math.sin(Math.toRadians(-4 + 8 * (1 - t)))));
        MeasuredRepetition m = steps.measured().get(0);
        assertThat(value(m, THIGH_ADDUCTION_CHANGE_AT_TURN)).isCloseTo(8, within(0.1));
        assertThat(value(m, THIGH_ADDUCTION_CHANGE_AT_60)).isCloseTo(8 * 60 / 65.0, within(0.1));
        assertThat(value(m, THIGH_ADDUCTION_CHANGE_AT_45)).isCloseTo(8 * 45 / 65.0, within(0.1));
        assertThat(value(m, DEPTH)).isCloseTo(65, TIGHT);
        assertThat(value(m, RISING)).isCloseTo(1.2, within(1e-9));
    }

    @Test
    void onTwoLegsEachLegHasItsOwnKneeAndDepth() {
        Squats squats = Squats.of(exercise("squat"), new Shape(RIGHT, 0, 2, 60, 20));
        fill(squats, "left flexion", t -> 50 * t);
        fill(squats, "left adduction", t -> -4 + 9 * t);
        Repetition r = squats.repetitions.get(0);
        Repetition both = new Repetition(
                1,
                r.exercise(),
                Optional.empty(),
                r.startMicros(),
                r.pauseStartMicros(),
                r.turnMicros(),
                r.pauseEndMicros(),
                r.endMicros(),
                Optional.empty());
        MeasuredRepetition m =
                FormAnalysis.measure(1, List.of(both), squats.motion()).get(0);
        assertThat(value(m, LEFT_THIGH_ADDUCTION_CHANGE)).isCloseTo(9, TIGHT);
        assertThat(value(m, RIGHT_THIGH_ADDUCTION_CHANGE)).isCloseTo(2, TIGHT);
        assertThat(value(m, LEFT_DEPTH)).isCloseTo(50, TIGHT);
        assertThat(value(m, RIGHT_DEPTH)).isCloseTo(60, TIGHT);
        assertThat(value(m, RANGE)).isCloseTo(55, TIGHT);
    }

    @Test
    void everyMeasureOfEveryExerciseIsAValueOrSaysWhyNot() {
        for (Exercise exercise : Catalogue.STANDARD.exercises()) {
            Squats squats = Squats.of(exercise, new Shape(RIGHT, 3, 2, 60, 20));
            MeasuredRepetition m = squats.measured().get(0);
            assertThat(m.measures().keySet()).containsExactlyInAnyOrderElementsOf(exercise.measures());
            assertThat(m.measures().values())
                    .allSatisfy(v -> assertThat(v instanceof Measured.NotAssessed n ? said(n.reason()) : "a value")
                            .isNotBlank()
                            .doesNotContain("yet"));
        }
    }

    private static Exercise exercise(String name) {
        return Catalogue.STANDARD.named(name).orElseThrow();
    }

    private static double value(MeasuredRepetition m, Measure measure) {
        return m.value(measure).orElseThrow().value();
    }

    /** A column in degrees; 0 at rest, 1 at the turning point of the first repetition. */
    private static void fill(Squats squats, String column, DoubleUnaryOperator degrees) {
        Repetition r = squats.repetitions.get(0);
        double[] values = squats.column(column);
        for (int i = 0; i < values.length; i++) {
            long t = squats.grid.micros(i) - r.startMicros();
            double share = t < 0 || t > 3_000_000 ? 0 : (1 - Math.cos(2 * Math.PI * t / 3e6)) / 2;
            values[i] = Math.toRadians(degrees.applyAsDouble(share));
        }
    }
}
