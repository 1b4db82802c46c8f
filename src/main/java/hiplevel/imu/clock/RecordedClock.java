package hiplevel.imu.clock;

import hiplevel.imu.ClockObservation;
import java.util.Arrays;
import java.util.List;

/**
 * The offset of one stream from the recorder's clock, from observations before and after: every second the line under the
 * minute around it, straight in between, and never across the beginning of an epoch.
 *
 * <p>Where nothing observed within 2 s touches that line (the clock bent), the 20 s and then the 6 s around it are taken.
 */
final class RecordedClock {
    private static final long STEP_MICROS = 1_000_000;
    private static final long[] HALF_MICROS = {30_000_000, 10_000_000, 3_000_000};
    private static final long NEAR_MICROS = 2_000_000;
    private static final double TOUCHING_MICROS = 2500;
    private static final double SCATTER_MICROS = 10_000;

    private final List<ClockObservation> observations;
    private final LowerHull hull = new LowerHull(1024);
    /** first time of each epoch, and the index of its first node */
    private final long[] begins;

    private final int[] firstNode;
    private long[] nodeTime = new long[64];
    private double[] nodeOffset = new double[64];
    private double[] nodeSlope = new double[64];
    private int nodes;

    /**
     * @param observations at least one, in the order of time
     * @param stream times of the samples, µs, rising
     */
    RecordedClock(List<ClockObservation> observations, long[] stream) {
        this.observations = observations;
        Epochs epochs = new Epochs(observations, stream);
        List<Integer> starts = epochs.starts();
        begins = new long[starts.size()];
        firstNode = new int[starts.size() + 1];
        for (int e = 0; e < begins.length; e++) {
            int start = starts.get(e);
            int end = e + 1 < begins.length ? starts.get(e + 1) : observations.size();
            begins[e] = e == 0 ? Long.MIN_VALUE : epochs.begins(start);
            firstNode[e] = nodes;
            fit(start, end);
        }
        firstNode[begins.length] = nodes;
    }

    private void fit(int start, int end) {
        long last = time(end - 1);
        for (long t = time(start); ; t = Math.min(last, t + STEP_MICROS)) {
            line(start, end, t);
            add(t, hull.at(t), hull.slope());
            if (t == last) {
                return;
            }
        }
    }

    private void line(int start, int end, long t) {
        for (int w = 0; w < HALF_MICROS.length; w++) {
            fill(start, end, t, HALF_MICROS[w]);
            boolean touched = !(hull.nearest(t - NEAR_MICROS, t + NEAR_MICROS) > TOUCHING_MICROS);
            if (touched && hull.distance() < SCATTER_MICROS) {
                return;
            }
        }
        if (hull.distance() >= SCATTER_MICROS) {
            fill(start, end, t, HALF_MICROS[0]);
        }
    }

    private void fill(int start, int end, long t, long half) {
        hull.clear();
        int i = Math.max(start, Math.min(end - 1, firstFrom(start, end, t - half)));
        do {
            hull.add(time(i), observations.get(i).offsetMicros());
            i++;
        } while (i < end && time(i) <= t + half);
        hull.fit();
    }

    private int firstFrom(int start, int end, long t) {
        int low = start;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (time(middle) < t) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void add(long t, double offset, double slope) {
        if (nodes == nodeTime.length) {
            nodeTime = Arrays.copyOf(nodeTime, 2 * nodes);
            nodeOffset = Arrays.copyOf(nodeOffset, 2 * nodes);
            nodeSlope = Arrays.copyOf(nodeSlope, 2 * nodes);
        }
        nodeTime[nodes] = t;
        nodeOffset[nodes] = offset;
        nodeSlope[nodes] = slope;
        nodes++;
    }

    private long time(int i) {
        return observations.get(i).timeMicros();
    }

    /** Recorder clock minus stream clock at a time of the stream, µs. */
    double offset(long t) {
        int e = begins.length - 1;
        while (t < begins[e]) {
            e--;
        }
        int from = firstNode[e];
        int to = firstNode[e + 1];
        int found = Arrays.binarySearch(nodeTime, from, to, t);
        if (found >= 0) {
            return nodeOffset[found];
        }
        int next = -found - 1;
        if (next == from || next == to) {
            int edge = Math.min(next, to - 1);
            return nodeOffset[edge] + nodeSlope[edge] * (t - nodeTime[edge]);
        }
        double f = (t - nodeTime[next - 1]) / (double) (nodeTime[next] - nodeTime[next - 1]);
        return nodeOffset[next - 1] + f * (nodeOffset[next] - nodeOffset[next - 1]);
    }

    /** The change of the offset over the longest epoch, µs/µs; NaN when that is short. */
    double slope(long leastMicros) {
        double slope = Double.NaN;
        long longest = leastMicros - 1;
        for (int e = 0; e < begins.length; e++) {
            int a = firstNode[e];
            int b = firstNode[e + 1] - 1;
            if (nodeTime[b] - nodeTime[a] > longest) {
                longest = nodeTime[b] - nodeTime[a];
                slope = (nodeOffset[b] - nodeOffset[a]) / longest;
            }
        }
        return slope;
    }
}
