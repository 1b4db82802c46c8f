package hiplevel.connection;

import hiplevel.imu.Fault;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Marker;
import hiplevel.imu.SensorDescription;
import java.util.ArrayList;
import java.util.List;

/** Keeps what was delivered, in its order. */
final class DeliveredSamples implements ImuSink {
    record Sample(int sensor, long time, double gyrX, double accZ) {}

    record Clock(int sensor, long time, long offset) {}

    final List<SensorDescription> sensors = new ArrayList<>();
    final List<Sample> samples = new ArrayList<>();
    final List<Clock> clocks = new ArrayList<>();
    final List<Fault> faults = new ArrayList<>();
    final List<Marker> markers = new ArrayList<>();
    int orientations;
    int fields;
    int ticks;

    List<Sample> of(int sensor) {
        return samples.stream().filter(s -> s.sensor() == sensor).toList();
    }

    List<Fault> faults(Fault.Kind kind) {
        return faults.stream().filter(f -> f.kind() == kind).toList();
    }

    @Override
    public void sensor(SensorDescription sensor) {
        sensors.add(sensor);
    }

    @Override
    public void sample(int sensor, long time, double gx, double gy, double gz, double ax, double ay, double az) {
        samples.add(new Sample(sensor, time, gx, az));
    }

    @Override
    public void orientation(int sensor, long timeMicros, double w, double x, double y, double z) {
        orientations++;
    }

    @Override
    public void field(int sensor, long timeMicros, double x, double y, double z) {
        fields++;
    }

    @Override
    public void clock(int sensor, long timeMicros, long offsetMicros) {
        clocks.add(new Clock(sensor, timeMicros, offsetMicros));
    }

    @Override
    public void tick(long recorderMicros) {
        ticks++;
    }

    @Override
    public void fault(Fault fault) {
        faults.add(fault);
    }

    @Override
    public void marker(Marker marker) {
        markers.add(marker);
    }
}
