package hiplevel.simulation.curve;

import java.util.random.RandomGenerator;

/**
 * The unsteadiness of somebody on one leg: sines of random frequency (0.4–2.6 Hz) and phase, shown as far as the
 * {@code share} curve lets them (0 on two legs, 1 on one).
 */
public final class Wobble implements Curve {
    private static final int SINES = 8;
    private static final double LOWEST_HZ = 0.4;
    private static final double HIGHEST_HZ = 2.6;

    private final Curve share;
    private final double amplitude;
    private final double[] pulsation = new double[SINES];
    private final double[] phase = new double[SINES];

    /** A wobble with this root mean square where {@code share} is 1. */
    public Wobble(RandomGenerator random, double rms, Curve share) {
        this.share = share;
        this.amplitude = rms * Math.sqrt(2.0 / SINES);
        for (int i = 0; i < SINES; i++) {
            pulsation[i] = 2 * Math.PI * random.nextDouble(LOWEST_HZ, HIGHEST_HZ);
            phase[i] = random.nextDouble(2 * Math.PI);
        }
    }

    @Override
    public Jet at(double seconds) {
        Jet shown = share.at(seconds);
        if (shown.equals(Jet.ZERO)) {
            return Jet.ZERO;
        }
        double value = 0;
        double rate = 0;
        double acceleration = 0;
        for (int i = 0; i < SINES; i++) {
            double w = pulsation[i];
            double sine = amplitude * Math.sin(w * seconds + phase[i]);
            value += sine;
            rate += w * amplitude * Math.cos(w * seconds + phase[i]);
            acceleration -= w * w * sine;
        }
        return new Jet(value, rate, acceleration).times(shown);
    }
}
