package hiplevel.recording.xdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Chunks being put together in memory. Grows as needed and is used again after {@link #clear}, so that nothing is
 * allocated once it has its size.
 */
public final class ChunkBuffer {
    /** Lengths are always written in four bytes. */
    private static final int LENGTH_BYTES = 4;

    private byte[] bytes;
    private int size;
    private int begun = -1;

    public ChunkBuffer(int capacity) {
        bytes = new byte[capacity];
    }

    public byte[] bytes() {
        return bytes;
    }

    public int size() {
        return size;
    }

    public void clear() {
        size = 0;
        begun = -1;
    }

    /** Begins a chunk; everything put until {@link #end} is its content. */
    public ChunkBuffer begin(int tag) {
        begun = size;
        put8(LENGTH_BYTES);
        put32(0);
        put16(tag);
        return this;
    }

    public void end() {
        int length = size - begun - 1 - LENGTH_BYTES;
        set32(begun + 1, length);
        begun = -1;
    }

    public ChunkBuffer put8(int value) {
        room(1);
        bytes[size++] = (byte) value;
        return this;
    }

    public ChunkBuffer put16(int value) {
        return put8(value).put8(value >>> 8);
    }

    public ChunkBuffer put32(int value) {
        room(4);
        set32(size, value);
        size += 4;
        return this;
    }

    public ChunkBuffer put64(long value) {
        return put32((int) value).put32((int) (value >>> 32));
    }

    public ChunkBuffer putFloat(float value) {
        return put32(Float.floatToRawIntBits(value));
    }

    /** A sample's time: that there is one, and it, in s. */
    public ChunkBuffer putTime(long micros) {
        return put8(8).putDouble(Xdf.seconds(micros));
    }

    public ChunkBuffer putDouble(double value) {
        return put64(Double.doubleToRawLongBits(value));
    }

    public ChunkBuffer put(byte[] from, int start, int end) {
        room(end - start);
        System.arraycopy(from, start, bytes, size, end - start);
        size += end - start;
        return this;
    }

    public ChunkBuffer put(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return put(utf8, 0, utf8.length);
    }

    /** A number of samples or the length of a text: how many bytes it takes (4), and it. */
    public ChunkBuffer putCount(int count) {
        return put8(LENGTH_BYTES).put32(count);
    }

    public void append(ChunkBuffer other) {
        put(other.bytes, 0, other.size);
    }

    public void boundary() {
        byte[] unique = Xdf.boundary();
        begin(Xdf.BOUNDARY).put(unique, 0, unique.length).end();
    }

    public void clockOffset(int stream, long timeMicros, long offsetMicros) {
        begin(Xdf.CLOCK_OFFSET)
                .put32(stream)
                .putDouble(Xdf.seconds(timeMicros))
                .putDouble(Xdf.seconds(offsetMicros))
                .end();
    }

    /** One sample of a stream of texts. */
    public void text(int stream, long timeMicros, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        begin(Xdf.SAMPLES).put32(stream).putCount(1).putTime(timeMicros).putCount(utf8.length);
        put(utf8, 0, utf8.length).end();
    }

    public void checksum(long from, long to, int crc) {
        begin(Xdf.CHECKSUM).put64(from).put64(to).put32(crc).end();
    }

    /** A chunk of a stream whose content is XML: its header, a header's copy or its footer. */
    public void xml(int tag, int stream, String xml) {
        begin(tag).put32(stream).put(xml).end();
    }

    private void set32(int at, int value) {
        bytes[at] = (byte) value;
        bytes[at + 1] = (byte) (value >>> 8);
        bytes[at + 2] = (byte) (value >>> 16);
        bytes[at + 3] = (byte) (value >>> 24);
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
