package hiplevel.desktop.sound;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Plays short sounds one after the other, on a thread of its own. Asking never waits and never fails; without a speaker
 * nothing is heard.
 */
final class ClipPlayer implements AutoCloseable {
    /** More than this waits for nobody: what is said so late is of no use. */
    private static final int WAITING = 8;

    /** Ends the thread. */
    private static final Clip END = Clip.beep(1, 0, 0);

    /** @param silences how often there had been silence when this was asked for */
    private record Asked(Clip clip, int silences) {}

    private final Supplier<Optional<Speaker>> speakers;
    private final LinkedBlockingDeque<Asked> waiting = new LinkedBlockingDeque<>(WAITING);
    private final Thread thread;
    private final AtomicInteger silences = new AtomicInteger();
    private volatile boolean closed;

    /** @param speakers asked once, on the player's thread, for opening a line may take long */
    ClipPlayer(String name, Supplier<Optional<Speaker>> speakers) {
        this.speakers = speakers;
        thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Plays these next; what is being played ends, what waited is dropped. */
    void play(List<Clip> clips) {
        waiting.clear();
        clips.forEach(this::offer);
    }

    private void offer(Clip clip) {
        waiting.offer(new Asked(clip, silences.get()));
    }

    /** Falls silent at once, also where a clip was just about to begin. */
    void hush() {
        silences.incrementAndGet();
        waiting.clear();
    }

    private void run() {
        Optional<Speaker> found = speakers.get();
        if (found.isEmpty()) {
            return;
        }
        try (Speaker speaker = found.get()) {
            for (Asked next = waiting.take(); !closed; next = waiting.take()) {
                Clip clip = next.clip();
                for (int n = 0; n < clip.pieces(TonePlayer.BLOCK_BYTES) && next.silences() == silences.get(); n++) {
                    speaker.play(clip.piece(n, TonePlayer.BLOCK_BYTES));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether its thread has ended: closed, or without a speaker. */
    boolean awaitEnd(long millis) throws InterruptedException {
        thread.join(millis);
        return !thread.isAlive();
    }

    @Override
    public void close() {
        closed = true;
        hush();
        offer(END);
    }
}
