package hiplevel.recording.physics;

/** The median of ever so many positive numbers, to one percent, in fixed memory: counts on a logarithmic scale. */
final class TypicalMagnitude {
    private static final double LEAST = 1e-4;
    private static final double STEP = 0.01;

    private final long[] counts = new long[2500];
    private long total;

    void add(double magnitude) {
        int bin = magnitude <= LEAST ? 0 : (int) (Math.log(magnitude / LEAST) / STEP);
        counts[Math.min(bin, counts.length - 1)]++;
        total++;
    }

    /** NaN when there was none. */
    double median() {
        long below = 0;
        for (int i = 0; i < counts.length; i++) {
            below += counts[i];
            if (2 * below >= total && total > 0) {
                return LEAST * Math.exp((i + 0.5) * STEP);
            }
        }
        return Double.NaN;
    }
}
