package hiplevel.exercise;

import static hiplevel.exercise.Wearing.Worn.BOTH_THIGHS;
import static hiplevel.exercise.Wearing.Worn.PELVIS;
import static hiplevel.exercise.Wearing.Worn.SHANK;
import static hiplevel.exercise.Wearing.Worn.THIGH;

import hiplevel.exercise.signature.Looks;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is done on foot; biomechanics notes, section 6. */
final class Standing {
    private static final List<String> DOWN_AND_UP = List.of("lowering", "pause", "rising");
    private static final List<String> UP_AND_DOWN = List.of("rising", "pause", "lowering");

    private static final Wearing PELVIS_OR_THIGH =
            new Wearing(List.of(Set.of(THIGH), Set.of(PELVIS)), Set.of(PELVIS, THIGH, BOTH_THIGHS, SHANK));
    private static final Wearing NEEDS_PELVIS = new Wearing(List.of(Set.of(PELVIS)), Set.of(THIGH, BOTH_THIGHS));

    private static final List<Measure> ONE_LEG = List.of(
            Measure.PEAK_PELVIC_DROP,
            Measure.PELVIC_DROP_AT_TURN,
            Measure.THIGH_ADDUCTION_CHANGE_AT_TURN,
            Measure.THIGH_ADDUCTION_CHANGE_AT_45,
            Measure.THIGH_ADDUCTION_CHANGE_AT_60,
            Measure.MEDIAL_KNEE_DISPLACEMENT,
            Measure.DEPTH,
            Measure.LOWERING,
            Measure.PAUSE,
            Measure.RISING,
            Measure.WOBBLE,
            Measure.SMOOTHNESS,
            Measure.INTERNAL_ROTATION,
            Measure.SWAY_PATH,
            Measure.KNEE_ABDUCTION_CHANGE,
            Measure.FRONTAL_PLANE_PROJECTION);

    private static final Map<Measure, Watch> DROP_AND_CAVE =
            Map.of(Measure.PEAK_PELVIC_DROP, Watches.DROP, Measure.THIGH_ADDUCTION_CHANGE_AT_TURN, Watches.CAVE);

    static final Exercise SINGLE_LEG_SQUAT = new Exercise(
                    "single-leg-squat", bending(55), PELVIS_OR_THIGH, ONE_LEG, DROP_AND_CAVE)
            .knownBy(Looks.SINGLE_LEG_SQUAT);

    static final Exercise LATERAL_STEP_DOWN = new Exercise(
                    "lateral-step-down", bending(50), PELVIS_OR_THIGH, ONE_LEG, DROP_AND_CAVE)
            .knownBy(Looks.LATERAL_STEP_DOWN);

    static final Exercise FORWARD_STEP_DOWN = new Exercise(
                    "forward-step-down", bending(50), PELVIS_OR_THIGH, ONE_LEG, DROP_AND_CAVE)
            .knownBy(Looks.FORWARD_STEP_DOWN);

    /** The leading foot stays on the step: a repetition starts low, with that thigh bent, and turns at the top. */
    static final Exercise STEP_UP = new Exercise(
                    "step-up",
                    new Course(
                            Posture.STANDING,
                            Drive.STANCE_THIGH_EXTENSION,
                            Course.Rows.STANCE_LEG,
                            Course.Reference.STANDING,
                            Math.toRadians(55),
                            0.6,
                            8,
                            UP_AND_DOWN),
                    PELVIS_OR_THIGH,
                    ONE_LEG,
                    DROP_AND_CAVE)
            .knownBy(Looks.STEP_UP);

    static final Exercise SINGLE_LEG_DEADLIFT = new Exercise(
                    "single-leg-deadlift",
                    new Course(
                            Posture.HINGED,
                            Drive.ANTERIOR_TILT,
                            Course.Rows.STANCE_LEG,
                            Course.Reference.STANDING,
                            Math.toRadians(40),
                            0.8,
                            10,
                            DOWN_AND_UP),
                    NEEDS_PELVIS,
                    List.of(
                            Measure.PEAK_PELVIC_DROP,
                            Measure.PELVIC_DROP_AT_TURN,
                            Measure.PELVIS_OPENING,
                            Measure.RANGE,
                            Measure.HINGE_SQUAT_RATIO,
                            Measure.LOWERING,
                            Measure.PAUSE,
                            Measure.RISING,
                            Measure.WOBBLE,
                            Measure.SWAY_PATH,
                            Measure.SMOOTHNESS),
                    Map.of(Measure.PEAK_PELVIC_DROP, Watches.OTHER_DROP, Measure.PELVIS_OPENING, Watches.OPENING))
            .knownBy(Looks.SINGLE_LEG_DEADLIFT);

    static final Exercise SPLIT_SQUAT = new Exercise(
                    "split-squat", bending(60), PELVIS_OR_THIGH, ONE_LEG, DROP_AND_CAVE)
            .knownBy(Looks.SPLIT_SQUAT);

    static final Exercise SQUAT = new Exercise(
                    "squat",
                    new Course(
                            Posture.STANDING,
                            Drive.BOTH_THIGHS_FLEXION,
                            Course.Rows.NO_SIDE,
                            Course.Reference.STANDING,
                            Math.toRadians(65),
                            0.6,
                            8,
                            DOWN_AND_UP),
                    PELVIS_OR_THIGH,
                    onBothLegs(),
                    Map.of(
                            Measure.LEFT_THIGH_ADDUCTION_CHANGE, Watches.CAVE,
                            Measure.RIGHT_THIGH_ADDUCTION_CHANGE, Watches.CAVE))
            .knownBy(Looks.SQUAT);

    static final Exercise DEADLIFT = new Exercise(
                    "deadlift",
                    new Course(
                            Posture.HINGED,
                            Drive.ANTERIOR_TILT,
                            Course.Rows.NO_SIDE,
                            Course.Reference.STANDING,
                            Math.toRadians(45),
                            0.8,
                            10,
                            DOWN_AND_UP),
                    NEEDS_PELVIS,
                    onBothLegs(),
                    Map.of(
                            Measure.LEFT_THIGH_ADDUCTION_CHANGE, Watches.CAVE,
                            Measure.RIGHT_THIGH_ADDUCTION_CHANGE, Watches.CAVE))
            .knownBy(Looks.DEADLIFT);

    /** 30 s on one leg, the free hip held up (Hardcastle and Nade 1985). */
    static final Exercise TRENDELENBURG_STANCE = new Exercise(
                    "trendelenburg-stance",
                    new Course(
                            Posture.STANDING,
                            Drive.HOLD,
                            Course.Rows.STANCE_LEG,
                            Course.Reference.STANDING,
                            0,
                            5,
                            180,
                            List.of("hold")),
                    NEEDS_PELVIS,
                    List.of(
                            Measure.MEAN_PELVIC_DROP,
                            Measure.PEAK_PELVIC_DROP,
                            Measure.MAXIMAL_HIKE,
                            Measure.HOLD_TIME,
                            Measure.TIME_TO_HALF_HIKE,
                            Measure.TIME_TO_NO_HIKE,
                            Measure.DRIFT,
                            Measure.SWAY_PATH,
                            Measure.SWAY_ELLIPSE,
                            Measure.WOBBLE),
                    Map.of(Measure.MEAN_PELVIC_DROP, Watches.HELD_DROP))
            .knownBy(Looks.TRENDELENBURG_STANCE);

    static final Exercise PELVIC_TILT = new Exercise(
                    "pelvic-tilt",
                    new Course(
                            Posture.STANDING,
                            Drive.POSTERIOR_TILT,
                            Course.Rows.NO_SIDE,
                            Course.Reference.START,
                            Math.toRadians(10),
                            0.6,
                            20,
                            List.of("tucking", "hold", "releasing")),
                    NEEDS_PELVIS,
                    List.of(
                            Measure.RANGE,
                            Measure.LOWERING,
                            Measure.PAUSE,
                            Measure.RISING,
                            Measure.PELVIC_SHIFT,
                            Measure.SMOOTHNESS),
                    Map.of())
            .knownBy(Looks.PELVIC_TILT);

    private Standing() {}

    /** One leg bends and straightens under the body; amplitude in °. */
    private static Course bending(double typicalDeg) {
        return new Course(
                Posture.STANDING,
                Drive.STANCE_THIGH_FLEXION,
                Course.Rows.STANCE_LEG,
                Course.Reference.STANDING,
                Math.toRadians(typicalDeg),
                0.6,
                8,
                DOWN_AND_UP);
    }

    private static List<Measure> onBothLegs() {
        return List.of(
                Measure.LEFT_THIGH_ADDUCTION_CHANGE,
                Measure.RIGHT_THIGH_ADDUCTION_CHANGE,
                Measure.LEFT_DEPTH,
                Measure.RIGHT_DEPTH,
                Measure.PELVIC_SHIFT,
                Measure.RANGE,
                Measure.HINGE_SQUAT_RATIO,
                Measure.LOWERING,
                Measure.PAUSE,
                Measure.RISING,
                Measure.WOBBLE,
                Measure.SMOOTHNESS);
    }
}
