package hiplevel.simulation.curve;

import java.util.Arrays;

/** The way travelled from 0 with a speed that changes by minimum-jerk moves: their exact integral. */
public final class Travel implements Curve {
    private double[] from = new double[0];
    private double[] to = new double[0];
    private double[] speed = new double[0];

    /** Changes the speed between two instants, after all earlier changes. */
    public Travel change(double fromSeconds, double toSeconds, double newSpeed) {
        int n = from.length;
        from = Arrays.copyOf(from, n + 1);
        to = Arrays.copyOf(to, n + 1);
        speed = Arrays.copyOf(speed, n + 1);
        from[n] = fromSeconds;
        to[n] = toSeconds;
        speed[n] = newSpeed;
        return this;
    }

    /** Whether it never moves. */
    public boolean isStill() {
        return from.length == 0;
    }

    @Override
    public Jet at(double seconds) {
        double way = 0;
        double before = 0;
        double reached = 0;
        for (int i = 0; i < from.length && seconds > from[i]; i++) {
            way += before * (from[i] - reached);
            double duration = to[i] - from[i];
            double change = speed[i] - before;
            if (seconds < to[i]) {
                double u = (seconds - from[i]) / duration;
                double rest = 1 - u;
                return new Jet(
                        way + before * (seconds - from[i]) + change * duration * integral(u),
                        before + change * Moves.shape(u),
                        change * 30 * u * u * rest * rest / duration);
            }
            way += before * duration + change * duration * integral(1);
            before = speed[i];
            reached = to[i];
        }
        return new Jet(way + before * (seconds - reached), before, 0);
    }

    /** Of {@link Moves#shape} from 0 to u. */
    private static double integral(double u) {
        return u * u * u * u * (2.5 + u * (u - 3));
    }
}
