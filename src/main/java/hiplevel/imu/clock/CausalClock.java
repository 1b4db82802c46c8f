package hiplevel.imu.clock;

/**
 * From stream time to the recorder's time as it is known by then. Allocates nothing per sample.
 *
 * <p>The offset in use goes along the line under the last minute of observations ({@link LowerHull}) and nears it by at
 * most 0.5 ms a second. In the first 5 s of observations it is the line's, at once. It steps again, and settles anew, when
 * a fit cannot hold any longer: an observation earlier than the line allows (by 3 ms; 1 ms after a gap in the stream),
 * none near it for 3 s, or a line that moved by 5 ms. Time never goes back: what would is put 1 µs after the sample before.
 */
public final class CausalClock {
    private static final long WINDOW_MICROS = 60_000_000;
    private static final int CAPACITY = 1024;
    private static final long SETTLING_MICROS = 5_000_000;
    private static final double SLEW = 0.5e-3;
    private static final double EARLY_MICROS = 3000;
    private static final double EARLY_AFTER_GAP_MICROS = 1000;
    private static final long GAP_MICROS = 250_000;
    private static final long AFTER_GAP_MICROS = 5_000_000;
    private static final double NEAR_MICROS = 5000;
    /** A line from which observations lie farther on average is not theirs: the clock bent, and only the last 5 s count. */
    private static final double SCATTER_MICROS = 10_000;

    private static final long NOTHING_NEAR_MICROS = 3_000_000;

    private final LowerHull hull = new LowerHull(CAPACITY);
    private double offset;
    private long offsetAt;
    private long near;

    private boolean heard;
    private long lastStream;
    private long lastTime;
    private long gapEnd = Long.MIN_VALUE / 2;

    /** An observation, in the order in which they were told. */
    public void observed(long streamMicros, long offsetMicros) {
        if (hull.size() == 0) {
            near = streamMicros;
        } else {
            forget(streamMicros, offsetMicros);
        }
        hull.add(streamMicros, offsetMicros);
        hull.fit();
        if (hull.distance() > SCATTER_MICROS) {
            hull.forgetBefore(streamMicros - SETTLING_MICROS);
            hull.fit();
        }
        double target = hull.at(streamMicros);
        long elapsed = Math.max(0, streamMicros - offsetAt);
        boolean settled = streamMicros - hull.start() >= SETTLING_MICROS;
        double expected = offset + hull.slope() * elapsed;
        double step = Math.max(-SLEW * elapsed, Math.min(SLEW * elapsed, target - expected));
        boolean far = Math.abs(target - expected) > NEAR_MICROS;
        offset = settled && !far ? expected + step : target;
        offsetAt = streamMicros;
    }

    private void forget(long time, long offsetMicros) {
        double apart = offsetMicros - hull.at(time);
        double earliest = time - gapEnd < AFTER_GAP_MICROS ? -EARLY_AFTER_GAP_MICROS : -EARLY_MICROS;
        if (apart < NEAR_MICROS) {
            near = time;
        }
        if (apart < earliest && time - hull.start() >= SETTLING_MICROS) {
            hull.clear();
        } else if (time - near > NOTHING_NEAR_MICROS) {
            hull.forgetBefore(near + 1);
            near = time;
        } else {
            hull.forgetBefore(time - WINDOW_MICROS);
        }
    }

    /** The recorder's time of the next sample; the same for the same time again. */
    public long time(long streamMicros) {
        if (heard && streamMicros == lastStream) {
            return lastTime;
        }
        if (heard && streamMicros - lastStream > GAP_MICROS) {
            gapEnd = streamMicros;
        }
        long time =
                streamMicros + Math.round(offset + (hull.size() == 0 ? 0 : hull.slope() * (streamMicros - offsetAt)));
        lastTime = heard ? Math.max(lastTime + 1, time) : time;
        lastStream = streamMicros;
        heard = true;
        return lastTime;
    }

    /** By how much the line is below the recorder's clock at that time of the stream, µs. */
    double offset(long streamMicros) {
        return offset + hull.slope() * (streamMicros - offsetAt);
    }

    double slope() {
        return hull.slope();
    }
}
