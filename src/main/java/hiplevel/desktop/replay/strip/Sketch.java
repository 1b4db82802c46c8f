package hiplevel.desktop.replay.strip;

import hiplevel.imu.Fault;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Marker;
import hiplevel.imu.SensorDescription;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How fast the sensors turned, told while a recording is being read: the first picture of it. Everything goes on to another
 * sink. Written by the thread that reads, seen by any.
 */
public final class Sketch implements ImuSink {
    /** Of one bar. */
    public static final long BAR_MICROS = 100_000;

    private static final int LONGEST_BARS = 40_000_000;

    private final ImuSink next;
    private final Map<Integer, Long> firstMicros = new HashMap<>();
    private float[] fastest = new float[1024];
    private int bars;

    public Sketch(ImuSink next) {
        this.next = next;
    }

    /** The fastest turning of any sensor in each bar, rad/s, as far as it was read. */
    public synchronized float[] fastest() {
        return Arrays.copyOf(fastest, bars);
    }

    private synchronized void turned(int sensor, long micros, double rate) {
        Long first = firstMicros.get(sensor);
        if (first == null) {
            // sensors have clocks of their own: each begins with its own first sample
            first = micros;
            firstMicros.put(sensor, micros);
        }
        long bar = (micros - first) / BAR_MICROS;
        if (bar < 0 || bar > LONGEST_BARS) {
            return;
        }
        int at = (int) bar;
        if (at >= fastest.length) {
            fastest = Arrays.copyOf(fastest, Math.max(at + 1, fastest.length * 2));
        }
        bars = Math.max(bars, at + 1);
        fastest[at] = Math.max(fastest[at], (float) rate);
    }

    @Override
    public void sensor(SensorDescription sensor) {
        next.sensor(sensor);
    }

    @Override
    public void sample(
            int sensor, long timeMicros, double gyrX, double gyrY, double gyrZ, double accX, double accY, double accZ) {
        turned(sensor, timeMicros, Math.sqrt(gyrX * gyrX + gyrY * gyrY + gyrZ * gyrZ));
        next.sample(sensor, timeMicros, gyrX, gyrY, gyrZ, accX, accY, accZ);
    }

    @Override
    public void orientation(int sensor, long timeMicros, double w, double x, double y, double z) {
        next.orientation(sensor, timeMicros, w, x, y, z);
    }

    @Override
    public void field(int sensor, long timeMicros, double x, double y, double z) {
        next.field(sensor, timeMicros, x, y, z);
    }

    @Override
    public void clock(int sensor, long timeMicros, long offsetMicros) {
        next.clock(sensor, timeMicros, offsetMicros);
    }

    @Override
    public void fault(Fault fault) {
        next.fault(fault);
    }

    @Override
    public void marker(Marker marker) {
        next.marker(marker);
    }
}
