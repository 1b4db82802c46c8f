package hiplevel.desktop.capture.source;

import hiplevel.connection.ConnectionListener;
import hiplevel.connection.Fanout;
import hiplevel.connection.PacedReplay;
import hiplevel.imu.ImuSink;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.text.UnreadableException;
import java.nio.file.Path;
import java.util.List;

/** A recording as if it happened now, once. */
public final class RecordedSource implements Source {
    private final Path recording;
    private final ReadOptions options;
    private final Pace pace;

    public RecordedSource(Path recording, ReadOptions options, Pace pace) {
        this.recording = recording;
        this.options = options;
        this.pace = pace;
    }

    @Override
    public Running start(List<ImuSink> sinks, ConnectionListener listener) {
        Paced paced = new Paced(new Fanout(sinks, listener::stopped), pace);
        Thread thread = new Thread(() -> play(paced, listener), "replay");
        thread.start();
        return new Running() {
            @Override
            public long nowMicros() {
                return paced.nowMicros();
            }

            @Override
            public void mark(String text) {
                paced.mark(text);
            }

            @Override
            public void close() {
                paced.end();
                Threads.end(thread);
            }
        };
    }

    private void play(Paced paced, ConnectionListener listener) {
        try {
            // as fast as it goes: it is the sink that waits
            PacedReplay.play(recording, options, paced, Double.POSITIVE_INFINITY, pace.nanos(), pace.sleeper());
        } catch (Paced.Stopped stopped) {
            // by whoever watched
        } catch (UnreadableException unreadable) {
            listener.message("", unreadable.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        paced.idle();
    }
}
