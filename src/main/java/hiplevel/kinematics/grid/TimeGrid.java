package hiplevel.kinematics.grid;

/** Evenly spaced instants: {@code startMicros + i·stepMicros} for i in 0…count−1. */
public record TimeGrid(long startMicros, long stepMicros, int count) {
    public long micros(int i) {
        return startMicros + i * stepMicros;
    }

    /** The index nearest to the instant, kept inside the grid. */
    public int nearest(long micros) {
        long i = Math.floorDiv(micros - startMicros + stepMicros / 2, stepMicros);
        return (int) Math.max(0, Math.min(count - 1, i));
    }

    public double rateHz() {
        return 1e6 / stepMicros;
    }

    /** How many steps make that many seconds, rounded. */
    public int steps(double seconds) {
        return (int) Math.round(seconds * rateHz());
    }
}
