package hiplevel.asymmetry.curves;

/**
 * t at every node for any relabelling. What does not depend on labels is summed once; then a relabelling costs one sum over
 * its chosen rows. Relabellings that mean the same give the same t up to rounding, which {@link #AS_LARGE} allows for.
 */
final class TStatistic {
    /** Equal up to rounding counts as equal: a mirrored relabelling adds the same numbers in another order. */
    static final double AS_LARGE = 1 - 1e-9;
    /** Share of the largest value under which a spread is rounding: curves that start at 0 have none there. */
    private static final double NO_SPREAD = 1e-9;

    private final int nodes;
    /** rows × nodes: curves less the mean of all (two-sample) or differences (paired) */
    private final double[] rows;

    private final double[] squares;
    private final boolean paired;
    private final double perSum;
    private final int degreesOfFreedom;
    private final double leastVariance;

    private TStatistic(double[] rows, int nodes, boolean paired, double perSum, int degreesOfFreedom, double largest) {
        this.rows = rows;
        this.nodes = nodes;
        this.paired = paired;
        this.perSum = perSum;
        this.degreesOfFreedom = degreesOfFreedom;
        double least = NO_SPREAD * largest;
        this.leastVariance = Math.max(least * least, Double.MIN_NORMAL);
        squares = new double[nodes];
        for (int i = 0; i < rows.length; i++) {
            squares[i % nodes] += rows[i] * rows[i];
        }
    }

    /** Pooled-variance t of those rows that are called right, against the rest; left rows stand first. */
    static TStatistic twoSample(double[][] left, double[][] right) {
        int nodes = left[0].length;
        int n = left.length + right.length;
        double[] rows = new double[n * nodes];
        double largest = 0;
        for (int i = 0; i < nodes; i++) {
            double sum = 0;
            for (int r = 0; r < n; r++) {
                double value = r < left.length ? left[r][i] : right[r - left.length][i];
                rows[r * nodes + i] = value;
                sum += value;
                largest = Math.max(largest, Math.abs(value));
            }
            for (int r = 0; r < n; r++) {
                rows[r * nodes + i] -= sum / n;
            }
        }
        return new TStatistic(rows, nodes, false, 1.0 / left.length + 1.0 / right.length, n - 2, largest);
    }

    /** t of the differences right − left, with the signs of the chosen rows flipped. */
    static TStatistic paired(double[][] left, double[][] right) {
        int nodes = left[0].length;
        double[] rows = new double[left.length * nodes];
        double largest = 0;
        for (int r = 0; r < left.length; r++) {
            for (int i = 0; i < nodes; i++) {
                rows[r * nodes + i] = right[r][i] - left[r][i];
                largest = Math.max(largest, Math.max(Math.abs(left[r][i]), Math.abs(right[r][i])));
            }
        }
        return new TStatistic(rows, nodes, true, 1.0 / left.length, left.length - 1, largest);
    }

    int nodes() {
        return nodes;
    }

    /**
     * Fills t for a relabelling. The rows' mean over all is 0 in the two-sample case, so that the sum S of the rows called
     * right tells everything: their mean less the others' is {@code S·(1/nL + 1/nR)}, the squares within both are
     * {@code Q − S²·(1/nL + 1/nR)}. Paired, with S the sum after flipping: mean {@code S/n}, squares {@code Q − S²/n}.
     *
     * @param chosen the rows called right, or flipped
     * @param t one a node, overwritten
     */
    void fill(int[] chosen, double[] t) {
        java.util.Arrays.fill(t, 0);
        for (int row : chosen) {
            int from = row * nodes;
            for (int i = 0; i < nodes; i++) {
                t[i] += rows[from + i];
            }
        }
        if (paired) {
            flip(t);
        }
        for (int i = 0; i < nodes; i++) {
            double sum = t[i];
            double variance = Math.max((squares[i] - sum * sum * perSum) / degreesOfFreedom, leastVariance);
            t[i] = sum * perSum / Math.sqrt(variance * perSum);
        }
    }

    /** From the sum of the flipped rows to the sum of all after flipping. */
    private void flip(double[] t) {
        for (int i = 0; i < nodes; i++) {
            t[i] *= -2;
        }
        for (int from = 0; from < rows.length; from += nodes) {
            for (int i = 0; i < nodes; i++) {
                t[i] += rows[from + i];
            }
        }
    }
}
