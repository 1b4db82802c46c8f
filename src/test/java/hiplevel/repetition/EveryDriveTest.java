package hiplevel.repetition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.repetition.MadeUpBody.Beat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of exercise, done by hand-made bodies in ways that real people have. */
class EveryDriveTest {
    private static final double SOON = 0.02;

    static List<String> exercises() {
        return List.of(
                "single-leg-squat",
                "step-up",
                "squat",
                "single-leg-deadlift",
                "deadlift",
                "single-leg-bridge",
                "clamshell",
                "fire-hydrant",
                "hip-extension",
                "pelvic-tilt",
                "tricep-dip",
                "lateral-band-walk");
    }

    /** What the body does for one repetition of an exercise, after it has taken the posture. */
    private static MadeUpBody perform(String exercise, List<Beat> beats) {
        Beat last = beats.get(beats.size() - 1);
        MadeUpBody body = new MadeUpBody(last.at() + last.there() + last.hold() + last.back() + 3);
        switch (exercise) {
            case "step-up" -> body.thighAt(Side.RIGHT, "flexion", 60);
            case "single-leg-bridge" -> body.pelvisAt("tilt", -90);
            case "clamshell" -> body.pelvisAt("obliquity", 85).thighAt(Side.RIGHT, "outer", 80);
            case "fire-hydrant", "hip-extension" -> body.pelvisAt("tilt", 90);
            case "tricep-dip" -> body.thighAt(Side.RIGHT, "flexion", 70).thighAt(Side.LEFT, "flexion", 70);
            default -> {}
        }
        beats.forEach(beat -> perform(exercise, body, beat));
        return body;
    }

    private static void perform(String exercise, MadeUpBody body, Beat beat) {
        switch (exercise) {
            case "single-leg-squat" ->
                body.bending(Side.RIGHT, beat, 60)
                        .rising(beat, -MadeUpBody.descent(60))
                        .pelvis("tilt", beat, 20);
            case "step-up" -> body.thigh(Side.RIGHT, "flexion", beat, -60).rising(beat, MadeUpBody.descent(60));
            case "squat" ->
                body.bending(Side.RIGHT, beat, 70).bending(Side.LEFT, beat, 68).rising(beat, -MadeUpBody.descent(70));
            case "single-leg-deadlift" ->
                body.pelvis("tilt", beat, 40)
                        .thigh(Side.LEFT, "flexion", beat, -38)
                        .thigh(Side.RIGHT, "flexion", beat, 15);
            case "deadlift" ->
                body.pelvis("tilt", beat, 45)
                        .thigh(Side.LEFT, "flexion", beat, 20)
                        .thigh(Side.RIGHT, "flexion", beat, 20);
            case "single-leg-bridge" -> body.pelvis("tilt", beat, -25);
            case "clamshell" -> body.thigh(Side.RIGHT, "anterior", beat, 35);
            case "fire-hydrant" -> body.thigh(Side.RIGHT, "adduction", beat, -40);
            case "hip-extension" -> body.thigh(Side.RIGHT, "flexion", beat, -70);
            case "pelvic-tilt" -> body.pelvis("tilt", beat, -10);
            case "tricep-dip" -> body.rising(beat, -0.17);
            case "lateral-band-walk" ->
                body.thigh(Side.LEFT, "adduction", beat, -16).thigh(Side.RIGHT, "adduction", beat, -9);
            default -> throw new IllegalArgumentException(exercise);
        }
    }

    private static List<Repetition> cut(String exercise, List<Beat> beats) {
        BodyMotion motion = perform(exercise, beats).motion();
        return Analysed.cut(motion, named(exercise), declared(exercise));
    }

    private static Exercise named(String exercise) {
        return Catalogue.STANDARD.named(exercise).orElseThrow();
    }

    /** In a bridge nobody but the wearer knows. */
    private static Optional<Side> declared(String exercise) {
        return exercise.equals("single-leg-bridge") ? Optional.of(Side.RIGHT) : Optional.empty();
    }

    private static void counted(String exercise, List<Beat> beats, List<Beat> counting) {
        List<Repetition> found =
                cut(exercise, beats).stream().filter(Repetition::accepted).toList();
        assertThat(found).hasSameSizeAs(counting);
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i).turnMicros() * 1e-6)
                    .isCloseTo(
                            counting.get(i).at()
                                    + counting.get(i).there()
                                    + counting.get(i).hold() / 2,
                            within(SOON));
            assertThat(found.get(i).side())
                    .isEqualTo(named(exercise).hasSides() ? Optional.of(Side.RIGHT) : Optional.empty());
        }
    }

    private static List<Beat> beats(int count, double rest, double moving) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Beat(3 + i * (2 * moving + 0.2 + rest), 1, moving, 0.2, moving))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void repetitionsAreCountedAndTurnWhereTheyTurn(String exercise) {
        List<Beat> six = beats(6, 1.5, 0.9);
        counted(exercise, six, six);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void aPauseBetweenChangesNothing(String exercise) {
        List<Beat> paused = new ArrayList<>(beats(3, 1.5, 0.9));
        beats(3, 1.5, 0.9).forEach(b -> paused.add(new Beat(b.at() + 25, 1, b.there(), b.hold(), b.back())));
        counted(exercise, paused, paused);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void aLastOneThreeTimesAsSlowIsOne(String exercise) {
        List<Beat> slow = new ArrayList<>(beats(5, 1.5, 0.6));
        slow.add(new Beat(25, 1, 1.8, 0, 1.8));
        counted(exercise, slow, slow);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void aFalseStartIsNeitherCountedNorPartOfTheNext(String exercise) {
        List<Beat> six = beats(6, 3, 0.9);
        List<Beat> started = new ArrayList<>(six);
        started.add(new Beat(six.get(3).at() - 1.8, 1.0 / 3, 0.6, 0, 0.6));
        counted(
                exercise,
                started.stream().sorted(Comparator.comparingDouble(Beat::at)).toList(),
                six);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void twentyThatGetSmallerAreTwenty(String exercise) {
        List<Beat> twenty = beats(20, 1, 0.9).stream()
                .map(b -> new Beat(b.at(), 1 - 0.4 * (b.at() - 3) / 57, b.there(), b.hold(), b.back()))
                .toList();
        counted(exercise, twenty, twenty);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void withoutAnyRestBetweenTheyAreAsMany(String exercise) {
        List<Beat> driven = beats(6, 0, 0.9);
        counted(exercise, driven, driven);
    }

    @ParameterizedTest
    @ValueSource(strings = {"single-leg-bridge", "single-leg-deadlift"})
    void whoseRowItIsNobodyGuessesFromThePelvisAlone(String exercise) {
        BodyMotion motion =
                perform(exercise, beats(4, 1.5, 0.9)).wearing(true, Set.of()).motion();
        assertThat(Analysed.cut(motion, named(exercise), Optional.empty())).isEmpty();
        assertThat(Analysed.cut(motion, named(exercise), Optional.of(Side.LEFT)))
                .hasSize(4)
                .allMatch(r -> r.isOf(Side.LEFT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"single-leg-bridge", "fire-hydrant", "hip-extension", "clamshell"})
    void inAnotherPostureTheSameMovementIsAnotherExercise(String exercise) {
        MadeUpBody body = new MadeUpBody(25);
        beats(6, 1.5, 0.9).forEach(beat -> perform(exercise, body, beat));
        assertThat(Analysed.cut(body.motion(), named(exercise), Optional.of(Side.RIGHT)))
                .isEmpty();
    }
}
