package hiplevel.imu.clock;

/**
 * Tells a link that was held up, and whose readings catch up when it goes on, from readings that were lost or a clock that
 * stood still: those stay late.
 */
final class LateWatch {
    /** Adapters and schedulers are late by up to some 40 ms all the time. */
    private static final long LATE_MICROS = 100_000;
    /** For so long, by arrivals, the lag must not shrink. */
    private static final long WATCHED_MICROS = 50_000;

    private static final double STAYED = 0.8;

    private boolean watching;
    private long since;
    private long lag;

    void reset() {
        watching = false;
    }

    /** Whether readings have been late and stayed so. */
    boolean staysLate(long lateMicros, long arrivalMicros) {
        if (lateMicros <= LATE_MICROS) {
            watching = false;
            return false;
        }
        if (!watching) {
            watching = true;
            since = arrivalMicros;
            lag = lateMicros;
            return false;
        }
        if (arrivalMicros - since < WATCHED_MICROS) {
            return false;
        }
        watching = false;
        return lateMicros > STAYED * lag;
    }
}
