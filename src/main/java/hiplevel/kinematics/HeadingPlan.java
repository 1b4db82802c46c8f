package hiplevel.kinematics;

import hiplevel.kinematics.grid.TimeGrid;
import java.util.List;

/**
 * Where the heading of each segment is put back to its standing value, because a 6-axis sensor's own drifts: at the start
 * of each repetition, which begins from a straight leg, and over each gait cycle, whose mean heading is forward.
 * Elsewhere a segment's forward is its own mean heading over a second.
 *
 * @param repetitions from start to end, µs; the heading at the start holds throughout
 * @param walks stretches of walking with their typical stride
 */
public record HeadingPlan(List<Span> repetitions, List<Walk> walks) {
    /** No repetition and no walk known yet. */
    public static final HeadingPlan NONE = new HeadingPlan(List.of(), List.of());

    private static final double ELSEWHERE_SECONDS = 1;
    private static final double START_SECONDS = 0.1;

    public HeadingPlan {
        repetitions = List.copyOf(repetitions);
        walks = List.copyOf(walks);
    }

    /**
     * From start to end, µs.
     *
     * @param straightMicros when the leg is straight and the heading counts as forward
     */
    public record Span(long fromMicros, long toMicros, long straightMicros) {
        /** Of a repetition that begins from a straight leg. */
        public Span(long fromMicros, long toMicros) {
            this(fromMicros, toMicros, fromMicros);
        }
    }

    /** Walking from start to end with one stride lasting {@code strideMicros}. */
    public record Walk(long fromMicros, long toMicros, long strideMicros) {}

    /**
     * The reference for each sample.
     *
     * @param heading of the segment's forward axis, unwrapped, rad, NaN in gaps
     * @return same length and frame; NaN where nothing near is known
     */
    double[] reference(double[] heading, TimeGrid grid) {
        RunningMean mean = new RunningMean(heading);
        double[] reference = new double[heading.length];
        int half = grid.steps(ELSEWHERE_SECONDS / 2);
        for (int i = 0; i < reference.length; i++) {
            reference[i] = mean.between(i - half, i + half + 1);
        }
        for (Walk walk : walks) {
            int from = grid.nearest(walk.fromMicros());
            int to = grid.nearest(walk.toMicros()) + 1;
            int stride = Math.min(to - from, (int) (walk.strideMicros() / grid.stepMicros()));
            for (int i = from; i < to; i++) {
                int start = Math.max(from, Math.min(i - stride / 2, to - stride));
                reference[i] = mean.between(start, start + stride);
            }
        }
        for (Span span : repetitions) {
            int from = grid.nearest(span.fromMicros());
            int width = grid.steps(START_SECONDS / 2);
            int straight = grid.nearest(span.straightMicros());
            double forward = mean.between(straight - width, straight + width + 1);
            java.util.Arrays.fill(reference, from, grid.nearest(span.toMicros()) + 1, forward);
        }
        return reference;
    }

    /** Means over any stretch of a column, gaps passed over. */
    private static final class RunningMean {
        private final double[] sums;
        private final int[] counts;

        RunningMean(double[] x) {
            sums = new double[x.length + 1];
            counts = new int[x.length + 1];
            for (int i = 0; i < x.length; i++) {
                boolean known = !Double.isNaN(x[i]);
                sums[i + 1] = sums[i] + (known ? x[i] : 0);
                counts[i + 1] = counts[i] + (known ? 1 : 0);
            }
        }

        double between(int from, int to) {
            int a = Math.max(0, from);
            int b = Math.min(counts.length - 1, to);
            return (sums[b] - sums[a]) / (counts[b] - counts[a]);
        }
    }
}
