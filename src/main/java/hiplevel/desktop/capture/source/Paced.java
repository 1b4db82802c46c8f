package hiplevel.desktop.capture.source;

import hiplevel.imu.Fault;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Marker;
import hiplevel.imu.SensorDescription;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Hands on each sample when its time has come, with ticks and marks between them as ports have them. Times are shifted, so
 * that one performance can follow another. What runs on it is ended from another thread by {@link #end} or {@link #breakOff}.
 */
final class Paced implements ImuSink {
    private static final long TICK_MICROS = 20_000;

    private final ImuSink next;
    private final Pace pace;
    private final Queue<String> marks = new ConcurrentLinkedQueue<>();
    private volatile boolean ended;
    private volatile boolean broken;
    private volatile long now;
    private boolean begun;
    private long originNanos;
    private long originMicros;
    private long[] offsets = new long[8];
    private long shift;
    private long ticked = Long.MIN_VALUE / 2;
    private boolean announced;

    /** Carried through whoever delivers: there is to be no more. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    Paced(ImuSink next, Pace pace) {
        this.next = next;
        this.pace = pace;
    }

    long nowMicros() {
        return now;
    }

    /** Data times come so much later from now on. */
    void shift(long micros) {
        shift = micros;
        broken = false;
    }

    void mark(String text) {
        marks.add(text);
    }

    /** No sample more of all that is delivered. */
    void end() {
        ended = true;
    }

    /** No sample more of what is delivered now; what comes after the next {@link #shift} goes on. */
    void breakOff() {
        broken = true;
    }

    boolean isEnded() {
        return ended;
    }

    /** Waits until then, ticking. */
    private void await(long micros) {
        if (!begun) {
            begun = true;
            originNanos = pace.nanos().getAsLong();
            originMicros = micros;
        }
        long due = originNanos + (long) ((micros - originMicros) * 1000 / pace.speed());
        for (long wait = due - pace.nanos().getAsLong();
                wait > 0;
                wait = due - pace.nanos().getAsLong()) {
            long passed = (long) ((pace.nanos().getAsLong() - originNanos) * pace.speed() / 1000);
            tick(Math.min(micros, originMicros + passed));
            check();
            try {
                pace.sleeper().sleep(Math.min(wait, (long) (TICK_MICROS * 1000 / pace.speed()) + 1));
            } catch (InterruptedException e) {
                // who ends this thread says so first
                check();
            }
        }
        check();
        tick(micros);
    }

    private void due(int sensor, long streamMicros) {
        long micros = streamMicros + (sensor < offsets.length ? offsets[sensor] : 0);
        await(micros);
        now = Math.max(now, micros);
    }

    private void check() {
        if (ended || broken) {
            throw new Stopped();
        }
    }

    @Override
    public void tick(long micros) {
        if (micros - ticked < TICK_MICROS) {
            return;
        }
        ticked = micros;
        now = Math.max(now, micros);
        for (String mark = marks.poll(); mark != null; mark = marks.poll()) {
            next.marker(new Marker(now, mark));
        }
        next.tick(micros);
    }

    @Override
    public void sensor(SensorDescription sensor) {
        if (!announced) {
            next.sensor(sensor);
        }
    }

    /** What the sensors are is not said again by a performance that follows. */
    void announced() {
        announced = true;
    }

    @Override
    public void sample(
            int sensor, long timeMicros, double gyrX, double gyrY, double gyrZ, double accX, double accY, double accZ) {
        long time = timeMicros + shift;
        due(sensor, time);
        next.sample(sensor, time, gyrX, gyrY, gyrZ, accX, accY, accZ);
    }

    @Override
    public void orientation(int sensor, long timeMicros, double w, double x, double y, double z) {
        long time = timeMicros + shift;
        due(sensor, time);
        next.orientation(sensor, time, w, x, y, z);
    }

    @Override
    public void field(int sensor, long timeMicros, double x, double y, double z) {
        next.field(sensor, timeMicros + shift, x, y, z);
    }

    @Override
    public void clock(int sensor, long timeMicros, long offsetMicros) {
        if (sensor >= offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * sensor);
        }
        offsets[sensor] = offsetMicros;
        next.clock(sensor, timeMicros + shift, offsetMicros);
    }

    @Override
    public void fault(Fault fault) {
        next.fault(new Fault(fault.sensor(), fault.timeMicros() + shift, fault.kind(), fault.count(), fault.text()));
    }

    @Override
    public void marker(Marker marker) {
        next.marker(new Marker(marker.timeMicros() + shift, marker.text()));
    }
}
