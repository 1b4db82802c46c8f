package hiplevel.kinematics;

import java.util.Arrays;

/**
 * Zero-phase low-pass: a second-order Butterworth filter run forward, then backward, so that nothing moves in time. The
 * cut-off is that of both passes together (−3 dB), Winter, Biomechanics and Motor Control of Human Movement, section 3.4.
 *
 * <p>NaN are gaps: they stay NaN, and each stretch between them is filtered by itself, continued at both ends by its own
 * point reflection, which keeps level and slope there.
 */
public final class LowPass {
    /** (√2 − 1)^¼: two passes at cut-off f have −3 dB at 0.802 f. */
    private static final double TWO_PASSES = Math.pow(Math.sqrt(2) - 1, 0.25);

    private final double b0;
    private final double a1;
    private final double a2;
    private final int padding;

    private LowPass(double cutoffHz, double rateHz) {
        double k = Math.tan(Math.PI * cutoffHz / rateHz) / TWO_PASSES;
        double norm = 1 / (1 + Math.sqrt(2) * k + k * k);
        b0 = k * k * norm;
        a1 = 2 * (k * k - 1) * norm;
        a2 = (1 - Math.sqrt(2) * k + k * k) * norm;
        padding = (int) Math.ceil(1.5 * rateHz / cutoffHz);
    }

    /**
     * The filtered signal, as long as the signal, NaN where it is NaN.
     *
     * @param signal evenly spaced values; not changed
     * @param cutoffHz above 0 and below half the rate, else {@link IllegalArgumentException}; smaller is smoother
     */
    public static double[] zeroPhase(double[] signal, double cutoffHz, double rateHz) {
        if (!(cutoffHz > 0 && cutoffHz < rateHz / 2)) {
            throw new IllegalArgumentException("cut-off " + cutoffHz + " Hz is not between 0 and half of " + rateHz);
        }
        LowPass filter = new LowPass(cutoffHz, rateHz);
        double[] result = signal.clone();
        int from = 0;
        while (from < signal.length) {
            int to = from;
            while (to < signal.length && !Double.isNaN(signal[to])) {
                to++;
            }
            filter.stretch(signal, from, to, result);
            from = to + 1;
        }
        return result;
    }

    private void stretch(double[] signal, int from, int to, double[] result) {
        int n = to - from;
        if (n < 2) {
            return;
        }
        int pad = Math.min(padding, n - 1);
        double[] x = new double[n + 2 * pad];
        System.arraycopy(signal, from, x, pad, n);
        for (int i = 1; i <= pad; i++) {
            x[pad - i] = 2 * signal[from] - signal[from + i];
            x[pad + n - 1 + i] = 2 * signal[to - 1] - signal[to - 1 - i];
        }
        pass(x);
        reverse(x);
        pass(x);
        reverse(x);
        System.arraycopy(x, pad, result, from, n);
    }

    /** One pass in place, started as if the first value had been there for ever. */
    private void pass(double[] x) {
        double z1 = x[0] * (1 - b0);
        double z2 = x[0] * (b0 - a2);
        for (int i = 0; i < x.length; i++) {
            double y = b0 * x[i] + z1;
            z1 = 2 * b0 * x[i] - a1 * y + z2;
            z2 = b0 * x[i] - a2 * y;
            x[i] = y;
        }
    }

    private static void reverse(double[] x) {
        double[] copy = Arrays.copyOf(x, x.length);
        for (int i = 0; i < x.length; i++) {
            x[i] = copy[x.length - 1 - i];
        }
    }
}
