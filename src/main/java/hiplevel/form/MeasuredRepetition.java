package hiplevel.form;

import hiplevel.exercise.Measure;
import hiplevel.repetition.Repetition;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A repetition and all that was measured of it.
 *
 * @param measures one entry for every measure of the exercise
 * @param dropCurveDeg pelvic drop at 0…100 % of the movement, 101 values, turning point at 50 % (in walking 0…100 % of
 *     the stance phase); empty when not assessed
 * @param caveCurveDeg thigh adduction change, the same way
 */
public record MeasuredRepetition(
        int trial,
        Repetition repetition,
        Map<Measure, Measured> measures,
        Optional<double[]> dropCurveDeg,
        Optional<double[]> caveCurveDeg) {
    public MeasuredRepetition {
        EnumMap<Measure, Measured> ordered = new EnumMap<>(Measure.class);
        ordered.putAll(measures);
        measures = Collections.unmodifiableMap(ordered);
    }

    /** The value of a measure, where it was assessed. */
    public Optional<Measured.Value> value(Measure measure) {
        return measures.get(measure) instanceof Measured.Value v ? Optional.of(v) : Optional.empty();
    }
}
