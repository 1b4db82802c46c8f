package hiplevel.desktop.capture;

import hiplevel.desktop.capture.board.Notice;
import hiplevel.desktop.capture.board.Notices;
import hiplevel.imu.Marker;
import hiplevel.imu.Side;
import hiplevel.recording.RecordingWriter;
import hiplevel.recording.WearingFacts;
import hiplevel.recording.disk.SafetyListener;
import hiplevel.words.Explained;
import hiplevel.words.Saying;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Begins and ends recordings while the source goes on: files are made and closed on a thread of its own, what is written into
 * them changes on the source's.
 */
public final class RecordingDesk implements AutoCloseable {
    private static final long LOOK_MILLIS = 500;
    private static final long CLOSING_SECONDS = 20;
    /** A disk that has not said for so long that it has everything is not safe. */
    private static final long ANSWERS_MICROS = 5_000_000;

    private final Recorder recorder;
    private final Requests requests;
    private final Notices notices;
    private final LongSupplier nowMicros;
    private final InstantSource wallClock;
    private final Shelf shelf;
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(run -> new Thread(run, "recordings"));
    private volatile Optional<Recording> state = Optional.empty();
    private volatile long usableBytes = Long.MAX_VALUE;
    private volatile Optional<Path> folder = Optional.empty();
    private volatile Optional<Long> keptFrom = Optional.of(0L);

    // of the recording under way; on the worker's thread, the writer also on the source's
    private volatile RecordingWriter writer;
    private final List<Path> files = new CopyOnWriteArrayList<>();
    private boolean inTrial;

    RecordingDesk(
            Recorder recorder,
            Requests requests,
            Notices notices,
            LongSupplier nowMicros,
            InstantSource wallClock,
            Shelf shelf) {
        this.shelf = shelf;
        this.recorder = recorder;
        this.requests = requests;
        this.notices = notices;
        this.nowMicros = nowMicros;
        this.wallClock = wallClock;
        var unused = worker.scheduleWithFixedDelay(
                () -> guarded(this::look), LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** On the thread of recordings. */
    private void later(Runnable work) {
        worker.execute(() -> guarded(work));
    }

    /** What nobody foresaw is said: an executor of this kind keeps it to itself, and repeats nothing after it. */
    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            notices.say(Notice.Kind.UNSAFE, Saying.of("desktop.capture.error", e.toString()));
        }
    }

    /** The recording under way. */
    public Optional<Recording> state() {
        return state;
    }

    /** Room on the disk that is recorded to, or will be; the largest number while unknown. */
    public long usableBytes() {
        return usableBytes;
    }

    /** Where recordings will go: its disk is looked at. */
    public void goInto(Path wanted) {
        folder = Optional.of(wanted);
        later(this::look);
    }

    void keptFrom(Optional<Long> micros) {
        keptFrom = micros;
    }

    /**
     * Begins a recording, unless one is under way.
     *
     * @param answered called when it has begun, or could not, on the thread of recordings
     */
    public void begin(RecordingWish wish, Runnable answered) {
        later(() -> {
            try {
                if (writer == null) {
                    create(wish);
                }
            } finally {
                answered.run();
            }
        });
    }

    private void create(RecordingWish wish) {
        long now = nowMicros.getAsLong();
        long from = wish.lookingBack() ? now - Lookback.LATELY_MICROS : now;
        long first = Math.max(0, keptFrom.isPresent() ? Math.min(from, keptFrom.get()) : from);
        try {
            files.clear();
            RecordingWriter created = shelf.begin(wish.file(), facts(wish.facts(), now - first), now, safety());
            files.add(created.file());
            writer = created;
            requests.ask(() -> {
                recorder.begin(created, from);
                trial(Math.max(0, from), wish.exercise(), wish.side());
            });
            // last: who sees it may end it at once, which must not come before its beginning
            state = Optional.of(new Recording(created.file(), Math.max(0, from), 0, true));
        } catch (IOException e) {
            notices.answer(Notice.Kind.UNSAFE, Saying.of("desktop.capture.not-begun", wish.file(), Explained.of(e)));
        }
    }

    private WearingFacts facts(WearingFacts told, long beforeMicros) {
        return new WearingFacts(
                told.wearer(),
                told.heightMetres(),
                told.affectedSide(),
                Optional.of(wallClock
                        .instant()
                        .minus(beforeMicros, ChronoUnit.MICROS)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString()),
                told.trials(),
                told.markers());
    }

    private SafetyListener safety() {
        return new SafetyListener() {
            @Override
            public void unsafe(Path file, long safeUntilMicros, Saying saying) {
                notices.say(Notice.Kind.UNSAFE, saying);
            }

            @Override
            public void continuesIn(Path file, Saying saying) {
                files.add(file);
                notices.say(Notice.Kind.UNSAFE, saying);
            }
        };
    }

    /** Something else is done from now on. On the source's thread. */
    void doing(Optional<String> exercise, Optional<Side> side) {
        if (writer != null) {
            trial(nowMicros.getAsLong(), exercise, side);
        }
    }

    private void trial(long micros, Optional<String> exercise, Optional<Side> side) {
        RecordingWriter into = writer;
        if (into == null) {
            return;
        }
        if (inTrial) {
            into.trialStopped(micros);
        }
        inTrial = exercise.isPresent();
        exercise.ifPresent(name -> into.trialStarted(micros, name, side));
    }

    /**
     * What the wearer said of a trial; nothing while nothing is recorded.
     *
     * @param trialsSince 0: of the trial that is on, or of the one that ended last; else how many began after it
     */
    public void remarked(int trialsSince, OptionalInt pain, Optional<String> note) {
        requests.ask(() -> {
            if (writer != null) {
                writer.trialRemarked(nowMicros.getAsLong(), trialsSince, pain, note);
            }
        });
    }

    /** The same where no trial is declared: a mark in the recording, which nothing else would be kept in. */
    public void remarked(String words) {
        requests.ask(() -> {
            if (writer != null) {
                writer.marker(new Marker(nowMicros.getAsLong(), words));
            }
        });
    }

    /**
     * Ends the recording under way.
     *
     * @param done gets it on the thread of recordings; empty where none was under way any more
     */
    public void stop(Consumer<Optional<Recorded>> done) {
        requests.ask(() -> {
            trial(nowMicros.getAsLong(), Optional.empty(), Optional.empty());
            recorder.end();
            later(() -> done.accept(writer == null ? Optional.empty() : Optional.of(ended())));
        });
    }

    private Recorded ended() {
        Optional<Saying> trouble = Optional.empty();
        try {
            writer.close();
        } catch (IOException e) {
            trouble = Optional.of(Explained.of(e));
        }
        List<Path> all = new ArrayList<>(files);
        writer = null;
        state = Optional.empty();
        return new Recorded(all, trouble);
    }

    private void look() {
        Optional<Recording> now = state;
        try {
            if (now.isPresent() && writer != null) {
                Path file = writer.file();
                boolean answers = nowMicros.getAsLong() - writer.safeUntilMicros() < ANSWERS_MICROS;
                state = Optional.of(
                        new Recording(file, now.get().fromMicros(), Files.size(file), writer.safe() && answers));
            }
            Optional<Path> on =
                    now.map(r -> r.file().toAbsolutePath().getParent()).or(() -> folder);
            usableBytes = on.isPresent() ? usable(on.get()) : Long.MAX_VALUE;
        } catch (IOException unknown) {
            usableBytes = Long.MAX_VALUE;
        }
    }

    private static long usable(Path wanted) throws IOException {
        Path existing = wanted.toAbsolutePath();
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        return existing == null ? Long.MAX_VALUE : Files.getFileStore(existing).getUsableSpace();
    }

    /** After the source has ended: what is recorded is ended well. */
    @Override
    public void close() {
        trial(nowMicros.getAsLong(), Optional.empty(), Optional.empty());
        recorder.end();
        later(() -> {
            if (writer != null) {
                ended().trouble().ifPresent(sentence -> notices.say(Notice.Kind.UNSAFE, sentence));
            }
        });
        worker.shutdown();
        try {
            worker.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
