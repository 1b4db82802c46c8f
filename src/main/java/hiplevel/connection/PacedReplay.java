package hiplevel.connection;

import hiplevel.imu.ImuSink;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.ReadResult;
import hiplevel.recording.text.UnreadableException;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/** Delivers a recording as if it happened now. */
public final class PacedReplay {
    private PacedReplay() {}

    /** Waits that long; an interruption ends the replay. */
    public interface Sleeper {
        void sleep(long nanos) throws InterruptedException;
    }

    /**
     * Delivers in the order of the file; before each sample waits until its time has come.
     *
     * @param speed data seconds per second; infinite: as fast as it goes
     * @throws InterruptedException when the sleeper was interrupted; the sink has got what was due until then
     */
    public static ReadResult play(
            Path recording, ReadOptions options, ImuSink sink, double speed, LongSupplier nanos, Sleeper sleeper)
            throws UnreadableException, InterruptedException {
        throw new UnsupportedOperationException();
    }
}
