package hiplevel.connection.listening;

import hiplevel.serial.Incoming;
import java.util.Arrays;

/** The bytes heard so far with their times of arrival, to be heard again once it is known what they mean. */
public final class KeptChunks {
    private byte[] bytes = new byte[1 << 13];
    private int size;
    private int chunks;
    private int[] ends = new int[64];
    private long[] arrivals = new long[64];

    public void add(long nanos, byte[] more, int from, int to) {
        int length = to - from;
        if (size + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + length));
        }
        if (chunks == ends.length) {
            ends = Arrays.copyOf(ends, 2 * chunks);
            arrivals = Arrays.copyOf(arrivals, 2 * chunks);
        }
        System.arraycopy(more, from, bytes, size, length);
        size += length;
        ends[chunks] = size;
        arrivals[chunks++] = nanos;
    }

    public void clear() {
        size = 0;
        chunks = 0;
    }

    /** How many bytes are kept. */
    public int size() {
        return size;
    }

    /** When the byte of that number (from 0) arrived; of one that is not kept, when the last that is. At least one is. */
    public long arrivalOf(long offset) {
        int at = Arrays.binarySearch(ends, 0, chunks, (int) Math.min(offset + 1, size));
        return arrivals[Math.min(at >= 0 ? at : -at - 1, chunks - 1)];
    }

    /** Tells them again as they came. */
    public void repeat(Incoming to) {
        int from = 0;
        for (int i = 0; i < chunks; i++) {
            to.bytes(arrivals[i], bytes, from, ends[i]);
            from = ends[i];
        }
    }
}
