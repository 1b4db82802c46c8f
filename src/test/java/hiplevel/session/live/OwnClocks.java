package hiplevel.session.live;

import hiplevel.imu.ImuSink;
import hiplevel.imu.SensorDescription;

/** Every sensor tells its own time instead of the recorder's, and every 100 ms how far that is seen to be behind. */
final class OwnClocks implements ImuSink {
    private static final long EVERY = 100_000;

    private final ImuSink sink;
    private final double skewPpm;
    private final long behindMicros;
    private final long[] next = new long[8];

    /**
     * Odd sensors are slow and even ones fast.
     *
     * @param behindMicros how far their clocks are behind at the beginning
     */
    OwnClocks(ImuSink sink, double skewPpm, long behindMicros) {
        this.sink = sink;
        this.skewPpm = skewPpm;
        this.behindMicros = behindMicros;
    }

    @Override
    public void sensor(SensorDescription sensor) {
        sink.sensor(sensor);
    }

    @Override
    public void sample(int sensor, long time, double gx, double gy, double gz, double ax, double ay, double az) {
        double skew = (sensor % 2 == 0 ? 1e-6 : -1e-6) * skewPpm;
        long stream = Math.round(time * (1 + skew)) - behindMicros;
        sink.sample(sensor, stream, gx, gy, gz, ax, ay, az);
        if (time >= next[sensor] + EVERY) {
            next[sensor] = time;
            // the smallest of ten arrivals is late by up to a fifth of a millisecond
            long late = time / EVERY * 7919 % 200;
            sink.clock(sensor, stream, time + late - stream);
        }
    }
}
