package hiplevel.form;

import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.repetition.Repetition;
import java.util.Arrays;

/** A signal on the common grid, read at any time; NaN in gaps and outside the grid. */
record Curve(TimeGrid grid, double[] values) {
    /** Points of a curve over the movement, 0…100 %. */
    static final int POINTS = 101;

    /** The value at that time, linear between samples. */
    double at(double micros) {
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
    double at(long micros) {
        return at((double) micros);
    }

    /** Whether there is a value at every sample of the repetition and at its ends. */
    boolean covers(Repetition repetition) {
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
    double[] between(long fromMicros, long toMicros) {
        int from = first(fromMicros);
        return Arrays.copyOfRange(values, from, Math.max(from, last(toMicros) + 1));
    }

    /** Index of the first sample not before that time. */
    int first(long micros) {
        return Math.max(0, (int) -Math.floorDiv(grid.startMicros() - micros, grid.stepMicros()));
    }

    /** Index of the last sample not after that time. */
    int last(long micros) {
        return Math.min(grid.count() - 1, (int) Math.floorDiv(micros - grid.startMicros(), grid.stepMicros()));
    }

    /**
     * The times of 0…100 % of a repetition, 101 of them: its turning point lies at 50 %; a stance phase of walking is
     * divided evenly.
     */
    static double[] percentTimes(Repetition repetition) {
        double start = repetition.startMicros();
        double end = repetition.endMicros();
        double half = repetition.exercise().isGait() ? (start + end) / 2 : repetition.turnMicros();
        double[] times = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            times[i] = i <= 50 ? start + (half - start) * i / 50 : half + (end - half) * (i - 50) / 50;
        }
        return times;
    }
}
