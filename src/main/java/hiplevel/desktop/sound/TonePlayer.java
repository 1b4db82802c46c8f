package hiplevel.desktop.sound;

import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Sounds one tone at a time, on a thread of its own that sleeps while there is nothing to sound. Asking never waits and
 * never fails; without a speaker nothing is heard.
 */
public final class TonePlayer implements AutoCloseable {
    /** 20 ms: the pitch follows so soon. */
    static final int BLOCK_BYTES = 2 * Tone.RATE_HZ / 50;

    private final Supplier<Optional<Speaker>> speakers;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Thread thread = new Thread(this::run, "cue tone");
    private double hertz;
    private boolean closed;

    /** @param speakers asked once, on the player's thread, for opening a line may take long */
    public TonePlayer(Supplier<Optional<Speaker>> speakers) {
        this.speakers = speakers;
        thread.setDaemon(true);
        thread.start();
    }

    /** Sounds this pitch from now on; 0 falls silent. */
    public void sound(double wantedHertz) {
        lock.lock();
        try {
            hertz = wantedHertz;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        Optional<Speaker> found = speakers.get();
        if (found.isEmpty()) {
            return;
        }
        try (Speaker speaker = found.get()) {
            Tone tone = new Tone();
            byte[] block = new byte[BLOCK_BYTES];
            double last = Pitch.AT_BAND_HZ;
            double wanted = awaitWork(tone);
            while (!Double.isNaN(wanted)) {
                tone.next(wanted, last, block);
                last = wanted > 0 ? wanted : last;
                speaker.play(block);
                wanted = awaitWork(tone);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The pitch to sound now, 0 while it fades out, NaN when closed; waits while there is nothing to be heard. */
    private double awaitWork(Tone tone) throws InterruptedException {
        lock.lock();
        try {
            while (!closed && hertz == 0 && tone.isSilent()) {
                changed.await();
            }
            return closed ? Double.NaN : hertz;
        } finally {
            lock.unlock();
        }
    }

    /** Whether its thread has ended: closed, or without a speaker. */
    boolean awaitEnd(long millis) throws InterruptedException {
        thread.join(millis);
        return !thread.isAlive();
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
