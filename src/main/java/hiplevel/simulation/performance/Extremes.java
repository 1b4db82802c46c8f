package hiplevel.simulation.performance;

import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/** Where a quantity is largest, looked at every 10 ms, and when a condition comes to hold. */
public final class Extremes {
    private static final double STEP = 0.01;

    private Extremes() {}

    /** The instant in between from which on the condition holds, by bisection. */
    public static double crossing(DoublePredicate holds, double from, double to) {
        double low = from;
        double high = to;
        while (high - low > 1e-7) {
            double middle = (low + high) / 2;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** Where it is largest. */
    public static double argMax(DoubleUnaryOperator f, double from, double to) {
        double best = from;
        double highest = Double.NEGATIVE_INFINITY;
        for (double t = from; t <= to; t += STEP) {
            double value = f.applyAsDouble(t);
            if (value > highest) {
                highest = value;
                best = t;
            }
        }
        return best;
    }
}
