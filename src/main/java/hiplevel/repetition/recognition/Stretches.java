package hiplevel.repetition.recognition;

import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.kinematics.ThighMotion;
import hiplevel.kinematics.grid.LowPass;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.repetition.Gaps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is left of a recording when alignment movements and walks are taken out, in pieces that have one posture each. */
public final class Stretches {
    /** A shorter piece holds no exercise, s. */
    private static final double SHORTEST_SECONDS = 5;
    /** Getting into an exercise and out of it is not looked at, s. */
    private static final double EDGE_SECONDS = 1;
    /** A change of posture is slower than a repetition, Hz. */
    private static final double POSTURE_HZ = 0.15;

    /** In a longer gap somebody may have taken another posture, s. */
    private static final double BRIDGED_SECONDS = 3;
    /** Cosine of the largest angle between the slow vertical and its most usual one within one posture. */
    private static final double SAME_POSTURE = Math.cos(Math.toRadians(50));

    /** A posture is left from where the vertical has gone so far from its most usual direction. */
    private static final double STILL_THERE = Math.cos(Math.toRadians(10));

    /** From start to end, µs, both belonging to it. */
    public record Span(long fromMicros, long toMicros) {}

    /**
     * A piece.
     *
     * @param looked the samples of the grid that belong to it
     */
    public record Stretch(long fromMicros, long toMicros, boolean[] looked) {}

    private Stretches() {}

    /**
     * The pieces in order of time.
     *
     * @param taken what has another meaning already: alignment movements, walks
     */
    public static List<Stretch> outside(BodyMotion motion, List<Span> taken) {
        TimeGrid grid = motion.grid();
        boolean[] free = new boolean[grid.count()];
        Arrays.fill(free, true);
        for (Span span : taken) {
            Arrays.fill(free, grid.nearest(span.fromMicros()), grid.nearest(span.toMicros()) + 1, false);
        }
        List<Stretch> stretches = new ArrayList<>();
        double[][] up = motion.pelvis()
                .map(p -> slow(up(p), grid))
                .or(() -> motion.thighs().values().stream().findFirst().map(t -> slow(up(t), grid)))
                .orElse(new double[0][]);
        for (int i = 0; i < free.length; ) {
            int from = i;
            while (i < free.length && free[i] && (up.length == 0 || i == from || together(up, i - 1, i))) {
                i++;
            }
            if (i > from) {
                split(grid, up, from, i, stretches);
            } else {
                i++;
            }
        }
        return stretches;
    }

    /** A gap too long to be bridged ends a piece. */
    private static boolean together(double[][] up, int a, int b) {
        return Double.isNaN(up[0][a]) == Double.isNaN(up[0][b]);
    }

    private static void split(TimeGrid grid, double[][] up, int from, int to, List<Stretch> stretches) {
        int start = from;
        int settled = from;
        double[] sum = new double[3];
        for (int i = from; i < to; i++) {
            if (up.length > 0 && i > start && !near(sum, up, i, SAME_POSTURE)) {
                int left = i;
                while (left > start + 1 && !near(sum, up, left - 1, STILL_THERE)) {
                    left--;
                }
                add(grid, start, settled, left, stretches);
                start = left;
                settled = i;
                sum = new double[3];
            }
            add(sum, up, i);
        }
        add(grid, start, settled, to, stretches);
    }

    private static void add(double[] sum, double[][] up, int i) {
        for (int c = 0; c < up.length; c++) {
            sum[c] += Double.isNaN(up[c][i]) ? 0 : up[c][i];
        }
    }

    /** Whether the vertical is still about where it was in the mean; in a gap nobody knows otherwise. */
    private static boolean near(double[] mean, double[][] up, int i, double cosine) {
        double dot = mean[0] * up[0][i] + mean[1] * up[1][i] + mean[2] * up[2][i];
        double size = Math.sqrt((mean[0] * mean[0] + mean[1] * mean[1] + mean[2] * mean[2])
                * (up[0][i] * up[0][i] + up[1][i] * up[1][i] + up[2][i] * up[2][i]));
        return !(dot < cosine * size);
    }

    /** @param settled from where on the posture is held: what is done on the way there is not looked at */
    private static void add(TimeGrid grid, int start, int settled, int end, List<Stretch> stretches) {
        int edge = grid.steps(EDGE_SECONDS);
        if (end - settled < grid.steps(SHORTEST_SECONDS) + 2 * edge) {
            return;
        }
        boolean[] looked = new boolean[grid.count()];
        Arrays.fill(looked, settled + edge, end - edge, true);
        stretches.add(new Stretch(grid.micros(start), grid.micros(end - 1), looked));
    }

    /** The vertical in the pelvis' axes: anterior, left, toward the head. */
    private static double[][] up(PelvisMotion p) {
        double[][] up = new double[3][p.tilt().length];
        for (int i = 0; i < up[0].length; i++) {
            up[0][i] = -Math.sin(p.tilt()[i]) * Math.cos(p.obliquity()[i]);
            up[1][i] = -Math.sin(p.obliquity()[i]);
            up[2][i] = Math.cos(p.tilt()[i]) * Math.cos(p.obliquity()[i]);
        }
        return up;
    }

    /** The vertical in a thigh's axes, of its sideways part only the size. */
    private static double[][] up(ThighMotion t) {
        double[][] up = new double[3][t.flexion().length];
        for (int i = 0; i < up[0].length; i++) {
            up[0][i] = Math.sin(t.anteriorElevation()[i]);
            up[2][i] = Math.cos(t.flexion()[i]) * Math.cos(t.adduction()[i]);
            up[1][i] = Math.sqrt(Math.max(0, 1 - up[0][i] * up[0][i] - up[2][i] * up[2][i]));
        }
        return up;
    }

    /** Without what a repetition does to it. */
    private static double[][] slow(double[][] up, TimeGrid grid) {
        double[][] slow = new double[up.length][];
        for (int c = 0; c < up.length; c++) {
            slow[c] = LowPass.zeroPhase(Gaps.bridged(up[c], grid.steps(BRIDGED_SECONDS)), POSTURE_HZ, grid.rateHz());
        }
        return slow;
    }
}
