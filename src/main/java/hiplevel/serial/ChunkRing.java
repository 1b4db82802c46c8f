package hiplevel.serial;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A bounded queue of chunks from one thread to another, made once: chunks lie in one circle of bytes as
 * {@code [nanos 8][length 4][bytes]}, events as a length of −1 with the event in a queue beside. The putting thread never
 * waits: what finds no room is counted and thrown away, and told before the next chunk that fits.
 */
final class ChunkRing {
    private static final int HEAD = 12;
    private static final int EVENT = -1;
    /** of the circle, for events */
    private static final int KEPT_FREE = 1024;

    private final byte[] circle;
    private final int mask;
    private final byte[] out;
    private final Queue<PortEvent> events = new ConcurrentLinkedQueue<>();
    /** bytes ever put and taken; each written by one thread */
    private final AtomicLong put = new AtomicLong();

    private final AtomicLong taken = new AtomicLong();
    private long overflowed;

    /**
     * @param size of the circle in bytes, a power of two
     * @param largest chunk, bytes
     */
    ChunkRing(int size, int largest) {
        circle = new byte[size];
        mask = size - 1;
        out = new byte[largest];
    }

    void put(long nanos, byte[] bytes, int length) {
        // room for the event that may have to come first, too
        if (room() < 2 * HEAD + length) {
            overflowed += length;
            return;
        }
        tellOverflow(nanos);
        long at = head(put.get(), nanos, length);
        int from = (int) at & mask;
        int first = Math.min(length, circle.length - from);
        System.arraycopy(bytes, 0, circle, from, first);
        System.arraycopy(bytes, first, circle, 0, length - first);
        put.set(at + length);
    }

    /** Chunks leave room for 80 events, which is more than a minute of them; beyond that nobody listens any more. */
    void put(long nanos, PortEvent event) {
        tellOverflow(nanos);
        if (room() + KEPT_FREE < HEAD) {
            return;
        }
        events.add(event);
        put.set(head(put.get(), nanos, EVENT));
    }

    private void tellOverflow(long nanos) {
        if (overflowed > 0 && room() >= 2 * HEAD) {
            events.add(new PortEvent.Overflowed(overflowed));
            overflowed = 0;
            put.set(head(put.get(), nanos, EVENT));
        }
    }

    private long room() {
        return circle.length - KEPT_FREE - (put.get() - taken.get());
    }

    private long head(long at, long nanos, int length) {
        for (int i = 0; i < 8; i++) {
            circle[(int) (at + i) & mask] = (byte) (nanos >>> (8 * i));
        }
        for (int i = 0; i < 4; i++) {
            circle[(int) (at + 8 + i) & mask] = (byte) (length >>> (8 * i));
        }
        return at + HEAD;
    }

    /** Tells the oldest entry; false when there is none. */
    boolean poll(Incoming to) {
        long at = taken.get();
        if (at == put.get()) {
            return false;
        }
        long nanos = number(at, 8);
        int length = (int) number(at + 8, 4);
        at += HEAD;
        if (length == EVENT) {
            taken.set(at);
            to.befell(nanos, events.remove());
            return true;
        }
        int from = (int) at & mask;
        int first = Math.min(length, circle.length - from);
        System.arraycopy(circle, from, out, 0, first);
        System.arraycopy(circle, 0, out, first, length - first);
        taken.set(at + length);
        to.bytes(nanos, out, 0, length);
        return true;
    }

    private long number(long at, int bytes) {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number |= (circle[(int) (at + i) & mask] & 0xFFL) << (8 * i);
        }
        return number;
    }
}
