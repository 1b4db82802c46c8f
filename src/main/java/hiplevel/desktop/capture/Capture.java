package hiplevel.desktop.capture;

import hiplevel.connection.ConnectionListener;
import hiplevel.connection.PortStatus;
import hiplevel.connection.found.NotOpened;
import hiplevel.desktop.capture.board.Board;
import hiplevel.desktop.capture.board.Notice;
import hiplevel.desktop.capture.board.Notices;
import hiplevel.desktop.capture.source.Source;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Side;
import hiplevel.recording.WearingFacts;
import hiplevel.session.SessionSettings;
import hiplevel.session.cue.CueListener;
import hiplevel.session.cue.CueSettings;
import hiplevel.session.live.LiveSession;
import hiplevel.words.Saying;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Sensors being heard, over all screens of a session: shown as they move, and recorded when asked for. What is asked for is
 * done on the source's thread within some 50 ms, so that nothing is lost or doubled where a recording begins.
 */
public final class Capture implements AutoCloseable {
    private final CueSettings cueing;
    private final CueListener sound;
    private final Notices notices;
    private final ExecutorService analyses = Executors.newSingleThreadExecutor(run -> new Thread(run, "live analysis"));
    private final Lookback lookback = new Lookback();
    private final Requests requests;
    private final LiveTap tap;
    private final RecordingDesk recordings;
    private final Source.Running running;
    private volatile Board board;
    private volatile SessionSettings live;
    private boolean ended;

    private Capture(
            Source source,
            SessionSettings live,
            CueSettings cueing,
            CueListener sound,
            InstantSource wallClock,
            Shelf shelf)
            throws NotOpened {
        this.live = live;
        this.cueing = cueing;
        this.sound = sound;
        notices = new Notices(this::nowMicros);
        requests = new Requests(e -> notices.say(Notice.Kind.UNSAFE, Saying.of("desktop.capture.error", e)));
        Recorder recorder = new Recorder(lookback);
        recordings = new RecordingDesk(recorder, requests, notices, this::nowMicros, wallClock, shelf);
        tap = new LiveTap(this::freshSession);
        try {
            running = source.start(List.of(requests, recorder, lookback, tap), listener(recorder));
        } catch (NotOpened refused) {
            analyses.shutdown();
            recordings.close();
            throw refused;
        }
    }

    /**
     * Begins to hear.
     *
     * @param live what the session that is shown goes by
     * @param sound who sounds cues
     * @param wallClock when a recording was made
     * @param shelf where recordings are put
     */
    public static Capture start(
            Source source,
            SessionSettings live,
            CueSettings cueing,
            CueListener sound,
            InstantSource wallClock,
            Shelf shelf)
            throws NotOpened {
        return new Capture(source, live, cueing, sound, wallClock, shelf);
    }

    private LiveSession freshSession() {
        board = new Board(notices, sound);
        return new LiveSession(live, cueing, WearingFacts.NONE, board, analyses);
    }

    private ConnectionListener listener(ImuSink recorder) {
        return new ConnectionListener() {
            @Override
            public void message(String port, Saying sentence) {
                notices.say(Notice.Kind.NEWS, sentence);
            }

            @Override
            public void stopped(ImuSink sink, Saying sentence) {
                notices.say(sink == recorder ? Notice.Kind.UNSAFE : Notice.Kind.TROUBLE, sentence);
            }

            @Override
            public void changed(PortStatus status) {
                if (status.state() == PortStatus.State.GONE) {
                    notices.say(Notice.Kind.TROUBLE, Saying.of("desktop.capture.unplugged", status.port()));
                }
            }
        };
    }

    /** The recorder's time now, µs. */
    public long nowMicros() {
        return running == null ? 0 : running.nowMicros();
    }

    /** What is to be seen now; another one after {@link #alignAnew}. */
    public Board board() {
        return board;
    }

    public Notices notices() {
        return notices;
    }

    /** How ports fare; empty where there are none. */
    public List<PortStatus> ports() {
        return running.ports();
    }

    public SessionSettings settings() {
        return live;
    }

    /** What is recorded. */
    public RecordingDesk recordings() {
        return recordings;
    }

    /** Everything that the alignment rests on is forgotten, and what comes is kept for every recording. */
    public void alignAnew() {
        requests.ask(() -> {
            lookback.keep();
            recordings.keptFrom(Optional.of(nowMicros()));
            tap.anew();
        });
        running.alignAnew();
    }

    /** The alignment is done: what comes belongs to a recording only when one is made. */
    public void aligned() {
        requests.ask(lookback::keepNoMore);
    }

    /**
     * Says what is done from now on; the alignment stays.
     *
     * @param exercise one of the catalogue; empty: whatever it looks like
     * @param side only that stance side; empty for both
     */
    public void doing(Optional<String> exercise, Optional<Side> side) {
        live = live.doing(exercise, side);
        requests.ask(() -> {
            tap.session().doing(exercise, side);
            recordings.doing(exercise, side);
        });
    }

    /** Puts a mark of now among the samples. */
    public void mark(String text) {
        running.mark(text);
    }

    /** Does something when the looks at the past that were begun are over. */
    public void afterLooks(Runnable then) {
        analyses.execute(then);
    }

    /** Hears no more; a recording under way is ended well first, and told to nobody. */
    @Override
    public void close() {
        if (ended) {
            return;
        }
        ended = true;
        running.close();
        requests.serve();
        recordings.close();
        analyses.shutdownNow();
    }

    /** Gets what became of a recording, on a thread of its own; empty where none was under way any more. */
    public void stopRecording(Consumer<Optional<Recorded>> done) {
        recordings.stop(done);
    }
}
