package hiplevel.asymmetry.statistic;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Corrects for looking at many measures: p adjusted so that, of all differences called real at {@code p ≤ q}, a share of at most
 * q is none in the long run (Benjamini &amp; Hochberg 1995; adjusted values after Yekutieli &amp; Benjamini 1999).
 */
public final class BenjaminiHochberg {
    private BenjaminiHochberg() {}

    /** {@code min over k ≥ rank of p(k)·m/k}, at most 1, in the order given. */
    public static double[] adjusted(double... p) {
        int[] order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(i -> i)
                .toArray();
        double[] adjusted = new double[p.length];
        double least = 1;
        for (int k = p.length; k >= 1; k--) {
            least = Math.min(least, p[order[k - 1]] * ((double) p.length / k));
            adjusted[order[k - 1]] = least;
        }
        return adjusted;
    }
}
