package hiplevel.exercise.bands;

import hiplevel.exercise.Band;
import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The bands in force: the user's own by measure ({@code peak-pelvic-drop}) or by exercise and measure
 * ({@code single-leg-squat/thigh-adduction-change}, which wins), else the exercise's default.
 */
public record Bands(Map<String, Band> own) {
    public static final Bands DEFAULT = new Bands(Map.of());

    public Bands {
        own = Collections.unmodifiableMap(new TreeMap<>(own));
        own.keySet().forEach(Bands::check);
    }

    /** The band that holds for a measure of an exercise; empty when nobody set one. */
    public Optional<Band> of(Exercise exercise, Measure measure) {
        Band narrow = own.get(exercise.name() + "/" + measure.key());
        Band wide = own.get(measure.key());
        return narrow != null ? Optional.of(narrow) : wide != null ? Optional.of(wide) : exercise.band(measure);
    }

    /** Whether it is the key of a measure, or of an exercise and a measure, {@code exercise/measure}. */
    public static boolean isKnown(String key) {
        int slash = key.indexOf('/');
        String exercise = slash < 0 ? "" : key.substring(0, slash);
        boolean exerciseKnown = slash < 0 || Catalogue.STANDARD.named(exercise).isPresent();
        return exerciseKnown && Measure.named(key.substring(slash + 1)).isPresent();
    }

    private static void check(String key) {
        if (!isKnown(key)) {
            throw new IllegalArgumentException("no measure is called '" + key + "'");
        }
    }
}
