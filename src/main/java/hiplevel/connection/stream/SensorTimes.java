package hiplevel.connection.stream;

import hiplevel.imu.clock.StreamClock;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;

/**
 * The stream times of one sensor's readings: by the device's clock, else by its counter, else by counting. Readings that
 * only add to a sample (an attitude without ticks of its own) get the sample's time.
 */
final class SensorTimes {
    final StreamClock clock;
    private final boolean ticked;
    private final boolean numbered;
    private long last;
    private long step;

    SensorTimes(Protocol protocol, boolean ticked, boolean numbered, double rateHz) {
        this.ticked = ticked;
        this.numbered = numbered;
        clock = ticked
                ? StreamClock.ofTicks(protocol.ticksPerSecond(), protocol.ticksWrapAt())
                : StreamClock.ofCounter(rateHz, numbered ? protocol.sequenceWrapsAt() : 0);
    }

    /** Whether the device's own clock is used. */
    boolean ticked() {
        return ticked;
    }

    /** Whether {@link #of} asks the clock for such a reading, so that the clock's answers are of it. */
    boolean asksClock(Reading r, boolean leads) {
        return ticked ? r.hasTicks : leads && (!numbered || r.hasSequence);
    }

    /**
     * The time of the next reading, µs, on the stream's clock.
     *
     * @param leads whether it is a sample, and not an addition to one
     */
    long of(Reading r, boolean leads, long arrivalMicros) {
        long before = last;
        if (asksClock(r, leads)) {
            last = Math.max(before, clock.time(ticked ? r.ticks : r.sequence, arrivalMicros));
        } else if (leads) {
            // its frame with the time was damaged: one step on, as the one before
            last = before + Math.max(1, step);
            return last;
        }
        if (leads && last > before) {
            step = last - before;
        }
        return last;
    }
}
