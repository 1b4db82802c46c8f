package hiplevel.connection;

import hiplevel.imu.ImuSink;
import hiplevel.imu.Interleaved;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.ReadResult;
import hiplevel.recording.Recordings;
import hiplevel.recording.text.FileHead;
import hiplevel.recording.text.UnreadableException;
import java.nio.file.Files;
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
     * Delivers in the order of the file, which for a recording of ours is the order in which it was heard; the sensors of
     * tables, one after the other in their files, are delivered as if heard together. Before each sample waits until its
     * time has come: with the recorder's time 0 at the first one.
     *
     * @param speed data seconds per second; infinite: as fast as it goes
     * @throws InterruptedException when the sleeper was interrupted; the sink has got what was due until then
     */
    public static ReadResult play(
            Path recording, ReadOptions options, ImuSink sink, double speed, LongSupplier nanos, Sleeper sleeper)
            throws UnreadableException, InterruptedException {
        if (!(speed > 0)) {
            throw new IllegalArgumentException("the speed of a replay is " + speed + "; expected more than 0");
        }
        PacedSink paced = new PacedSink(sink, speed, nanos, sleeper);
        try {
            if (Files.isRegularFile(recording) && FileHead.of(recording).isXdf()) {
                return Recordings.read(recording, options, paced);
            }
            TrackCollector tracks = new TrackCollector();
            ReadResult result = Recordings.read(recording, options, tracks);
            tracks.markers().forEach(sink::marker);
            Interleaved.deliver(tracks.tracks(), paced);
            return result;
        } catch (PacedSink.Ended ended) {
            throw ended.interruption();
        }
    }
}
