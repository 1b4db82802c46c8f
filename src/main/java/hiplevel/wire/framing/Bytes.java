package hiplevel.wire.framing;

/** Numbers and sums in bytes: {@code le} has the least byte first, {@code be} the greatest. */
public final class Bytes {
    private Bytes() {}

    public static int le16(byte[] b, int at) {
        return (b[at] & 0xFF) | (b[at + 1] & 0xFF) << 8;
    }

    public static int be16(byte[] b, int at) {
        return (b[at] & 0xFF) << 8 | (b[at + 1] & 0xFF);
    }

    public static int le32(byte[] b, int at) {
        return le16(b, at) | le16(b, at + 2) << 16;
    }

    public static int be32(byte[] b, int at) {
        return be16(b, at) << 16 | be16(b, at + 2);
    }

    public static long le64(byte[] b, int at) {
        return (le32(b, at) & 0xFFFF_FFFFL) | (long) le32(b, at + 4) << 32;
    }

    public static long be64(byte[] b, int at) {
        return (long) be32(b, at) << 32 | (be32(b, at + 4) & 0xFFFF_FFFFL);
    }

    public static double leFloat(byte[] b, int at) {
        return Float.intBitsToFloat(le32(b, at));
    }

    public static double beFloat(byte[] b, int at) {
        return Float.intBitsToFloat(be32(b, at));
    }

    public static double beDouble(byte[] b, int at) {
        return Double.longBitsToDouble(be64(b, at));
    }

    /** Whether the bytes there begin with these two, as far as they are there; one is. */
    public static boolean begin(byte first, byte second, byte[] b, int at, int end) {
        return b[at] == first && (at + 1 >= end || b[at + 1] == second);
    }

    /** The sum of {@code bytes[from … to − 1]}, its low 8 bits. */
    public static int sum(byte[] b, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += b[i];
        }
        return sum & 0xFF;
    }
}
