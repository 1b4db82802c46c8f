package hiplevel.asymmetry.statistic;

/**
 * Cliff's delta: how much more often a right value exceeds a left one than the reverse, {@code (#(xR > xL) − #(xR < xL))/(nL·nR)}
 * over all pairs; from −1 (every left one larger) to 1 (Cliff 1993). It asks for no distribution.
 */
public final class CliffsDelta {
    private CliffsDelta() {}

    /** Of samples of at least one value each. */
    public static double of(double[] left, double[] right) {
        long more = 0;
        for (double r : right) {
            for (double l : left) {
                more += r > l ? 1 : r < l ? -1 : 0;
            }
        }
        return (double) more / ((long) left.length * right.length);
    }
}
