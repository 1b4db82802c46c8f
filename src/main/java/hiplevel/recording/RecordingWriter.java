package hiplevel.recording;

import hiplevel.imu.Fault;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Marker;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.Side;
import hiplevel.recording.disk.SafetyListener;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** API first; the body follows. */
public final class RecordingWriter implements ImuSink, Closeable {
    /** Begins a recording; a taken name gets {@code _2}. Fallback folders: the temporary folder and the home folder. */
    public static RecordingWriter create(Path wanted, WearingFacts facts, long nowMicros, SafetyListener listener)
            throws IOException {
        return create(wanted, facts, nowMicros, listener, List.of());
    }

    public static RecordingWriter create(
            Path wanted, WearingFacts facts, long nowMicros, SafetyListener listener, List<Path> fallbackFolders)
            throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Where it is written now. */
    public Path file() {
        throw new UnsupportedOperationException();
    }

    /** Everything that is written is then told to this sink, as float32 and in the order of the file: what a replay tells. */
    public void thenTo(ImuSink follower) {}

    /** Adds to the facts or corrects them; what is empty stays as it was. */
    public void facts(WearingFacts facts) {}

    public void trialStarted(long timeMicros, String exercise, Optional<Side> side) {}

    public void trialStopped(long timeMicros) {}

    /** A sensor's place became known or another one. */
    public void placed(int sensor, Placement placement) {}

    /** Bytes as received at a port, recorded as an int8 stream ({@code --raw}). */
    public void raw(String port, long arrivalMicros, byte[] bytes, int from, int to) {}

    /** To be called at least every 50 ms with the recorder's time: this is what makes flushing happen. */
    public void tick(long nowMicros) {}

    /** Everything received before that time of the recorder's clock is on a disk. */
    public long safeUntilMicros() {
        return 0;
    }

    /** Whether what is received goes to a disk. */
    public boolean safe() {
        return true;
    }

    @Override
    public void sensor(SensorDescription sensor) {}

    @Override
    public void sample(
            int sensor, long timeMicros, double gyrX, double gyrY, double gyrZ, double accX, double accY, double accZ) {}

    @Override
    public void orientation(int sensor, long timeMicros, double w, double x, double y, double z) {}

    @Override
    public void field(int sensor, long timeMicros, double x, double y, double z) {}

    @Override
    public void clock(int sensor, long timeMicros, long offsetMicros) {}

    @Override
    public void fault(Fault fault) {}

    @Override
    public void marker(Marker marker) {}

    /** Writes footers and forces everything to disk; throws when something is not safe. */
    @Override
    public void close() throws IOException {}
}
