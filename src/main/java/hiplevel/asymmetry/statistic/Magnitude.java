package hiplevel.asymmetry.statistic;

import hiplevel.exercise.Measure;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A value of a quantity that never crosses zero, so that a percentage of it means something: 5° against 10° of depth is half; −1°
 * against 1° of drop is no percentage at all. Only such a measure gives one.
 */
public final class Magnitude {
    private final double value;

    private Magnitude(double value) {
        this.value = value;
    }

    /** Of a measure's value; empty when the measure may cross zero, or the value is not above it. */
    public static Optional<Magnitude> of(Measure measure, double value) {
        return measure.isAlwaysPositive() && value > 0 && value < Double.POSITIVE_INFINITY
                ? Optional.of(new Magnitude(value))
                : Optional.empty();
    }

    /** Of all values; empty when there is none, or one has no magnitude. */
    public static List<Magnitude> all(Measure measure, double[] values) {
        List<Magnitude> all = Arrays.stream(values)
                .mapToObj(v -> of(measure, v))
                .flatMap(Optional::stream)
                .toList();
        return all.size() == values.length ? all : List.of();
    }

    public double value() {
        return value;
    }

    @Override
    public String toString() {
        return Double.toString(value);
    }
}
