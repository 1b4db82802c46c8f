package hiplevel.form.measurement;

import java.util.Arrays;
import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;

/**
 * Spectral arc length (SPARC) of a speed profile: the length of its normalised amplitude spectrum, negative, closer to 0
 * is smoother. Balasubramanian 2015 (J NeuroEng Rehabil 12:112); valid for gyroscopes, Melendez-Calderon 2021.
 */
final class Smoothness {
    private static final double HIGHEST_HZ = 10;
    /** Share of the largest amplitude under which the spectrum's tail is left out. */
    private static final double THRESHOLD = 0.05;
    /** The spectrum is sampled 2⁴ times as finely as the profile asks for. */
    private static final int PADDING_LEVEL = 4;

    private Smoothness() {}

    /** The arc length; NaN for fewer than four samples, a sample that is not a number, or no speed at all */
    static double sparc(double[] speed, double rateHz) {
        if (speed.length < 4 || Arrays.stream(speed).anyMatch(v -> !Double.isFinite(v))) {
            return Double.NaN;
        }
        int size = Integer.highestOneBit(speed.length - 1) << (1 + PADDING_LEVEL);
        double[][] spectrum = {Arrays.copyOf(speed, size), new double[size]};
        FastFourierTransformer.transformInPlace(spectrum, DftNormalization.STANDARD, TransformType.FORWARD);
        int count = Math.min(size, (int) Math.floor(HIGHEST_HZ * size / rateHz) + 1);
        double[] amplitude = new double[count];
        Arrays.setAll(amplitude, i -> Math.hypot(spectrum[0][i], spectrum[1][i]));
        // a speed is never negative, so its largest amplitude is the one at 0 Hz
        double largest = amplitude[0];
        int last = 0;
        for (int i = 0; i < count; i++) {
            last = amplitude[i] >= THRESHOLD * largest ? i : last;
        }
        if (!(largest > 0) || last == 0) {
            return Double.NaN;
        }
        double length = 0;
        for (int i = 1; i <= last; i++) {
            length += Math.hypot(1.0 / last, (amplitude[i] - amplitude[i - 1]) / largest);
        }
        return -length;
    }
}
