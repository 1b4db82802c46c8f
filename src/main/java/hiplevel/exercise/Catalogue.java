package hiplevel.exercise;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The exercises that can be analysed, and the names of those that are known but not analysed yet. */
public final class Catalogue {
    private static final String LEVEL = "keep both hip bones level";
    private static final String KNEE = "point the knee over the second toe";

    public static final Exercise SINGLE_LEG_SQUAT = new Exercise(
            "single-leg-squat",
            "single-leg squat",
            Exercise.Drive.STANCE_THIGH_FLEXION,
            Math.toRadians(55),
            0.6,
            8,
            Arrays.asList(Measure.values()),
            LEVEL,
            KNEE);

    /** A row is one stance phase; depth, pause and tempo mean nothing there. */
    public static final Exercise WALKING = new Exercise(
            "walking",
            "walking",
            Exercise.Drive.GAIT_CYCLES,
            Math.toRadians(35),
            0.3,
            2,
            List.of(
                    Measure.PEAK_PELVIC_DROP,
                    Measure.PELVIC_DROP_AT_TURN,
                    Measure.THIGH_ADDUCTION_CHANGE_AT_TURN,
                    Measure.WOBBLE,
                    Measure.SMOOTHNESS),
            LEVEL,
            KNEE);

    private static final List<Exercise> ALL = List.of(SINGLE_LEG_SQUAT, WALKING);

    private static final List<String> LATER = List.of(
            "lateral-step-down",
            "forward-step-down",
            "step-up",
            "single-leg-deadlift",
            "split-squat",
            "squat",
            "deadlift",
            "single-leg-bridge",
            "trendelenburg-stance",
            "running",
            "lateral-band-walk",
            "clamshell",
            "fire-hydrant",
            "hip-extension",
            "plank",
            "pelvic-tilt",
            "tricep-dip");

    private Catalogue() {}

    public static List<Exercise> all() {
        return ALL;
    }

    public static Optional<Exercise> named(String name) {
        return ALL.stream().filter(e -> e.name().equals(name)).findFirst();
    }

    /** Whether it is the name of an exercise that the program knows of but cannot analyse in this version. */
    public static boolean isPlanned(String name) {
        return LATER.contains(name);
    }
}
