package hiplevel.exercise;

import hiplevel.exercise.signature.Signature;
import hiplevel.words.Saying;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One entry of the catalogue: all that the program knows of an exercise. Adding one is adding an entry.
 *
 * @param name as typed, {@code single-leg-squat}
 * @param course how a repetition runs and what it is cut from
 * @param wearing which sensors it needs
 * @param measures those taken of each repetition, in the order in which they are shown
 * @param watched the measures that may become a finding, with their band and the cue that shows the right movement
 * @param signature by what it is recognised when nobody says its name
 */
public record Exercise(
        String name,
        Course course,
        Wearing wearing,
        List<Measure> measures,
        Map<Measure, Watch> watched,
        Optional<Signature> signature) {

    /** One that is known only by its name. */
    public Exercise(String name, Course course, Wearing wearing, List<Measure> measures, Map<Measure, Watch> watched) {
        this(name, course, wearing, measures, watched, Optional.empty());
    }

    public Exercise {
        measures = List.copyOf(measures);
        EnumMap<Measure, Watch> ordered = new EnumMap<>(Measure.class);
        ordered.putAll(watched);
        watched = Collections.unmodifiableMap(ordered);
        if (!measures.containsAll(watched.keySet())) {
            throw new IllegalArgumentException(name + " watches a measure that it does not take");
        }
    }

    /** The same, to be recognised by that. */
    Exercise knownBy(Signature looks) {
        return new Exercise(name, course, wearing, measures, watched, Optional.of(looks));
    }

    /** As read, {@code single-leg squat}: from the catalogue of texts, somebody's own by its name. */
    public Saying words() {
        return Saying.word("exercise", name);
    }

    public Drive drive() {
        return course.drive();
    }

    /** Whether a row is a stance phase, which has no lowering, pause and rising. */
    public boolean isGait() {
        return drive() == Drive.GAIT_CYCLES;
    }

    /** Whether a row is one timed posture. */
    public boolean isHold() {
        return drive() == Drive.HOLD;
    }

    /** Whether a row belongs to one leg. */
    public boolean hasSides() {
        return course.rows() != Course.Rows.NO_SIDE;
    }

    /** Whether the measure, or either leg's own of it, may become a finding. */
    public boolean watches(Measure measure) {
        return watched.keySet().stream().anyMatch(m -> m == measure || m.ofEitherLeg() == measure);
    }

    /** The band of a measure, where it has one for this exercise. */
    public Optional<Band> band(Measure measure) {
        return Optional.ofNullable(watched.get(measure)).map(Watch::band);
    }
}
