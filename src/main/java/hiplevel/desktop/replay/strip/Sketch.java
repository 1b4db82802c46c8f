package hiplevel.desktop.replay.strip;

import hiplevel.imu.ImuSink;
import hiplevel.imu.PassingOn;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How fast the sensors turned, told while a recording is being read: the first picture of it. Written by the thread that reads,
 * seen by any.
 */
public final class Sketch {
    /** Of one bar. */
    public static final long BAR_MICROS = 100_000;

    private static final int LONGEST_BARS = 40_000_000;

    private final Map<Integer, Long> firstMicros = new HashMap<>();
    private float[] fastest = new float[1024];
    private int bars;

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

    /** A sink for all that is read, on its way to another one. The sketch itself does not hold on to that one. */
    public ImuSink onTheWayTo(ImuSink next) {
        return new PassingOn(next) {
            @Override
            public void sample(
                    int sensor,
                    long timeMicros,
                    double gyrX,
                    double gyrY,
                    double gyrZ,
                    double accX,
                    double accY,
                    double accZ) {
                turned(sensor, timeMicros, Math.sqrt(gyrX * gyrX + gyrY * gyrY + gyrZ * gyrZ));
                super.sample(sensor, timeMicros, gyrX, gyrY, gyrZ, accX, accY, accZ);
            }
        };
    }
}
