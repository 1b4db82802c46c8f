package hiplevel.simulation.curve;

import hiplevel.imu.Side;
import java.util.random.RandomGenerator;

/**
 * How many strides have been made: whole numbers are the right foot's initial contacts, halves the left's. Cadence
 * fluctuates slowly, so steps are not all alike.
 */
public final class GaitPhase implements Curve {
    private static final int SINES = 3;
    private static final double FLUCTUATION_STRIDES = 0.004;

    private final double from;
    private final double atFrom;
    private final double stridesPerSecond;
    private final double[] pulsation = new double[SINES];
    private final double[] lag = new double[SINES];

    public GaitPhase(RandomGenerator random, double from, double atFrom, double stridesPerSecond) {
        this.from = from;
        this.atFrom = atFrom;
        this.stridesPerSecond = stridesPerSecond;
        for (int i = 0; i < SINES; i++) {
            pulsation[i] = 2 * Math.PI * random.nextDouble(0.1, 0.4);
            lag[i] = random.nextDouble(2 * Math.PI);
        }
    }

    public double stridesPerSecond() {
        return stridesPerSecond;
    }

    @Override
    public Jet at(double seconds) {
        double value = atFrom + stridesPerSecond * (seconds - from);
        double rate = stridesPerSecond;
        double acceleration = 0;
        for (int i = 0; i < SINES; i++) {
            double w = pulsation[i];
            double sine = FLUCTUATION_STRIDES * Math.sin(w * seconds + lag[i]);
            value += sine;
            rate += w * FLUCTUATION_STRIDES * Math.cos(w * seconds + lag[i]);
            acceleration -= w * w * sine;
        }
        return new Jet(value, rate, acceleration);
    }

    /** The leg's own phase: whole at its initial contacts. */
    public static Jet of(Side side, Jet phase) {
        return side == Side.RIGHT ? phase : phase.plus(Jet.constant(-0.5));
    }

    /** When the phase reaches a value (the phase only grows). */
    public double secondsAt(double phase) {
        double middle = from + (phase - atFrom) / stridesPerSecond;
        double low = middle - 0.1;
        double high = middle + 0.1;
        while (high - low > 1e-9) {
            double half = (low + high) / 2;
            if (at(half).value() < phase) {
                low = half;
            } else {
                high = half;
            }
        }
        return high;
    }
}
