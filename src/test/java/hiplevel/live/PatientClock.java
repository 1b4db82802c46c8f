package hiplevel.live;

import hiplevel.imu.ImuSink;
import hiplevel.imu.SensorDescription;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * A clock for a device and its recorder that goes on as long as the recorder hears what the device says, and stands still
 * while a busy machine holds one of them up: where time is told many times too fast, a moment's wait would be seconds of
 * silence. The recorder tells it what is heard.
 */
final class PatientClock implements LongSupplier, ImuSink {
    /** Nobody asks so seldom but who is held up, ns. */
    private static final long LONGEST_STEP = 1_000_000;
    /** On its way through the cable, of all sensors. */
    private static final long MOST_UNHEARD = 15;

    private final AtomicLong heard = new AtomicLong();
    private final LongSupplier sent;
    private long asked = System.nanoTime();
    private long now = asked;

    /** @param sent how many samples the device has said; from any thread */
    PatientClock(LongSupplier sent) {
        this.sent = sent;
    }

    @Override
    public synchronized long getAsLong() {
        long real = System.nanoTime();
        if (heard.get() == 0 || sent.getAsLong() - heard.get() <= MOST_UNHEARD) {
            now += Math.min(real - asked, LONGEST_STEP);
        }
        asked = real;
        return now;
    }

    @Override
    public void sensor(SensorDescription sensor) {}

    @Override
    public void sample(int sensor, long time, double gx, double gy, double gz, double ax, double ay, double az) {
        heard.incrementAndGet();
    }
}
