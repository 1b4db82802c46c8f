package hiplevel.recording.xdf;

/** Numbers out of bytes, the least significant first. */
public final class LittleEndian {
    private LittleEndian() {}

    /** An unsigned number of up to 7 bytes, or the 64 bits of 8. */
    public static long unsigned(byte[] bytes, int at, int size) {
        long value = 0;
        for (int i = size - 1; i >= 0; i--) {
            value = value << 8 | (bytes[at + i] & 0xFF);
        }
        return value;
    }

    public static double float64(byte[] bytes, int at) {
        return Double.longBitsToDouble(unsigned(bytes, at, 8));
    }
}
