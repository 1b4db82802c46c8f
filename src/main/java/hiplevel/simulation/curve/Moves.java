package hiplevel.simulation.curve;

import java.util.Arrays;

/**
 * A quantity that moves from rest to rest, one move after another, and holds its value in between. Every move has the
 * minimum-jerk shape {@code 10u³ − 15u⁴ + 6u⁵} (Flash and Hogan 1985), so rate and acceleration are continuous.
 */
public final class Moves implements Curve {
    /** The share of a move's duration after which 90 % of its way is done. */
    public static final double SHARE_AT_90_PERCENT = shareAt(0.9);

    private final double initial;
    private int count;
    private double[] from = new double[32];
    private double[] to = new double[32];
    private double[] target = new double[32];

    public Moves(double initial) {
        this.initial = initial;
    }

    /** Adds a move that starts no earlier than the last one ended. */
    public Moves move(double fromSeconds, double toSeconds, double newValue) {
        if ((count > 0 && fromSeconds < to[count - 1] - 1e-9) || toSeconds <= fromSeconds) {
            throw new IllegalArgumentException("moves must follow each other, got " + fromSeconds + "–" + toSeconds);
        }
        if (count == from.length) {
            from = Arrays.copyOf(from, 2 * count);
            to = Arrays.copyOf(to, 2 * count);
            target = Arrays.copyOf(target, 2 * count);
        }
        from[count] = fromSeconds;
        to[count] = toSeconds;
        target[count++] = newValue;
        return this;
    }

    /** The value that holds after the last move. */
    public double last() {
        return count == 0 ? initial : target[count - 1];
    }

    @Override
    public Jet at(double seconds) {
        int found = Arrays.binarySearch(from, 0, count, seconds);
        int i = found >= 0 ? found : -found - 2;
        if (i < 0) {
            return Jet.constant(initial);
        }
        if (seconds >= to[i]) {
            return Jet.constant(target[i]);
        }
        double before = i == 0 ? initial : target[i - 1];
        double way = target[i] - before;
        double duration = to[i] - from[i];
        double u = (seconds - from[i]) / duration;
        double rest = 1 - u;
        return new Jet(
                before + way * shape(u),
                way * 30 * u * u * rest * rest / duration,
                way * 60 * u * rest * (1 - 2 * u) / (duration * duration));
    }

    static double shape(double u) {
        return u * u * u * (10 + u * (6 * u - 15));
    }

    private static double shareAt(double part) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (shape(middle) < part) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
