package hiplevel.repetition.hold;

import hiplevel.repetition.Gaps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where a signal stays high: stretches above a threshold, less the way up to their level and the way down from it. */
final class Plateaus {
    /** From here on the level is reached. */
    private static final double REACHED = 0.9;

    private final double[] signal;
    private final double rateHz;

    /** @param signal low-passed; NaN in gaps */
    Plateaus(double[] signal, double rateHz) {
        this.signal = signal;
        this.rateHz = rateHz;
    }

    /**
     * In order of time.
     *
     * @param least above which it is high
     * @param slow from where on, at both ends, it moves no faster, per second
     */
    List<int[]> above(double least, double slow, int from, int to) {
        List<int[]> found = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            int start = i;
            while (i <= to && signal[i] > least) {
                i++;
            }
            if (i > start) {
                found.add(trimmed(start, i - 1, least, slow));
            }
        }
        return found;
    }

    private int[] trimmed(int from, int to, double least, double slow) {
        double[] values = Arrays.copyOfRange(signal, from, to + 1);
        double level = Math.max(least, REACHED * Gaps.median(values, values.length));
        int start = from;
        while (start < to && (signal[start] < level || rate(start) > slow)) {
            start++;
        }
        int end = to;
        while (end > start && (signal[end] < level || rate(end) > slow)) {
            end--;
        }
        return new int[] {start, end};
    }

    private double rate(int i) {
        int before = Math.max(0, i - 1);
        int after = Math.min(signal.length - 1, i + 1);
        return Math.abs(signal[after] - signal[before]) * rateHz / (after - before);
    }
}
