package hiplevel.recording.streams;

import hiplevel.imu.ImuSink;
import hiplevel.imu.SensorDescription;
import hiplevel.recording.xdf.ChunkBuffer;
import hiplevel.recording.xdf.Footer;
import hiplevel.recording.xdf.Xdf;
import java.util.Arrays;

/**
 * One sensor being written: rows wait here until they are made a chunk. What is said of one time is one row, also when it
 * comes in several calls one after the other. Allocates nothing once its arrays have their size.
 */
public final class ImuStream {
    private final int id;
    private final SensorDescription sensor;
    private final ImuChannels channels;
    private final int width;
    private long[] times = new long[32];
    private float[] rows;
    private int waiting;
    private long written;
    private long firstMicros;
    private long lastMicros;

    public ImuStream(int id, SensorDescription sensor) {
        this.id = id;
        this.sensor = sensor;
        channels = new ImuChannels(sensor.says());
        width = channels.count();
        rows = new float[times.length * width];
    }

    public int id() {
        return id;
    }

    int sensor() {
        return sensor.id();
    }

    public String header(long createdMicros) {
        return ImuHeader.xml(sensor, createdMicros);
    }

    public String footer() {
        return written == 0 ? Footer.xml(0) : Footer.xml(Xdf.seconds(firstMicros), Xdf.seconds(lastMicros), written);
    }

    /** False when the sensor's description does not let it say this: then it is not recorded. */
    public boolean sample(long timeMicros, double gx, double gy, double gz, double ax, double ay, double az) {
        if (channels.hasInertial()) {
            int row = begin(timeMicros);
            channels.inertial(rows, row, gx, gy, gz, ax, ay, az);
        }
        return channels.hasInertial();
    }

    public boolean field(long timeMicros, double x, double y, double z) {
        if (channels.hasField()) {
            int row = isLast(timeMicros) && !channels.saysField(rows, last()) ? last() : begin(timeMicros);
            channels.field(rows, row, x, y, z);
        }
        return channels.hasField();
    }

    public boolean orientation(long timeMicros, double w, double x, double y, double z) {
        if (channels.hasAttitude()) {
            int row = isLast(timeMicros) && !channels.saysAttitude(rows, last()) ? last() : begin(timeMicros);
            channels.attitude(rows, row, w, x, y, z);
        }
        return channels.hasAttitude();
    }

    private boolean isLast(long timeMicros) {
        return waiting > 0 && times[waiting - 1] == timeMicros;
    }

    private int last() {
        return (waiting - 1) * width;
    }

    private int begin(long timeMicros) {
        if (waiting == times.length) {
            times = Arrays.copyOf(times, 2 * waiting);
            rows = Arrays.copyOf(rows, 2 * waiting * width);
        }
        times[waiting] = timeMicros;
        waiting++;
        ImuChannels.clear(rows, last(), width);
        return last();
    }

    /** Makes one chunk of the rows that wait, if any, and tells them to the sink as a reader of the file will. */
    public void drain(ChunkBuffer out, ImuSink follower) {
        if (waiting == 0) {
            return;
        }
        out.begin(Xdf.SAMPLES).put32(id).putCount(waiting);
        for (int i = 0; i < waiting; i++) {
            out.putTime(times[i]);
            for (int c = 0; c < width; c++) {
                out.putFloat(rows[i * width + c]);
            }
        }
        out.end();
        firstMicros = written == 0 ? times[0] : firstMicros;
        lastMicros = times[waiting - 1];
        written += waiting;
        for (int i = 0; i < waiting; i++) {
            channels.tell(rows, i * width, sensor.id(), times[i], follower);
        }
        waiting = 0;
    }
}
