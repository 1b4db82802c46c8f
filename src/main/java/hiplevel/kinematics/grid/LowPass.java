package hiplevel.kinematics.grid;

import java.util.Arrays;

/**
 * Zero-phase smoothing of a recorded signal: a second-order Butterworth filter forward and backward, fourth order
 * together.
 *
 * <p>Each pass halves the power at its own cut-off once more, so the design frequency is moved until the pair is −3 dB at
 * the frequency asked for (Robertson and Dowling 2003, J Electromyogr Kinesiol 13:569). NaN are gaps: they stay gaps, and
 * each stretch between them is filtered by itself, continued beyond its ends by point reflection.
 */
public final class LowPass {
    /** (√2 − 1)^¼: where two passes together are at −3 dB, as a share of the cut-off of one. */
    private static final double TWO_PASSES = Math.pow(Math.sqrt(2) - 1, 0.25);

    private final double b0;
    private final double a1;
    private final double a2;

    /** A filter by {@code k}, the tangent of half its design frequency in rad per sample (bilinear transform). */
    private LowPass(double k) {
        double norm = 1 / (1 + Math.sqrt(2) * k + k * k);
        b0 = k * k * norm;
        a1 = 2 * (k * k - 1) * norm;
        a2 = (1 - Math.sqrt(2) * k + k * k) * norm;
    }

    /** The signal below {@code cutoffHz}; a copy when the cut-off is not below half the rate. */
    public static double[] zeroPhase(double[] x, double cutoffHz, double rateHz) {
        if (!(cutoffHz < rateHz / 2)) {
            return x.clone();
        }
        return new LowPass(Math.tan(Math.PI * cutoffHz / rateHz) / TWO_PASSES)
                .apply(x, (int) Math.ceil(rateHz / cutoffHz));
    }

    /**
     * The signal between two frequencies, each at −3 dB. What a squared Butterworth low-pass leaves over is the squared
     * Butterworth high-pass of the same design frequency.
     */
    public static double[] bandPass(double[] x, double lowHz, double highHz, double rateHz) {
        double[] y = zeroPhase(x, highHz, rateHz);
        double[] slow =
                new LowPass(Math.tan(Math.PI * lowHz / rateHz) * TWO_PASSES).apply(y, (int) Math.ceil(rateHz / lowHz));
        for (int i = 0; i < y.length; i++) {
            y[i] -= slow[i];
        }
        return y;
    }

    private double[] apply(double[] x, int padding) {
        double[] y = x.clone();
        int from = 0;
        while (from < x.length) {
            int to = from;
            while (to < x.length && !Double.isNaN(x[to])) {
                to++;
            }
            if (to - from > 1) {
                System.arraycopy(stretch(Arrays.copyOfRange(x, from, to), padding), 0, y, from, to - from);
            }
            from = Math.max(to, from) + 1;
        }
        return y;
    }

    private double[] stretch(double[] x, int padding) {
        int n = x.length;
        int pad = Math.min(padding, n - 1);
        double[] y = new double[n + 2 * pad];
        System.arraycopy(x, 0, y, pad, n);
        for (int i = 1; i <= pad; i++) {
            y[pad - i] = 2 * x[0] - x[i];
            y[pad + n - 1 + i] = 2 * x[n - 1] - x[n - 1 - i];
        }
        pass(y);
        reverse(y);
        pass(y);
        reverse(y);
        return Arrays.copyOfRange(y, pad, pad + n);
    }

    /** One pass in place (transposed direct form II), started as if the first value had always been there. */
    private void pass(double[] y) {
        double z1 = (1 - b0) * y[0];
        double z2 = (b0 - a2) * y[0];
        for (int i = 0; i < y.length; i++) {
            double in = y[i];
            double out = b0 * in + z1;
            z1 = 2 * b0 * in - a1 * out + z2;
            z2 = b0 * in - a2 * out;
            y[i] = out;
        }
    }

    private static void reverse(double[] y) {
        for (int i = 0, j = y.length - 1; i < j; i++, j--) {
            double swap = y[i];
            y[i] = y[j];
            y[j] = swap;
        }
    }
}
