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
 * @param curves of pelvic drop, knee cave and what else is watched, as far as assessed: 101 values in degrees at 0…100 % of the
 *     movement, turning point at 50 % (a stance phase of walking and a hold are divided evenly), by the measure that the
 *     curve is best known by
 */
public record MeasuredRepetition(
        int trial, Repetition repetition, Map<Measure, Measured> measures, Map<Measure, double[]> curves) {
    public MeasuredRepetition {
        EnumMap<Measure, Measured> ordered = new EnumMap<>(Measure.class);
        ordered.putAll(measures);
        measures = Collections.unmodifiableMap(ordered);
        EnumMap<Measure, double[]> drawn = new EnumMap<>(Measure.class);
        drawn.putAll(curves);
        curves = Collections.unmodifiableMap(drawn);
    }

    /** The value of a measure, where it was assessed. */
    public Optional<Measured.Value> value(Measure measure) {
        return measures.get(measure) instanceof Measured.Value v ? Optional.of(v) : Optional.empty();
    }

    /** The curve of a measure, where it was assessed; 101 values in degrees. */
    public Optional<double[]> curve(Measure measure) {
        return Optional.ofNullable(curves.get(measure));
    }

    /** Pelvic drop over the movement; empty when not assessed. */
    public Optional<double[]> dropCurveDeg() {
        return curve(Measure.PEAK_PELVIC_DROP);
    }

    /** Thigh adduction change over the movement; empty when not assessed. */
    public Optional<double[]> caveCurveDeg() {
        return curve(Measure.THIGH_ADDUCTION_CHANGE_AT_TURN);
    }
}
