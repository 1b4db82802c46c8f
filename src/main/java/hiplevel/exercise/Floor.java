package hiplevel.exercise;

import static hiplevel.exercise.Wearing.Worn.BOTH_THIGHS;
import static hiplevel.exercise.Wearing.Worn.PELVIS;
import static hiplevel.exercise.Wearing.Worn.THIGH;

import hiplevel.exercise.signature.Looks;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is done lying, kneeling or propped up; biomechanics notes, section 6. */
final class Floor {
    private static final Wearing NEEDS_PELVIS = new Wearing(List.of(Set.of(PELVIS)), Set.of(THIGH, BOTH_THIGHS));
    private static final Wearing NEEDS_THIGH = new Wearing(List.of(Set.of(THIGH)), Set.of(PELVIS, BOTH_THIGHS));

    /** To failure, heel on a box: under 20 poor, 25 average, over 30 good (Freckleton 2014). */
    static final Exercise SINGLE_LEG_BRIDGE = new Exercise(
                    "single-leg-bridge",
                    new Course(
                            Posture.SUPINE,
                            Drive.POSTERIOR_TILT,
                            Course.Rows.STANCE_LEG,
                            Course.Reference.START,
                            Math.toRadians(25),
                            0.6,
                            60,
                            List.of("lifting", "hold", "lowering")),
                    NEEDS_PELVIS,
                    List.of(
                            Measure.PEAK_PELVIC_DROP,
                            Measure.PELVIC_DROP_AT_TURN,
                            Measure.RANGE,
                            Measure.LOWERING,
                            Measure.PAUSE,
                            Measure.RISING,
                            Measure.WOBBLE,
                            Measure.SMOOTHNESS),
                    Map.of(Measure.PEAK_PELVIC_DROP, Watches.OTHER_DROP))
            .knownBy(Looks.SINGLE_LEG_BRIDGE);

    static final Exercise CLAMSHELL = new Exercise(
                    "clamshell",
                    moving(Posture.SIDE_LYING, Drive.THIGH_OPENING, 35, List.of("opening", "hold", "closing")),
                    NEEDS_THIGH,
                    withRoll(),
                    Map.of(Measure.PELVIS_ROLL, Watches.ROLLING_BACK))
            .knownBy(Looks.CLAMSHELL);

    static final Exercise FIRE_HYDRANT = new Exercise(
                    "fire-hydrant",
                    moving(Posture.ALL_FOURS, Drive.THIGH_ABDUCTION, 40, List.of("lifting", "hold", "lowering")),
                    NEEDS_THIGH,
                    withRoll(),
                    Map.of(Measure.PELVIS_ROLL, Watches.ROLLING))
            .knownBy(Looks.FIRE_HYDRANT);

    static final Exercise HIP_EXTENSION = new Exercise(
                    "hip-extension",
                    moving(Posture.ALL_FOURS, Drive.THIGH_EXTENSION, 70, List.of("lifting", "hold", "lowering")),
                    NEEDS_THIGH,
                    List.of(
                            Measure.RANGE,
                            Measure.BACK_ARCH,
                            Measure.PELVIS_ROLL,
                            Measure.LOWERING,
                            Measure.PAUSE,
                            Measure.RISING,
                            Measure.SMOOTHNESS),
                    Map.of(Measure.BACK_ARCH, Watches.ARCHING, Measure.PELVIS_ROLL, Watches.ROLLING))
            .knownBy(Looks.HIP_EXTENSION);

    static final Exercise PLANK = new Exercise(
                    "plank",
                    new Course(
                            Posture.PRONE,
                            Drive.HOLD,
                            Course.Rows.NO_SIDE,
                            Course.Reference.START,
                            0,
                            5,
                            600,
                            List.of("hold")),
                    NEEDS_PELVIS,
                    List.of(
                            Measure.HOLD_TIME,
                            Measure.HIP_SAG,
                            Measure.DRIFT,
                            Measure.PELVIS_ROLL,
                            Measure.SWAY_PATH,
                            Measure.SWAY_ELLIPSE,
                            Measure.WOBBLE),
                    Map.of(Measure.HIP_SAG, Watches.SAGGING, Measure.PELVIS_ROLL, Watches.ROLLING))
            .knownBy(Looks.PLANK);

    /** Its drive is a height, so is its typical amplitude: 0.15 m. */
    static final Exercise TRICEP_DIP = new Exercise(
                    "tricep-dip",
                    new Course(
                            Posture.SEATED,
                            Drive.PELVIS_HEIGHT,
                            Course.Rows.NO_SIDE,
                            Course.Reference.START,
                            0.15,
                            0.6,
                            8,
                            List.of("lowering", "pause", "rising")),
                    NEEDS_PELVIS,
                    List.of(
                            Measure.BACK_ARCH,
                            Measure.PELVIS_ROLL,
                            Measure.LOWERING,
                            Measure.PAUSE,
                            Measure.RISING,
                            Measure.SMOOTHNESS),
                    Map.of(Measure.BACK_ARCH, Watches.ARCHING, Measure.PELVIS_ROLL, Watches.ROLLING))
            .knownBy(Looks.TRICEP_DIP);

    private Floor() {}

    /** The leg moves, the pelvis stays; amplitude in °. */
    private static Course moving(Posture posture, Drive drive, double typicalDeg, List<String> phases) {
        return new Course(
                posture,
                drive,
                Course.Rows.MOVING_LEG,
                Course.Reference.START,
                Math.toRadians(typicalDeg),
                0.6,
                8,
                phases);
    }

    private static List<Measure> withRoll() {
        return List.of(
                Measure.RANGE,
                Measure.PELVIS_ROLL,
                Measure.LOWERING,
                Measure.PAUSE,
                Measure.RISING,
                Measure.SMOOTHNESS);
    }
}
