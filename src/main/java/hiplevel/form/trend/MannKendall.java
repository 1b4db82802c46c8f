package hiplevel.form.trend;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * The Mann–Kendall test for a trend (Mann 1945, Kendall 1975): how surely values rise or fall in their order.
 *
 * @param s concordant less discordant pairs
 * @param p two-sided: exact up to ten values without ties, else normal with continuity and tie correction
 */
public record MannKendall(int s, double p) {
    /** Above that many values the normal approximation serves. */
    private static final int EXACT_UP_TO = 10;

    /** Of values in their order; p is 1 with fewer than three, which can show no trend. */
    public static MannKendall of(double[] values) {
        int n = values.length;
        int s = 0;
        boolean ties = false;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                int sign = (int) Math.signum(values[j] - values[i]);
                s += sign;
                ties |= sign == 0;
            }
        }
        if (n < 3) {
            return new MannKendall(s, 1);
        }
        return new MannKendall(s, n <= EXACT_UP_TO && !ties ? exact(n, s) : normal(values, s));
    }

    /** Counts permutations by inversions: of n values S = n(n−1)/2 − 2·inversions. */
    private static double exact(int n, int s) {
        double[] counts = {1};
        for (int k = 2; k <= n; k++) {
            double[] next = new double[counts.length + k - 1];
            for (int i = 0; i < counts.length; i++) {
                for (int shift = 0; shift < k; shift++) {
                    next[i + shift] += counts[i];
                }
            }
            counts = next;
        }
        double all = 0;
        double asExtreme = 0;
        for (int inversions = 0; inversions < counts.length; inversions++) {
            all += counts[inversions];
            if (Math.abs(n * (n - 1) / 2 - 2 * inversions) >= Math.abs(s)) {
                asExtreme += counts[inversions];
            }
        }
        return asExtreme / all;
    }

    private static double normal(double[] values, int s) {
        int n = values.length;
        double variance = n * (n - 1.0) * (2 * n + 5) / 18 - ties(values) / 18;
        if (!(variance > 0) || s == 0) {
            return 1;
        }
        double z = (Math.abs(s) - 1) / Math.sqrt(variance);
        return 2 * new NormalDistribution(null, 0, 1).cumulativeProbability(-z);
    }

    /** Sum of t(t−1)(2t+5) over groups of t equal values. */
    private static double ties(double[] values) {
        double sum = 0;
        double[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        for (int i = 0; i < sorted.length; ) {
            int j = i;
            while (j < sorted.length && sorted[j] == sorted[i]) {
                j++;
            }
            double t = j - i;
            sum += t * (t - 1) * (2 * t + 5);
            i = j;
        }
        return sum;
    }
}
