package hiplevel.desktop.capture;

import hiplevel.imu.Fault;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Marker;
import hiplevel.imu.SensorDescription;
import hiplevel.session.live.LiveSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Passes everything on to a live session, which can be exchanged for a fresh one. On the source's thread. */
final class LiveTap implements ImuSink {
    private final Supplier<LiveSession> sessions;
    private final List<SensorDescription> sensors = new ArrayList<>();
    /** by sensor: the last observation of its clock, time and offset */
    private long[] clocks = {};

    private LiveSession session;

    LiveTap(Supplier<LiveSession> sessions) {
        this.sessions = sessions;
        session = sessions.get();
    }

    LiveSession session() {
        return session;
    }

    /** A session that knows of the sensors and their clocks, and of nothing else. */
    void anew() {
        session = sessions.get();
        for (SensorDescription sensor : sensors) {
            session.sensor(sensor);
            int at = 2 * sensor.id();
            if (at < clocks.length && clocks[at] != Long.MIN_VALUE) {
                session.clock(sensor.id(), clocks[at], clocks[at + 1]);
            }
        }
    }

    @Override
    public void sensor(SensorDescription sensor) {
        sensors.add(sensor);
        session.sensor(sensor);
    }

    @Override
    public void sample(int sensor, long time, double gx, double gy, double gz, double ax, double ay, double az) {
        session.sample(sensor, time, gx, gy, gz, ax, ay, az);
    }

    @Override
    public void orientation(int sensor, long time, double w, double x, double y, double z) {
        session.orientation(sensor, time, w, x, y, z);
    }

    @Override
    public void clock(int sensor, long time, long offsetMicros) {
        int at = 2 * sensor;
        if (at >= clocks.length) {
            int before = clocks.length;
            clocks = Arrays.copyOf(clocks, at + 2);
            Arrays.fill(clocks, before, clocks.length, Long.MIN_VALUE);
        }
        clocks[at] = time;
        clocks[at + 1] = offsetMicros;
        session.clock(sensor, time, offsetMicros);
    }

    @Override
    public void fault(Fault fault) {
        session.fault(fault);
    }

    @Override
    public void marker(Marker marker) {
        session.marker(marker);
    }
}
