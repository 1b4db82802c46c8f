package hiplevel.orientation;

/**
 * Coefficients of a second-order Butterworth low-pass by the bilinear transform, with cut-off {@code √2 / (2πτ)}.
 *
 * @param meanSamples for so many samples the output is the running mean of the input (the first τ seconds)
 */
record LowPass(double b0, double b1, double b2, double a1, double a2, int meanSamples) {
    private static final double ROOT_2 = Math.sqrt(2);

    /** The low-pass with time constant {@code tau} s for samples every {@code interval} s; too short a one passes all. */
    static LowPass of(double tau, double interval) {
        if (tau < interval / 2) {
            return new LowPass(1, 0, 0, 0, 0, 0);
        }
        double c = Math.tan(interval / (ROOT_2 * tau));
        double d = c * c + ROOT_2 * c + 1;
        double b = c * c / d;
        // the small excess keeps a rounding error in tau / interval from adding a sample
        int meanSamples = (int) Math.ceil(tau / interval - 1e-9);
        return new LowPass(b, 2 * b, b, 2 * (c * c - 1) / d, (1 - ROOT_2 * c + c * c) / d, meanSamples);
    }
}
