package hiplevel.desktop.capture;

import hiplevel.imu.Fault;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Marker;
import hiplevel.imu.SensorDescription;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What was heard lately, and while the sensors were aligned, so that a recording that begins later holds it. Allocates
 * nothing per sample once its blocks are made. On the source's thread.
 */
final class Lookback implements ImuSink {
    /** Somebody who forgot to record gets so much back. */
    static final long LATELY_MICROS = 30_000_000;
    /** Between the alignment and a recording, no pause is made in the file for less than this. */
    private static final long SHORT_MICROS = 3_000_000;
    /** Of an alignment not more is kept, in blocks: about five minutes of six sensors at 1 kHz. */
    private static final int MOST_KEPT = 450;

    private final List<SensorDescription> sensors = new ArrayList<>();
    private final Deque<Heard> kept = new ArrayDeque<>();
    private final Deque<Heard> lately = new ArrayDeque<>();
    private final Deque<Heard> free = new ArrayDeque<>();
    private Heard filling = new Heard();
    private boolean keeping = true;
    private long keptUntil;
    private long now;

    /** From now on everything is kept: an alignment begins, in place of the one before. */
    void keep() {
        roll();
        if (keeping) {
            lately.addAll(kept);
        } else {
            free.addAll(kept);
        }
        kept.clear();
        keeping = true;
        forget();
    }

    /** What comes is remembered for a while only. */
    void keepNoMore() {
        roll();
        keeping = false;
        keptUntil = now;
    }

    private void roll() {
        if (!filling.isEmpty()) {
            (keeping ? kept : lately).addLast(filling);
            filling = free.isEmpty() ? new Heard() : free.pop();
            filling.clear();
            filling.tick(now);
        }
        if (kept.size() > MOST_KEPT) {
            free.push(kept.removeFirst());
        }
        forget();
    }

    private void forget() {
        while (!lately.isEmpty() && lately.getFirst().lastTick() < now - LATELY_MICROS) {
            free.push(lately.removeFirst());
        }
    }

    private Heard room() {
        if (filling.isFull()) {
            roll();
        }
        return filling;
    }

    /**
     * Tells what was kept and, from then on, what came lately; of what lies between only the clocks. A short while between
     * them, as passes from one screen to the next, is told too.
     *
     * @param latelyFromMicros the recorder's time
     */
    void tell(ImuSink sink, long latelyFromMicros) {
        boolean whole = kept.isEmpty() || keeping || latelyFromMicros - keptUntil < SHORT_MICROS;
        long from = keeping || (whole && !kept.isEmpty()) ? Long.MIN_VALUE : latelyFromMicros;
        sensors.forEach(sink::sensor);
        kept.forEach(block -> block.tell(sink, Long.MIN_VALUE));
        if (!whole) {
            sensors.forEach(sensor -> sink.fault(new Fault(
                    sensor.id(),
                    (keptUntil + latelyFromMicros) / 2,
                    Fault.Kind.NOT_RECORDED,
                    1,
                    sensor.name() + ": nobody recorded between the alignment and this trial.")));
        }
        lately.forEach(block -> block.tell(sink, from));
        filling.tell(sink, from);
    }

    @Override
    public void sensor(SensorDescription sensor) {
        sensors.add(sensor);
    }

    @Override
    public void sample(int sensor, long time, double gx, double gy, double gz, double ax, double ay, double az) {
        room().put(Heard.SAMPLE, sensor, time, gx, gy, gz, ax, ay, az);
    }

    @Override
    public void orientation(int sensor, long time, double w, double x, double y, double z) {
        room().put(Heard.ORIENTATION, sensor, time, w, x, y, z, 0, 0);
    }

    @Override
    public void field(int sensor, long time, double x, double y, double z) {
        room().put(Heard.FIELD, sensor, time, x, y, z, 0, 0, 0);
    }

    @Override
    public void clock(int sensor, long time, long offsetMicros) {
        room().clock(sensor, time, offsetMicros);
    }

    @Override
    public void tick(long recorderMicros) {
        now = recorderMicros;
        room().tick(recorderMicros);
    }

    @Override
    public void fault(Fault fault) {
        room().thing(fault);
    }

    @Override
    public void marker(Marker marker) {
        room().thing(marker);
    }
}
