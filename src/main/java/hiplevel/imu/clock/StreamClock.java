package hiplevel.imu.clock;

/**
 * Gives each reading of one sensor its stream time: the device's unwrapped clock plus an epoch that is chosen at each boot
 * so that stream time goes on increasing and stays near the recorder's clock. Allocates nothing per reading.
 *
 * <p>Nothing arrives before it was sampled: a count that would lie more than 250 ms ahead of what arrivals allow is not
 * forward. Then it is a frame out of order (up to 50 ms back, at most three in a row; it gets 1 µs after the one before)
 * or a clock that began anew, and a new epoch starts where the old one's time would be now. So does one when readings are
 * late by over 100 ms and do not catch up, after an interruption that the ticks do not bridge, and when a counter may have
 * wrapped unseen. A wrong guess is not lost: the observations after it tell by how much.
 */
public final class StreamClock {
    private static final long AHEAD_MICROS = 250_000;
    private static final long REORDERED_MICROS = 50_000;
    private static final int REORDERED_READINGS = 3;
    /** A rise of the smallest lag by that share of a period is a lost reading, … */
    private static final double LOST_SHARE = 0.6;
    /** … unless it is small enough to be the link's, µs. */
    private static final long LOST_LEAST_MICROS = 4_000;

    private final boolean hasTicks;
    private final boolean counted;
    private final long wrapsAt;
    private final ReadingPeriod period;
    private final ArrivalLag lag = new ArrivalLag();
    private final LateWatch late = new LateWatch();

    private boolean started;
    private boolean interrupted;
    private boolean restarted;
    private boolean observed;
    private long last;
    private long lastCount;
    private long lastArrival;
    /** unwrapped count since the epoch began, and the point from which time is counted */
    private long position;

    private long anchorPosition;
    private long anchor;
    private int reordered;

    private StreamClock(ReadingPeriod period, boolean hasTicks, long wrapsAt) {
        this.period = period;
        this.hasTicks = hasTicks;
        this.wrapsAt = wrapsAt;
        counted = hasTicks || wrapsAt > 0;
    }

    /** For a device whose readings carry ticks of that frequency (Hz), counting from 0 to below {@code wrapsAt} (0: never). */
    public static StreamClock ofTicks(double ticksPerSecond, long wrapsAt) {
        return new StreamClock(ReadingPeriod.fixed(1e6 / ticksPerSecond), true, wrapsAt);
    }

    /**
     * For a device that only numbers its readings (0 to below {@code wrapsAt}), or does not even do that (wrapsAt 0: then
     * the readings are counted here and a suspected loss begins a new epoch).
     *
     * @param rateHz the rate that the device states; NaN when it states none and it is learnt from the arrivals
     */
    public static StreamClock ofCounter(double rateHz, long wrapsAt) {
        return new StreamClock(ReadingPeriod.learnt(1e6 / rateHz), false, wrapsAt);
    }

    /**
     * Takes one reading in the order of arrival.
     *
     * @param count ticks or number on the wire; without either, anything
     * @param arrivalMicros when it was heard, recorder's clock
     * @return its time on the stream's clock, µs, greater than the one before; two calls with the same ticks (an attitude
     *     sent beside its sample) return the same time
     */
    public long time(long count, long arrivalMicros) {
        observed = false;
        restarted = false;
        if (!started) {
            started = true;
            begin(arrivalMicros, count, arrivalMicros);
            return heard(arrivalMicros);
        }
        long step = step(count);
        if (step == 0 && !interrupted) {
            return reordered == 0 ? last : ++last;
        }
        if (period.arrived(position + step, arrivalMicros)) {
            anchor();
        }
        long at = at(position + step);
        if (follows(count, step, at, arrivalMicros)) {
            position += step;
            lastCount = count;
            reordered = 0;
            last = Math.max(last + 1, at);
        } else if (!interrupted && outOfOrder(step)) {
            return ++last;
        } else {
            restart(count, arrivalMicros);
        }
        interrupted = false;
        return heard(arrivalMicros);
    }

    private long step(long count) {
        if (!counted) {
            return 1;
        }
        return wrapsAt > 0 ? Math.floorMod(count - lastCount, wrapsAt) : count - lastCount;
    }

    private long at(long counts) {
        return anchor + Math.round((counts - anchorPosition) * period.micros());
    }

    private boolean follows(long count, long step, long at, long arrivalMicros) {
        double wrapMicros = wrapsAt > 0 ? wrapsAt * period.micros() : Double.POSITIVE_INFINITY;
        long behind = arrivalMicros - at - lag.floor();
        if (step < 0 || behind < -Math.min(AHEAD_MICROS, wrapMicros / 4)) {
            return false;
        }
        if (arrivalMicros - lastArrival > wrapMicros / 2) {
            return false;
        }
        return interrupted
                ? hasTicks && (behind < AHEAD_MICROS || ranAllTheTime(count, arrivalMicros))
                : !late.staysLate(behind, arrivalMicros);
    }

    /** A clock that reads more than the interruption lasted did not begin in it: its reading is late. */
    private boolean ranAllTheTime(long count, long arrivalMicros) {
        return count * period.micros() > arrivalMicros - lastArrival;
    }

    private boolean outOfOrder(long step) {
        long back = wrapsAt > 0 ? wrapsAt - step : -step;
        return counted && back > 0 && back * period.micros() <= REORDERED_MICROS && ++reordered <= REORDERED_READINGS;
    }

    private void restart(long count, long arrivalMicros) {
        restarted = true;
        begin(Math.max(last + 1, arrivalMicros - lag.floor()), count, arrivalMicros);
    }

    private void begin(long time, long count, long arrivalMicros) {
        last = time;
        lastCount = count;
        position = 0;
        reordered = 0;
        anchor();
        late.reset();
        lag.begin(time);
        period.begin(0, arrivalMicros);
    }

    private void anchor() {
        anchor = last;
        anchorPosition = position;
    }

    private long heard(long arrivalMicros) {
        lastArrival = arrivalMicros;
        observed = lag.take(last, arrivalMicros);
        if (observed) {
            double then = position - (last - observedTime()) / period.micros();
            if (period.observed(then, observedTime() + observedOffset(), observedOffset())) {
                anchor();
            }
            skipLost(arrivalMicros);
        }
        return last;
    }

    /** A reading that was not counted and not heard leaves all later ones late by one period. */
    private void skipLost(long arrivalMicros) {
        long rise = lag.rise();
        if (!counted && period.sure() && rise > Math.max(LOST_LEAST_MICROS, LOST_SHARE * period.micros())) {
            restarted = true;
            double lost = Math.max(1, Math.rint(rise / period.micros()));
            begin(last + Math.round(lost * period.micros()), 0, arrivalMicros);
        }
    }

    /** The link was lost: what comes next may be of a device that booted meanwhile. */
    public void interrupted() {
        interrupted = started;
    }

    /** Whether the last reading began a new epoch after the first: the device booted, or losses could not be counted. */
    public boolean restarted() {
        return restarted;
    }

    /** Whether the last reading ended 100 ms of observation: {@link #observedTime} and {@link #observedOffset} are new. */
    public boolean observed() {
        return observed;
    }

    /** When the smallest arrival minus stream time of the last observation was, µs of the stream's clock. */
    public long observedTime() {
        return lag.observedTime();
    }

    /** The smallest arrival minus stream time of the observation, µs. */
    public long observedOffset() {
        return lag.observedOffset();
    }

    /** The stream time of a moment of the device's clock in the present epoch, for two-way exchanges; µs. */
    public long streamTime(long ticks) {
        long step = step(ticks);
        boolean before = wrapsAt > 0 && step > wrapsAt / 2;
        return at(position + (before ? step - wrapsAt : step));
    }
}
