package hiplevel.desktop.capture;

import hiplevel.imu.Fault;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Marker;
import hiplevel.imu.SensorDescription;
import hiplevel.recording.RecordingWriter;

/** Passes everything on to a recording while there is one. On the source's thread. */
final class Recorder implements ImuSink {
    private final Lookback lookback;
    /** null: nothing is recorded */
    private RecordingWriter writer;

    Recorder(Lookback lookback) {
        this.lookback = lookback;
    }

    /** Records from now on, after what was kept of the alignment and what came since that time. */
    void begin(RecordingWriter into, long fromMicros) {
        lookback.tell(into, fromMicros);
        writer = into;
    }

    /** Records no more; whoever asks closes the file. */
    void end() {
        writer = null;
    }

    @Override
    public void sensor(SensorDescription sensor) {
        if (writer != null) {
            writer.sensor(sensor);
        }
    }

    @Override
    public void sample(int sensor, long time, double gx, double gy, double gz, double ax, double ay, double az) {
        if (writer != null) {
            writer.sample(sensor, time, gx, gy, gz, ax, ay, az);
        }
    }

    @Override
    public void orientation(int sensor, long time, double w, double x, double y, double z) {
        if (writer != null) {
            writer.orientation(sensor, time, w, x, y, z);
        }
    }

    @Override
    public void field(int sensor, long time, double x, double y, double z) {
        if (writer != null) {
            writer.field(sensor, time, x, y, z);
        }
    }

    @Override
    public void clock(int sensor, long time, long offsetMicros) {
        if (writer != null) {
            writer.clock(sensor, time, offsetMicros);
        }
    }

    @Override
    public void tick(long recorderMicros) {
        if (writer != null) {
            writer.tick(recorderMicros);
        }
    }

    @Override
    public void fault(Fault fault) {
        if (writer != null) {
            writer.fault(fault);
        }
    }

    @Override
    public void marker(Marker marker) {
        if (writer != null) {
            writer.marker(marker);
        }
    }
}
