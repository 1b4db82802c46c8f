package hiplevel.repetition;

import java.util.Arrays;

/** Gaps are NaN. What has to look across one does so here, and nowhere else. */
public final class Gaps {
    private Gaps() {}

    /** A copy with inner gaps of at most {@code longest} samples replaced by a straight line. */
    public static double[] bridged(double[] signal, int longest) {
        double[] result = signal.clone();
        int last = -1;
        for (int i = 0; i < result.length; i++) {
            if (Double.isNaN(signal[i])) {
                continue;
            }
            if (last >= 0 && i - last > 1 && i - last - 1 <= longest) {
                for (int k = last + 1; k < i; k++) {
                    result[k] = signal[last] + (signal[i] - signal[last]) * (k - last) / (i - last);
                }
            }
            last = i;
        }
        return result;
    }

    /** Whether the signal has a gap in from…to, both inclusive; outside the signal nothing is missing. */
    public static boolean in(double[] signal, int from, int to) {
        for (int i = Math.max(0, from); i <= Math.min(signal.length - 1, to); i++) {
            if (Double.isNaN(signal[i])) {
                return true;
            }
        }
        return false;
    }

    /** The median of the first {@code count} values; NaN when there are none. */
    public static double median(double[] values, int count) {
        double[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return count == 0 ? Double.NaN : (sorted[(count - 1) / 2] + sorted[count / 2]) / 2;
    }
}
