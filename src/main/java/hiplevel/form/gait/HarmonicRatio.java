package hiplevel.form.gait;

/**
 * How smoothly and evenly a stride runs: the body's acceleration over one stride as a sum of its harmonics. What both steps
 * do alike makes even harmonics of the stride, forward and up; sideways the steps are each other's mirror image and make
 * odd ones. The ratio of the amplitudes that belong to those that do not is large in even, smooth walking. First twenty
 * harmonics, each stride by itself: Bellanca 2013 (J Biomech 46:828).
 */
public final class HarmonicRatio {
    private static final int HARMONICS = 20;
    /** A harmonic needs more than two samples a period. */
    private static final int FEWEST_SAMPLES = 2 * HARMONICS + 1;

    private HarmonicRatio() {}

    /**
     * Even over odd: for the vertical and the anterior acceleration.
     *
     * @param stride evenly spaced over exactly one stride, the end left out; any unit
     * @return NaN for fewer than 41 samples, for one that is not a number and for a stride without odd harmonics
     */
    public static double evenOverOdd(double[] stride) {
        double[] sums = sums(stride);
        return sums[1] > 0 ? sums[0] / sums[1] : Double.NaN;
    }

    /** Odd over even: for the lateral acceleration; as {@link #evenOverOdd}. */
    public static double oddOverEven(double[] stride) {
        double[] sums = sums(stride);
        return sums[0] > 0 ? sums[1] / sums[0] : Double.NaN;
    }

    /** Sums of the amplitudes of even and of odd harmonics. */
    private static double[] sums(double[] stride) {
        double[] sums = new double[2];
        if (stride.length < FEWEST_SAMPLES) {
            return sums;
        }
        for (int h = 1; h <= HARMONICS; h++) {
            double cos = 0;
            double sin = 0;
            for (int i = 0; i < stride.length; i++) {
                double angle = 2 * Math.PI * h * i / stride.length;
                cos += stride[i] * Math.cos(angle);
                sin += stride[i] * Math.sin(angle);
            }
            sums[h % 2] += 2 * Math.hypot(cos, sin) / stride.length;
        }
        return sums;
    }
}
