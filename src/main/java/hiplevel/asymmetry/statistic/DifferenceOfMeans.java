package hiplevel.asymmetry.statistic;

import hiplevel.form.Measured;

/**
 * The difference of two means, right − left, with its 95 % interval: Welch's t for few values a side, where a bootstrap would
 * cover too rarely, BCa from {@link #BOOTSTRAP_FROM} a side.
 *
 * @param systematic half-width of what all values of a side share, by which either interval is widened in quadrature
 */
public record DifferenceOfMeans(Welch welch, double low, double high, double systematic) {
    /** From so many values a side the bootstrap covers as stated, and follows their skewness. */
    public static final int BOOTSTRAP_FROM = 20;

    private static final double CONFIDENCE = 0.95;
    /** Steps of a bisection to the last digits of a p. */
    private static final int HALVINGS = 60;

    /** Of samples of at least two values each. */
    public static DifferenceOfMeans of(double[] left, double[] right, double systematic) {
        Welch welch = Welch.of(left, right);
        double below = welch.halfWidth();
        double above = below;
        if (Math.min(left.length, right.length) >= BOOTSTRAP_FROM) {
            Bca bca = Resampling.difference(left, right, CONFIDENCE);
            // an interval without its own estimate would be of no use to anybody
            below = Math.max(0, welch.difference() - bca.low());
            above = Math.max(0, bca.high() - welch.difference());
        }
        return new DifferenceOfMeans(
                welch,
                welch.difference() - Math.hypot(below, systematic),
                welch.difference() + Math.hypot(above, systematic),
                systematic);
    }

    public double value() {
        return welch.difference();
    }

    /**
     * Two-sided p: the smallest p whose interval, Welch's widened by the systematic part, reaches 0. 1 when the difference
     * is 0.
     */
    public double p() {
        double size = Math.abs(value());
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double p = (low + high) / 2;
            double half = Math.hypot(welch.halfWidth(p), systematic * normal(p) / Measured.NORMAL_95);
            if (half < size) {
                high = p;
            } else {
                low = p;
            }
        }
        return high;
    }

    private static double normal(double p) {
        return -new org.apache.commons.math3.distribution.NormalDistribution(null, 0, 1)
                .inverseCumulativeProbability(p / 2);
    }
}
