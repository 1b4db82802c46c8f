package hiplevel.form.motion;

import hiplevel.exercise.Exercise;
import hiplevel.kinematics.grid.LowPass;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.repetition.Repetition;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** A signal on the common grid, read at any time; NaN in gaps and outside the grid. */
public record Curve(TimeGrid grid, double[] values) {
    /** Points of a curve over the movement, 0…100 %. */
    public static final int POINTS = 101;

    /** Angles are read below this frequency: an unfiltered peak with 1° of wobble reads 1.7° too much. */
    private static final double ANGLES_BELOW_HZ = 6;

    /** Low-passed as angles are, at 6 Hz; biomechanics notes, section 6. */
    static Curve smooth(TimeGrid grid, double[] angle) {
        return new Curve(grid, LowPass.zeroPhase(angle, ANGLES_BELOW_HZ, grid.rateHz()));
    }

    /**
     * What is known of one repetition only, low-passed at 6 Hz: from the sample before its start to the one after its end.
     *
     * @param grid of the whole recording
     * @param value at an index of that grid
     */
    public static Curve within(Repetition repetition, TimeGrid grid, IntToDoubleFunction value) {
        Curve exact = exactlyWithin(repetition, grid, value);
        return smooth(exact.grid, exact.values);
    }

    /** The same without the low-pass. */
    public static Curve exactlyWithin(Repetition repetition, TimeGrid grid, IntToDoubleFunction value) {
        Curve whole = new Curve(grid, new double[0]);
        int from = Math.max(0, whole.first(repetition.startMicros()) - 1);
        int to = Math.min(grid.count() - 1, whole.last(repetition.endMicros()) + 1);
        double[] values = new double[to - from + 1];
        Arrays.setAll(values, i -> value.applyAsDouble(from + i));
        return new Curve(new TimeGrid(grid.micros(from), grid.stepMicros(), values.length), values);
    }

    /** The value at that time, linear between samples. */
    public double at(double micros) {
        double position = (micros - grid.startMicros()) / grid.stepMicros();
        int before = (int) Math.floor(position);
        if (before < 0 || before > grid.count() - 1) {
            return Double.NaN;
        }
        double share = position - before;
        if (share == 0) {
            return values[before];
        }
        return before == grid.count() - 1 ? Double.NaN : values[before] + share * (values[before + 1] - values[before]);
    }

    /** The value at that time. */
    public double at(long micros) {
        return at((double) micros);
    }

    /** Whether there is a value at every sample of the repetition and at its ends. */
    public boolean covers(Repetition repetition) {
        if (Double.isNaN(at(repetition.startMicros())) || Double.isNaN(at(repetition.endMicros()))) {
            return false;
        }
        for (int i = first(repetition.startMicros()); i <= last(repetition.endMicros()); i++) {
            if (Double.isNaN(values[i])) {
                return false;
            }
        }
        return true;
    }

    /** The samples from one time to another. */
    public double[] between(long fromMicros, long toMicros) {
        int from = first(fromMicros);
        return Arrays.copyOfRange(values, from, Math.max(from, last(toMicros) + 1));
    }

    /** Root mean square of the values known between two times, both inclusive; NaN where none is. */
    public double rms(long fromMicros, long toMicros) {
        return Math.sqrt(Arrays.stream(between(fromMicros, toMicros))
                .filter(v -> !Double.isNaN(v))
                .map(v -> v * v)
                .average()
                .orElse(Double.NaN));
    }

    /** Index of the first sample not before that time. */
    public int first(long micros) {
        return Math.max(0, (int) -Math.floorDiv(grid.startMicros() - micros, grid.stepMicros()));
    }

    /** Index of the last sample not after that time. */
    public int last(long micros) {
        return Math.min(grid.count() - 1, (int) Math.floorDiv(micros - grid.startMicros(), grid.stepMicros()));
    }

    /**
     * The times of 0…100 % of a repetition, 101 of them: its turning point lies at 50 %; a stance phase of walking
     * and a hold are divided evenly.
     */
    public static double[] percentTimes(Repetition repetition) {
        double start = repetition.startMicros();
        double end = repetition.endMicros();
        Exercise exercise = repetition.exercise();
        double half = exercise.isGait() || exercise.isHold() ? (start + end) / 2 : repetition.turnMicros();
        double[] times = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            times[i] = i <= 50 ? start + (half - start) * i / 50 : half + (end - half) * (i - 50) / 50;
        }
        return times;
    }
}
