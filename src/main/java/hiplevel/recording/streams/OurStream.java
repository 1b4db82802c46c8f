package hiplevel.recording.streams;

import hiplevel.imu.Fault;
import hiplevel.imu.ImuSink;
import hiplevel.imu.SensorDescription;
import hiplevel.recording.xdf.SampleRows;
import java.util.List;
import java.util.Optional;

/** One of our sensor streams, read. */
public final class OurStream extends SensorStream {
    /** s; a longer step at the very end of a chunk is a flipped bit, or the first sample after a gap */
    private static final double LONGEST_LEAP = 0.05;

    private final ImuChannels channels;
    private final float[] row;

    public OurStream(SensorDescription sensor) {
        super(sensor, LONGEST_LEAP);
        channels = new ImuChannels(sensor.says());
        row = new float[channels.count()];
    }

    @Override
    public List<String> names() {
        return List.of(sensor().serial(), sensor().device());
    }

    @Override
    Optional<Fault.Kind> tell(SampleRows rows, long timeMicros, long lastMicros, ImuSink sink) {
        for (int c = 0; c < row.length; c++) {
            row[c] = (float) rows.value(c);
        }
        channels.tell(row, 0, sensor().id(), timeMicros, sink);
        return Optional.empty();
    }
}
