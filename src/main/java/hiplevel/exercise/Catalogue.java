package hiplevel.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The exercises that are looked for, in the order in which they are listed. A value: an analysis is given one, so that
 * somebody's own exercise is one entry more.
 */
public record Catalogue(List<Exercise> exercises) {
    public static final Exercise SINGLE_LEG_SQUAT = Standing.SINGLE_LEG_SQUAT;
    public static final Exercise WALKING = Gaits.WALKING;
    public static final Exercise RUNNING = Gaits.RUNNING;

    /** The programme. */
    public static final Catalogue STANDARD = new Catalogue(List.of(
            Standing.SINGLE_LEG_SQUAT,
            Standing.LATERAL_STEP_DOWN,
            Standing.FORWARD_STEP_DOWN,
            Standing.STEP_UP,
            Standing.SINGLE_LEG_DEADLIFT,
            Standing.SPLIT_SQUAT,
            Standing.SQUAT,
            Standing.DEADLIFT,
            Floor.SINGLE_LEG_BRIDGE,
            Standing.TRENDELENBURG_STANCE,
            Gaits.WALKING,
            Gaits.RUNNING,
            Gaits.LATERAL_BAND_WALK,
            Floor.CLAMSHELL,
            Floor.FIRE_HYDRANT,
            Floor.HIP_EXTENSION,
            Floor.PLANK,
            Standing.PELVIC_TILT,
            Floor.TRICEP_DIP));

    public Catalogue {
        exercises = List.copyOf(exercises);
        long names = exercises.stream().map(Exercise::name).distinct().count();
        if (names < exercises.size()) {
            throw new IllegalArgumentException("two exercises have one name: "
                    + exercises.stream().map(Exercise::name).collect(Collectors.joining(", ")));
        }
    }

    /** The exercise of that name, if any. */
    public Optional<Exercise> named(String name) {
        return exercises.stream().filter(e -> e.name().equals(name)).findFirst();
    }

    /** The same with one more. */
    public Catalogue with(Exercise another) {
        List<Exercise> more = new ArrayList<>(exercises);
        more.add(another);
        return new Catalogue(more);
    }

    /** Every name, comma-separated: what a refusal of an unknown one offers. */
    public String names() {
        return exercises.stream().map(Exercise::name).collect(Collectors.joining(", "));
    }
}
