package hiplevel.recording.xdf;

import java.nio.charset.StandardCharsets;

/** The words of the format: the file's beginning, the tags of its chunks, and the bytes of a boundary. */
public final class Xdf {
    public static final int FILE_HEADER = 1;
    public static final int STREAM_HEADER = 2;
    public static final int SAMPLES = 3;
    public static final int CLOCK_OFFSET = 4;
    public static final int BOUNDARY = 5;
    public static final int STREAM_FOOTER = 6;
    /** ours: {@code [from u64] [to u64] [CRC-32C u32]} over the file's bytes from … to − 1 */
    public static final int CHECKSUM = 1000;
    /** ours: {@code [from u64] [to u64]}, bytes that recovery put there to complete a chunk that was cut off */
    public static final int FILLED = 1001;
    /** ours: a copy of a stream header's content, for when the header is damaged; others skip it */
    public static final int HEADER_COPY = 1002;

    private static final byte[] MAGIC = "XDF:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BOUNDARY_BYTES = {
        0x43,
        (byte) 0xA5,
        0x46,
        (byte) 0xDC,
        (byte) 0xCB,
        (byte) 0xF5,
        0x41,
        0x0F,
        (byte) 0xB3,
        0x0E,
        (byte) 0xD5,
        0x46,
        0x73,
        (byte) 0x83,
        (byte) 0xCB,
        (byte) 0xE4
    };
    private static final double MICROS = 1e6;
    /** Up to here µs as seconds in 64 bits come back exactly: 71 years. */
    private static final double LONGEST = 1L << 51;

    private Xdf() {}

    public static byte[] magic() {
        return MAGIC.clone();
    }

    public static byte[] boundary() {
        return BOUNDARY_BYTES.clone();
    }

    static boolean isKnown(int tag) {
        return (tag >= FILE_HEADER && tag <= STREAM_FOOTER) || (tag >= CHECKSUM && tag <= HEADER_COPY);
    }

    public static double seconds(long micros) {
        return micros / MICROS;
    }

    /** Whether it is a time at all, and one that µs can hold. */
    public static boolean isTime(double seconds) {
        return Math.abs(seconds * MICROS) <= LONGEST;
    }

    public static long micros(double seconds) {
        return Math.round(seconds * MICROS);
    }
}
