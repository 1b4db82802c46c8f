package hiplevel.cli.live;

import hiplevel.imu.ImuSink;
import hiplevel.imu.PassingOn;

/** Passes everything on and knows how far it has come. */
final class Reached extends PassingOn {
    private volatile long micros;

    Reached(ImuSink next) {
        super(next);
    }

    /** The time of the last sample, sensor's clock. */
    long micros() {
        return micros;
    }

    @Override
    public void sample(
            int sensor, long timeMicros, double gyrX, double gyrY, double gyrZ, double accX, double accY, double accZ) {
        micros = timeMicros;
        super.sample(sensor, timeMicros, gyrX, gyrY, gyrZ, accX, accY, accZ);
    }

    @Override
    public void orientation(int sensor, long timeMicros, double w, double x, double y, double z) {
        micros = timeMicros;
        super.orientation(sensor, timeMicros, w, x, y, z);
    }
}
