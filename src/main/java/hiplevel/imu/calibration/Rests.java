package hiplevel.imu.calibration;

import hiplevel.imu.ImuSeries;
import hiplevel.spatial.Vector3;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds where a sensor lay still: neighbouring blocks of 0.25 s in which no axis varies and none differs from the first. */
final class Rests {
    private static final long BLOCK_MICROS = 250_000;
    private static final int BLOCK_SAMPLES = 4;
    /** Shortest rest, in blocks; shorter ones are pauses of the hand. */
    private static final int SHORTEST = 4;
    /** SD of an axis' rate in a block, rad/s: above the noise of cheap sensors, below a hand's tremor. */
    private static final double RATE_SPREAD = Math.toRadians(1);
    /** SD of an axis' force in a block, m/s²; as {@link #RATE_SPREAD}. */
    private static final double FORCE_SPREAD = 0.15;
    /** How far a block's mean force may lie from the rest's first, m/s²: two thirds of a degree of turning. */
    private static final double FORCE_APART = 0.12;
    /** How far a rest's mean rate may lie from that of most, rad/s: faster is a slow even turn. */
    private static final double RATE_APART = Math.toRadians(2);

    private final ImuSeries samples;
    private final List<Rest> rests = new ArrayList<>();
    private int from;
    private int to;
    private int blocks;
    private Vector3 first = Vector3.ZERO;

    private Rests(ImuSeries samples) {
        this.samples = samples;
    }

    /** In the order of time. */
    static List<Rest> in(ImuSeries samples) {
        return new Rests(samples).find();
    }

    private List<Rest> find() {
        long[] time = samples.timeMicros();
        int start = 0;
        for (int i = 1; i < time.length; i++) {
            boolean gap = time[i] - time[i - 1] > BLOCK_MICROS;
            if (gap || time[i] - time[start] >= BLOCK_MICROS) {
                block(start, i);
                start = i;
            }
            if (gap) {
                end();
            }
        }
        end();
        return withoutTurning();
    }

    private void block(int start, int end) {
        if (!isStill(start, end)) {
            end();
            return;
        }
        Vector3 force = force(start, end);
        if (blocks > 0 && force.minus(first).norm() > FORCE_APART) {
            end();
        }
        if (blocks == 0) {
            from = start;
            first = force;
        }
        to = end;
        blocks++;
    }

    private void end() {
        if (blocks >= SHORTEST) {
            rests.add(new Rest(from, to, force(from, to), rate(from, to)));
        }
        blocks = 0;
    }

    private boolean isStill(int start, int end) {
        return end - start >= BLOCK_SAMPLES
                && spread(samples.gyrX(), start, end) < RATE_SPREAD
                && spread(samples.gyrY(), start, end) < RATE_SPREAD
                && spread(samples.gyrZ(), start, end) < RATE_SPREAD
                && spread(samples.accX(), start, end) < FORCE_SPREAD
                && spread(samples.accY(), start, end) < FORCE_SPREAD
                && spread(samples.accZ(), start, end) < FORCE_SPREAD;
    }

    private List<Rest> withoutTurning() {
        Vector3 usual = new Vector3(median(0), median(1), median(2));
        return rests.stream()
                .filter(r -> r.rate().minus(usual).norm() < RATE_APART)
                .toList();
    }

    private double median(int axis) {
        double[] sorted = rests.stream()
                .map(Rest::rate)
                .mapToDouble(r -> axis == 0 ? r.x() : axis == 1 ? r.y() : r.z())
                .sorted()
                .toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    private Vector3 force(int start, int end) {
        return new Vector3(
                mean(samples.accX(), start, end), mean(samples.accY(), start, end), mean(samples.accZ(), start, end));
    }

    private Vector3 rate(int start, int end) {
        return new Vector3(
                mean(samples.gyrX(), start, end), mean(samples.gyrY(), start, end), mean(samples.gyrZ(), start, end));
    }

    private static double mean(double[] axis, int start, int end) {
        return Arrays.stream(axis, start, end).sum() / (end - start);
    }

    /** NaN where the sensor says nothing, which is below no limit. */
    private static double spread(double[] axis, int start, int end) {
        double mean = mean(axis, start, end);
        double squares = 0;
        for (int i = start; i < end; i++) {
            squares += (axis[i] - mean) * (axis[i] - mean);
        }
        return Math.sqrt(squares / (end - start));
    }
}
