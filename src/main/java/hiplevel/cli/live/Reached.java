package hiplevel.cli.live;

import hiplevel.imu.Fault;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Marker;
import hiplevel.imu.SensorDescription;

/** Passes everything on and knows how far it has come. */
final class Reached implements ImuSink {
    private final ImuSink next;
    private volatile long micros;

    Reached(ImuSink next) {
        this.next = next;
    }

    /** The time of the last sample, sensor's clock. */
    long micros() {
        return micros;
    }

    @Override
    public void sensor(SensorDescription sensor) {
        next.sensor(sensor);
    }

    @Override
    public void sample(
            int sensor, long timeMicros, double gyrX, double gyrY, double gyrZ, double accX, double accY, double accZ) {
        micros = timeMicros;
        next.sample(sensor, timeMicros, gyrX, gyrY, gyrZ, accX, accY, accZ);
    }

    @Override
    public void orientation(int sensor, long timeMicros, double w, double x, double y, double z) {
        micros = timeMicros;
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
