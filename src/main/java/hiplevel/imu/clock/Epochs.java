package hiplevel.imu.clock;

import hiplevel.imu.ClockObservation;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the observations of one stream where its clock began anew: where the lines under the ten seconds before and after
 * do not meet. Over a gap in the stream 1.5 ms tell, for there a boot is likely; elsewhere 5 ms.
 */
final class Epochs {
    private static final long SIDE_MICROS = 10_000_000;
    private static final int SIDE_LEAST = 5;
    private static final long GAP_MICROS = 250_000;
    private static final double APART_AT_GAP_MICROS = 1500;
    private static final double APART_MICROS = 5000;
    /** A line from which observations lie farther on average says nothing: a link that catches up. */
    private static final double SCATTER_MICROS = 10_000;
    /** Cuts that near are one, placed where both lines fit best. */
    private static final int NEIGHBOURS = 20;

    private final List<ClockObservation> observations;
    private final long[] stream;
    private final LowerHull before = new LowerHull(256);
    private final LowerHull after = new LowerHull(256);

    /** @param stream times of the samples, µs, rising */
    Epochs(List<ClockObservation> observations, long[] stream) {
        this.observations = observations;
        this.stream = stream;
    }

    /** The index of the first observation of each. */
    List<Integer> starts() {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = SIDE_LEAST; i <= observations.size() - SIDE_LEAST; i++) {
            int start = starts.get(starts.size() - 1);
            if (i - start >= SIDE_LEAST && misfit(start, i) >= 0) {
                int cut = best(start, i);
                starts.add(cut);
                i = cut;
            }
        }
        return starts;
    }

    private int best(int start, int first) {
        int best = first;
        double least = Double.POSITIVE_INFINITY;
        for (int i = first; i <= Math.min(first + NEIGHBOURS, observations.size() - SIDE_LEAST); i++) {
            double misfit = misfit(start, i);
            if (misfit >= 0 && misfit < least) {
                least = misfit;
                best = i;
            }
        }
        return best;
    }

    /** The mean distance of both sides from their lines where they do not meet before observation {@code cut}, else −1. */
    private double misfit(int start, int cut) {
        long last = time(cut - 1);
        long next = time(cut);
        boolean gap = longestStep(last, next) > GAP_MICROS;
        double apart = gap ? APART_AT_GAP_MICROS : APART_MICROS;
        if (!gap && Math.abs(offset(cut) - offset(cut - 1)) < apart) {
            return -1;
        }
        before.clear();
        for (int i = side(start, cut, last - SIDE_MICROS); i < cut; i++) {
            before.add(time(i), offset(i));
        }
        after.clear();
        for (int i = cut; i < observations.size() && (i < cut + SIDE_LEAST || time(i) <= next + SIDE_MICROS); i++) {
            after.add(time(i), offset(i));
        }
        before.fit();
        after.fit();
        long middle = last + (next - last) / 2;
        boolean meet = Math.abs(after.at(middle) - before.at(middle)) < apart;
        double worse = Math.max(before.distance(), after.distance());
        return meet || worse > SCATTER_MICROS
                ? -1
                : before.distance() * before.size() + after.distance() * after.size();
    }

    private int side(int start, int cut, long from) {
        int i = cut - SIDE_LEAST;
        while (i > start && time(i - 1) >= from) {
            i--;
        }
        return i;
    }

    /** The first sample after the longest step between two observations: there an epoch begins. */
    long begins(int observation) {
        long best = time(observation);
        long longest = -1;
        for (int i = after(time(observation - 1)); i < stream.length && i > 0 && stream[i] <= time(observation); i++) {
            if (stream[i] - stream[i - 1] > longest) {
                longest = stream[i] - stream[i - 1];
                best = stream[i];
            }
        }
        return best;
    }

    private long longestStep(long from, long to) {
        long longest = 0;
        for (int i = after(from); i < stream.length && i > 0 && stream[i] <= to; i++) {
            longest = Math.max(longest, stream[i] - stream[i - 1]);
        }
        return longest;
    }

    /** The index of the first sample after that time. */
    private int after(long time) {
        int found = java.util.Arrays.binarySearch(stream, time);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private long time(int i) {
        return observations.get(i).timeMicros();
    }

    private long offset(int i) {
        return observations.get(i).offsetMicros();
    }
}
