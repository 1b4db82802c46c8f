package hiplevel.simulation.body;

import hiplevel.simulation.curve.Curve;
import hiplevel.simulation.curve.Jet;
import java.util.List;

/**
 * Skin and muscle that ring at 5 Hz after each jolt and die away within 0.8 s. The envelope {@code x³(1−x)⁹} stands for
 * the exponential of a damped oscillator because it starts and ends with zero rate and acceleration.
 */
public final class Ringing implements Curve {
    private static final double PULSATION = 2 * Math.PI * 5;
    private static final double SECONDS = 0.8;
    private static final double ENVELOPE_PEAK = Math.pow(0.25, 3) * Math.pow(0.75, 9);

    private final List<Jolt> jolts;
    private final double amplitude;

    /** A quick acceleration: when, and how strong from 0 to 1. */
    public record Jolt(double seconds, double strength) {}

    /**
     * Ringing after each of the jolts.
     *
     * @param jolts in the order of time
     * @param amplitude of the response to a jolt of strength 1
     */
    public Ringing(List<Jolt> jolts, double amplitude) {
        this.jolts = List.copyOf(jolts);
        this.amplitude = amplitude;
    }

    @Override
    public Jet at(double seconds) {
        Jet sum = Jet.ZERO;
        for (int i = lastBefore(seconds); i >= 0 && jolts.get(i).seconds() > seconds - SECONDS; i--) {
            sum = sum.plus(response(seconds - jolts.get(i).seconds())
                    .times(jolts.get(i).strength()));
        }
        return sum;
    }

    private int lastBefore(double seconds) {
        int low = 0;
        int high = jolts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (jolts.get(middle).seconds() <= seconds) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private Jet response(double after) {
        Jet x = new Jet(after / SECONDS, 1 / SECONDS, 0);
        Jet rest = new Jet(1 - x.value(), -1 / SECONDS, 0);
        double s = Math.sin(PULSATION * after);
        double c = Math.cos(PULSATION * after);
        Jet sine = new Jet(s, PULSATION * c, -PULSATION * PULSATION * s);
        return x.toThe(3).times(rest.toThe(9)).times(sine).times(amplitude / ENVELOPE_PEAK);
    }
}
