package hiplevel.exercise;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The bands in force: the user's own by measure ({@code peak-pelvic-drop}) or by exercise and measure
 * ({@code single-leg-squat/thigh-adduction-change}, which wins), else the measure's default.
 */
public record Bands(Map<String, Band> own) {
    public static final Bands DEFAULT = new Bands(Map.of());

    public Bands {
        own = java.util.Collections.unmodifiableMap(new TreeMap<>(own));
        own.keySet().forEach(Bands::check);
    }

    public Optional<Band> of(Exercise exercise, Measure measure) {
        Band narrow = own.get(exercise.name() + "/" + measure.key());
        Band wide = own.get(measure.key());
        return narrow != null ? Optional.of(narrow) : wide != null ? Optional.of(wide) : measure.band();
    }

    private static void check(String key) {
        int slash = key.indexOf('/');
        String exercise = slash < 0 ? "" : key.substring(0, slash);
        boolean exerciseKnown = slash < 0 || Catalogue.named(exercise).isPresent() || Catalogue.isPlanned(exercise);
        if (!exerciseKnown || Measure.named(key.substring(slash + 1)).isEmpty()) {
            throw new IllegalArgumentException("no measure is called '" + key + "'");
        }
    }
}
