package hiplevel.kinematics;

import java.util.Arrays;

/**
 * Zero-phase smoothing of a column on an even grid: a second-order Butterworth low-pass run forward and backward, so
 * that the gain at the cut-off is one half and nothing is delayed. NaN marks a gap: each stretch between gaps is
 * filtered by itself, its ends mirrored about the end value, and gaps stay gaps.
 */
public final class LowPass {
    private LowPass() {}

    /** {@code x} below {@code cutoffHz}; a copy of {@code x} when the cut-off is not below half the rate. */
    public static double[] zeroPhase(double[] x, double cutoffHz, double rateHz) {
        double[] out = x.clone();
        if (cutoffHz >= rateHz / 2) {
            return out;
        }
        double[] c = coefficients(cutoffHz / rateHz);
        int padding = (int) Math.ceil(3 * rateHz / cutoffHz);
        for (int from = 0; from < x.length; ) {
            if (Double.isNaN(x[from])) {
                from++;
                continue;
            }
            int to = from;
            while (to < x.length && !Double.isNaN(x[to])) {
                to++;
            }
            filter(out, from, to, Math.min(padding, to - from - 1), c);
            from = to;
        }
        return out;
    }

    /** The part of {@code x} between two frequencies: what {@code highHz} lets through less what {@code lowHz} does. */
    public static double[] bandPass(double[] x, double lowHz, double highHz, double rateHz) {
        double[] below = zeroPhase(x, lowHz, rateHz);
        double[] out = zeroPhase(x, highHz, rateHz);
        Arrays.setAll(out, i -> out[i] - below[i]);
        return out;
    }

    /** b0, b1, b2, a1, a2 of the bilinear transform at that share of the rate. */
    private static double[] coefficients(double share) {
        double k = Math.tan(Math.PI * share);
        double norm = 1 / (1 + Math.sqrt(2) * k + k * k);
        double b0 = k * k * norm;
        return new double[] {b0, 2 * b0, b0, 2 * (k * k - 1) * norm, (1 - Math.sqrt(2) * k + k * k) * norm};
    }

    private static void filter(double[] x, int from, int to, int padding, double[] c) {
        double[] work = new double[to - from + 2 * padding];
        for (int i = 0; i < work.length; i++) {
            int j = from + i - padding;
            work[i] = j < from ? 2 * x[from] - x[2 * from - j] : j >= to ? 2 * x[to - 1] - x[2 * (to - 1) - j] : x[j];
        }
        pass(work, c, 1);
        pass(work, c, -1);
        System.arraycopy(work, padding, x, from, to - from);
    }

    /** One pass in place, starting from the steady state of the first value. */
    private static void pass(double[] x, double[] c, int direction) {
        int i = direction > 0 ? 0 : x.length - 1;
        double first = x[i];
        double s1 = first * (1 - c[0]);
        double s2 = first * (c[2] - c[4]);
        for (int n = 0; n < x.length; n++, i += direction) {
            double in = x[i];
            double out = c[0] * in + s1;
            s1 = c[1] * in - c[3] * out + s2;
            s2 = c[2] * in - c[4] * out;
            x[i] = out;
        }
    }
}
