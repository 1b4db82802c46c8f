package hiplevel.asymmetry.curves;

import hiplevel.asymmetry.curves.CurveTest.Cluster;
import hiplevel.asymmetry.curves.CurveTest.Design;
import hiplevel.asymmetry.curves.CurveTest.Tails;
import hiplevel.imu.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Statistical non-parametric mapping of two sets of curves (Nichols &amp; Holmes 2002, section "Single threshold test" and
 * "Suprathreshold cluster tests"; Pataky 2015). Every relabelling gives its largest t over all nodes; t* is the
 * {@code 100(1 − α)} percentile of these, so that under no difference anything at all is found with the chance α. Clusters are
 * the stretches beyond t*; their p compares the integral beyond t* with the largest of each relabelling, ends interpolated in
 * both alike, counting ≥.
 *
 * @param alpha the chance to find anything where nothing differs, above 0 and under 1; small values find less
 */
public record StatisticalMapping(Design design, Tails tails, double alpha) {
    /** What reports use. */
    public static final StatisticalMapping DEFAULT = new StatisticalMapping(Design.TWO_SAMPLE, Tails.TWO, 0.05);
    /** Fewer curves a side have no spread. */
    public static final int FEWEST = 2;
    /** More curves a side than this are thinned evenly: an hour of walking is no better known by all of its strides. */
    public static final int MOST = 40;

    private static final double WHOLE = 100;

    public StatisticalMapping {
        if (!(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("alpha " + alpha + " is not between 0 and 1");
        }
    }

    /**
     * Compares the sets; which is mirrored exactly when left and right are exchanged, two-tailed.
     *
     * @param left curves × nodes, finite, at least {@link #FEWEST} curves and 2 nodes, spaced evenly over the movement
     * @param right as many nodes; paired, as many curves
     * @throws IllegalArgumentException for sets that do not fit each other, or numbers that are none
     */
    public CurveTest of(double[][] left, double[][] right) {
        check(left, right);
        double[][] l = thinned(left);
        double[][] r = thinned(right);
        // the same sets in the same order, whichever is called left, draw the same relabellings
        boolean mirrored = tails == Tails.TWO && inOrder(r, l);
        return mirrored ? new Run(r, l).result().mirrored() : new Run(l, r).result();
    }

    private void check(double[][] left, double[][] right) {
        if (left.length < FEWEST || right.length < FEWEST || left[0].length < 2) {
            throw new IllegalArgumentException("at least " + FEWEST + " curves a side and 2 nodes are needed");
        }
        if (design == Design.PAIRED && left.length != right.length) {
            throw new IllegalArgumentException(
                    "paired curves are as many on both sides, got " + left.length + " and " + right.length);
        }
        for (double[][] side : List.of(left, right)) {
            for (double[] curve : side) {
                if (curve.length != left[0].length) {
                    throw new IllegalArgumentException("curves of " + left[0].length + " and of " + curve.length);
                }
                if (!Arrays.stream(curve).allMatch(Double::isFinite)) {
                    throw new IllegalArgumentException("a curve has a value that is no number");
                }
            }
        }
    }

    private static double[][] thinned(double[][] curves) {
        int n = Math.min(curves.length, MOST);
        return IntStream.range(0, n)
                .map(i -> (int) Math.round(i * (curves.length - 1.0) / (n - 1)))
                .mapToObj(i -> curves[i])
                .toArray(double[][]::new);
    }

    private static boolean inOrder(double[][] one, double[][] other) {
        int order = Integer.compare(one.length, other.length);
        for (int i = 0; order == 0 && i < one.length; i++) {
            order = Arrays.compare(one[i], other[i]);
        }
        return order < 0;
    }

    /** One comparison under way. Relabellings are independent of each other and run on all cores, each with its own place. */
    private final class Run {
        private final double[][] left;
        private final double[][] right;
        private final TStatistic statistic;
        private final Relabellings relabellings;

        Run(double[][] left, double[][] right) {
            this.left = left;
            this.right = right;
            boolean paired = design == Design.PAIRED;
            this.statistic = paired ? TStatistic.paired(left, right) : TStatistic.twoSample(left, right);
            this.relabellings =
                    paired ? Relabellings.flipped(left.length) : Relabellings.exchanged(left.length, right.length);
        }

        CurveTest result() {
            double[] largest = each(k -> largest(t(k)));
            double tStar = percentile(largest);
            double[] integrals =
                    each(k -> largest[k] > tStar ? largestIntegral(Stretches.beyond(t(k), tStar, both())) : 0);
            double[] observed = t(0);
            List<Cluster> clusters = new ArrayList<>();
            for (Stretches.Stretch s : Stretches.beyond(observed, tStar, both())) {
                double asLarge = s.integral() * TStatistic.AS_LARGE;
                double p = (double) Arrays.stream(integrals)
                                .filter(i -> i >= asLarge)
                                .count()
                        / integrals.length;
                double percent = WHOLE / (statistic.nodes() - 1);
                clusters.add(new Cluster(
                        s.sign() > 0 ? Side.RIGHT : Side.LEFT,
                        s.from() * percent,
                        s.to() * percent,
                        s.integral() * percent,
                        p,
                        difference(s)));
            }
            return new CurveTest(
                    design,
                    tails,
                    alpha,
                    left.length,
                    right.length,
                    relabellings.count(),
                    relabellings.all(),
                    tStar,
                    observed,
                    List.copyOf(clusters));
        }

        private double[] each(IntToDoubleFunction ofRelabelling) {
            return IntStream.range(0, relabellings.count())
                    .parallel()
                    .mapToDouble(ofRelabelling)
                    .toArray();
        }

        private double[] t(int relabelling) {
            double[] t = new double[statistic.nodes()];
            statistic.fill(relabellings.chosen().get(relabelling), t);
            return t;
        }

        private double largest(double[] t) {
            double largest = Double.NEGATIVE_INFINITY;
            for (double at : t) {
                largest = Math.max(largest, both() ? Math.abs(at) : at);
            }
            return largest;
        }

        private boolean both() {
            return tails == Tails.TWO;
        }

        private double largestIntegral(List<Stretches.Stretch> stretches) {
            return stretches.stream()
                    .mapToDouble(Stretches.Stretch::integral)
                    .max()
                    .orElse(0);
        }

        /** Linear between the order statistics, as NumPy's default. */
        private double percentile(double[] maxima) {
            double[] sorted = maxima.clone();
            Arrays.sort(sorted);
            double at = (sorted.length - 1) * (1 - alpha);
            int below = (int) at;
            double rest = at - below;
            return rest > 0 ? sorted[below] + rest * (sorted[below + 1] - sorted[below]) : sorted[below];
        }

        private double difference(Stretches.Stretch s) {
            return IntStream.rangeClosed(s.firstNode(), s.lastNode())
                    .mapToDouble(i -> mean(right, i) - mean(left, i))
                    .average()
                    .orElseThrow();
        }

        private double mean(double[][] curves, int node) {
            return Arrays.stream(curves).mapToDouble(c -> c[node]).average().orElseThrow();
        }
    }
}
