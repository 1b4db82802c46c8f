package hiplevel.imu;

/** A sink that tells another one everything; who does something besides overrides that. */
public class PassingOn implements ImuSink {
    private final ImuSink next;

    protected PassingOn(ImuSink next) {
        this.next = next;
    }

    @Override
    public void sensor(SensorDescription sensor) {
        next.sensor(sensor);
    }

    @Override
    public void sample(
            int sensor, long timeMicros, double gyrX, double gyrY, double gyrZ, double accX, double accY, double accZ) {
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
    public void tick(long recorderMicros) {
        next.tick(recorderMicros);
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
