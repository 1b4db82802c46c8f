package hiplevel.desktop.capture.source;

import hiplevel.connection.PacedReplay;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * How fast data that already exist are delivered.
 *
 * @param speed data seconds per second
 * @param nanos the clock
 */
public record Pace(double speed, LongSupplier nanos, PacedReplay.Sleeper sleeper) {
    public Pace {
        if (!(speed > 0 && speed < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the speed is " + speed + "; expected more than 0");
        }
    }

    /** As it happened. */
    public static Pace real() {
        return times(1);
    }

    /** So many times as fast as it happened. */
    public static Pace times(double speed) {
        return new Pace(speed, System::nanoTime, wait -> {
            LockSupport.parkNanos(wait);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        });
    }
}
