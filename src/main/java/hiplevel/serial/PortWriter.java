package hiplevel.serial;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** Writes to a port on a thread of its own, because a write may block for as long as the system likes. */
final class PortWriter implements Runnable {
    /** a write that takes longer is given up, with everything that waits behind it */
    private static final long DEADLINE_NANOS = 1_000_000_000L;

    private record Letter(byte[] bytes, LongConsumer leaves) {}

    private final PortReader reader;
    private final LongSupplier nanos;
    private final ArrayBlockingQueue<Letter> letters = new ArrayBlockingQueue<>(16);
    private volatile boolean inWrite;
    /** when the last write began */
    private volatile long since;

    PortWriter(PortReader reader, LongSupplier nanos) {
        this.reader = reader;
        this.nanos = nanos;
    }

    /**
     * Queues bytes; false when the port does not take any: the queue is full or a write is past its deadline.
     *
     * @param leaves told, on the writing thread, when the write begins
     */
    boolean send(byte[] bytes, LongConsumer leaves) {
        if (inWrite && nanos.getAsLong() - since > DEADLINE_NANOS) {
            letters.clear();
            return false;
        }
        return letters.offer(new Letter(bytes, leaves));
    }

    /** Until interrupted, which a write in progress does not notice. */
    @Override
    public void run() {
        try {
            while (true) {
                Letter letter = letters.take();
                Optional<SerialLine> line = reader.line();
                if (line.isPresent()) {
                    long now = nanos.getAsLong();
                    since = now;
                    inWrite = true;
                    letter.leaves().accept(now);
                    line.get().write(letter.bytes());
                    inWrite = false;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
