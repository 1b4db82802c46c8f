package hiplevel.simulation.curve;

/**
 * A periodic quantity {@code mean + Σ aₖ·cos(2πkp − lₖ)} of a phase p that counts cycles; several are shown together with
 * one phase, so the phase is given at each reading.
 */
public final class Harmonics {
    private final double mean;
    private final double[] amplitude;
    private final double[] lag;

    /** The pairs are amplitude and lag (rad) of the harmonics 1, 2, …; an amplitude of 0 leaves one out. */
    public Harmonics(double mean, double... pairs) {
        this.mean = mean;
        amplitude = new double[pairs.length / 2];
        lag = new double[pairs.length / 2];
        for (int i = 0; i < amplitude.length; i++) {
            amplitude[i] = pairs[2 * i];
            lag[i] = pairs[2 * i + 1];
        }
    }

    /** All of it times a factor. */
    Harmonics times(double factor) {
        Harmonics scaled = new Harmonics(mean * factor, new double[2 * amplitude.length]);
        for (int i = 0; i < amplitude.length; i++) {
            scaled.amplitude[i] = amplitude[i] * factor;
            scaled.lag[i] = lag[i];
        }
        return scaled;
    }

    /** The displacement (without its mean) whose acceleration this is, at that many cycles per second. */
    public Harmonics displacement(double cyclesPerSecond) {
        Harmonics result = new Harmonics(0, new double[2 * amplitude.length]);
        for (int i = 0; i < amplitude.length; i++) {
            double pulsation = 2 * Math.PI * (i + 1) * cyclesPerSecond;
            result.amplitude[i] = -amplitude[i] / (pulsation * pulsation);
            result.lag[i] = lag[i];
        }
        return result;
    }

    public Jet at(Jet phase) {
        Jet sum = Jet.constant(mean);
        for (int i = 0; i < amplitude.length; i++) {
            if (amplitude[i] != 0) {
                Jet angle = phase.times(2 * Math.PI * (i + 1)).plus(Jet.constant(-lag[i]));
                sum = sum.plus(angle.cosine().times(amplitude[i]));
            }
        }
        return sum;
    }
}
