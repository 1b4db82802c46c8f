package hiplevel.wire.binary;

/** Numbers and sums in bytes: {@code le} has the least byte first, {@code be} the greatest. */
final class Bytes {
    private Bytes() {}

    static int le16(byte[] b, int at) {
        return b[at] & 0xFF | (b[at + 1] & 0xFF) << 8;
    }

    static int be16(byte[] b, int at) {
        return (b[at] & 0xFF) << 8 | b[at + 1] & 0xFF;
    }

    static int le32(byte[] b, int at) {
        return le16(b, at) | le16(b, at + 2) << 16;
    }

    static int be32(byte[] b, int at) {
        return be16(b, at) << 16 | be16(b, at + 2);
    }

    static long le64(byte[] b, int at) {
        return le32(b, at) & 0xFFFF_FFFFL | (long) le32(b, at + 4) << 32;
    }

    static long be64(byte[] b, int at) {
        return (long) be32(b, at) << 32 | be32(b, at + 4) & 0xFFFF_FFFFL;
    }

    static double leFloat(byte[] b, int at) {
        return Float.intBitsToFloat(le32(b, at));
    }

    static double beFloat(byte[] b, int at) {
        return Float.intBitsToFloat(be32(b, at));
    }

    static double beDouble(byte[] b, int at) {
        return Double.longBitsToDouble(be64(b, at));
    }

    /** The sum of {@code bytes[from … to − 1]}, its low 8 bits. */
    static int sum(byte[] b, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += b[i];
        }
        return sum & 0xFF;
    }
}
