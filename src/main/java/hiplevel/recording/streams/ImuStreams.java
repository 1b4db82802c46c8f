package hiplevel.recording.streams;

import hiplevel.imu.ImuSink;
import hiplevel.recording.xdf.ChunkBuffer;
import hiplevel.recording.xdf.Xdf;
import java.util.ArrayList;
import java.util.List;

/** All sensors being written, in the order in which they were told. Looking one up and draining allocate nothing. */
public final class ImuStreams {
    private final List<ImuStream> streams = new ArrayList<>();

    public void add(ImuStream stream) {
        streams.add(stream);
    }

    /** The stream of the sensor with that id, the latest if it was told twice. */
    public ImuStream of(int sensor) {
        for (int i = streams.size() - 1; i >= 0; i--) {
            if (streams.get(i).sensor() == sensor) {
                return streams.get(i);
            }
        }
        throw new IllegalArgumentException("sensor " + sensor + " says something before it was told");
    }

    /** What waits becomes chunks, a stream after the other. */
    public void drain(ChunkBuffer out, ImuSink follower) {
        for (int i = 0; i < streams.size(); i++) {
            streams.get(i).drain(out, follower);
        }
    }

    public void footers(ChunkBuffer out) {
        for (ImuStream stream : streams) {
            out.xml(Xdf.STREAM_FOOTER, stream.id(), stream.footer());
        }
    }
}
