package hiplevel.connection.stream;

/** Sums up damaged bytes, so that a bad cable makes one fault a second and not a thousand. */
final class DamageTally {
    private static final long EVERY_MICROS = 1_000_000;

    private long bytes;
    private long firstOffset;
    private long lastTold = -EVERY_MICROS;
    private long total;
    /** the total for other threads */
    private volatile long shown;

    void add(long offset, int length) {
        if (bytes == 0) {
            firstOffset = offset;
        }
        bytes += length;
        total += length;
        shown = total;
    }

    boolean isDue(long micros) {
        return bytes > 0 && micros - lastTold >= EVERY_MICROS;
    }

    boolean isEmpty() {
        return bytes == 0;
    }

    long bytes() {
        return bytes;
    }

    long firstOffset() {
        return firstOffset;
    }

    void told(long micros) {
        bytes = 0;
        lastTold = micros;
    }

    /** All so far; from any thread. */
    long total() {
        return shown;
    }
}
