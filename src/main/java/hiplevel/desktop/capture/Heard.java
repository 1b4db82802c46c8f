package hiplevel.desktop.capture;

import hiplevel.imu.Fault;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Marker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A block of what was told to a sink, in its order, in columns. */
final class Heard {
    static final byte SAMPLE = 0;
    static final byte ORIENTATION = 1;
    static final byte FIELD = 2;
    private static final byte CLOCK = 3;
    private static final byte TICK = 4;
    private static final byte THING = 5;

    private static final int SIZE = 4096;
    private static final int VALUES = 6;

    private final byte[] kinds = new byte[SIZE];
    private final int[] sensors = new int[SIZE];
    private final long[] times = new long[SIZE];
    /** float32, as the file has it */
    private final float[] values = new float[VALUES * SIZE];

    private long[] offsets = new long[SIZE / 8];
    private int clocks;
    private final List<Object> things = new ArrayList<>();
    private int count;
    private long lastTick = Long.MIN_VALUE;

    boolean isEmpty() {
        return count == 0;
    }

    boolean isFull() {
        return count == SIZE;
    }

    void clear() {
        count = 0;
        clocks = 0;
        things.clear();
        lastTick = Long.MIN_VALUE;
    }

    /** The recorder's time up to which it reaches. */
    long lastTick() {
        return lastTick;
    }

    private int entry(byte kind, int sensor, long time) {
        kinds[count] = kind;
        sensors[count] = sensor;
        times[count] = time;
        return count++;
    }

    void put(byte kind, int sensor, long time, double a, double b, double c, double d, double e, double f) {
        int at = VALUES * entry(kind, sensor, time);
        values[at] = (float) a;
        values[at + 1] = (float) b;
        values[at + 2] = (float) c;
        values[at + 3] = (float) d;
        values[at + 4] = (float) e;
        values[at + 5] = (float) f;
    }

    void clock(int sensor, long time, long offset) {
        entry(CLOCK, sensor, time);
        if (clocks == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * clocks);
        }
        offsets[clocks++] = offset;
    }

    void tick(long micros) {
        lastTick = micros;
        entry(TICK, 0, micros);
    }

    /** A fault or a marker. */
    void thing(Object told) {
        entry(THING, 0, 0);
        things.add(told);
    }

    /**
     * Tells it again, but for ticks.
     *
     * @param fromMicros of what was heard before that time of the recorder only the clocks are told
     */
    void tell(ImuSink sink, long fromMicros) {
        int clock = 0;
        int thing = 0;
        boolean from = fromMicros == Long.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            int v = VALUES * i;
            switch (kinds[i]) {
                case TICK -> from |= times[i] >= fromMicros;
                case CLOCK -> sink.clock(sensors[i], times[i], offsets[clock++]);
                case THING -> tell(sink, things.get(thing++), from);
                case SAMPLE -> {
                    if (from) {
                        sink.sample(
                                sensors[i],
                                times[i],
                                values[v],
                                values[v + 1],
                                values[v + 2],
                                values[v + 3],
                                values[v + 4],
                                values[v + 5]);
                    }
                }
                case ORIENTATION -> {
                    if (from) {
                        sink.orientation(sensors[i], times[i], values[v], values[v + 1], values[v + 2], values[v + 3]);
                    }
                }
                default -> {
                    if (from) {
                        sink.field(sensors[i], times[i], values[v], values[v + 1], values[v + 2]);
                    }
                }
            }
        }
    }

    private static void tell(ImuSink sink, Object thing, boolean from) {
        if (!from) {
            return;
        }
        if (thing instanceof Fault fault) {
            sink.fault(fault);
        } else if (thing instanceof Marker marker) {
            sink.marker(marker);
        }
    }
}
