package hiplevel.wire.own;

import java.nio.charset.StandardCharsets;

/** Reads little-endian numbers out of a frame's body. */
final class Body {
    private Body() {}

    static int u8(byte[] b, int at) {
        return b[at] & 0xFF;
    }

    static int u16(byte[] b, int at) {
        return (b[at] & 0xFF) | (b[at + 1] & 0xFF) << 8;
    }

    static short i16(byte[] b, int at) {
        return (short) ((b[at] & 0xFF) | b[at + 1] << 8);
    }

    static long u32(byte[] b, int at) {
        return (u16(b, at) | (long) u16(b, at + 2) << 16) & 0xFFFF_FFFFL;
    }

    static long i64(byte[] b, int at) {
        return u32(b, at) | u32(b, at + 4) << 32;
    }

    static float f32(byte[] b, int at) {
        return Float.intBitsToFloat((int) u32(b, at));
    }

    /** Up to the first 00; a byte that is not printable ASCII becomes a question mark. */
    static String text(byte[] b, int from, int to) {
        byte[] printable = new byte[to - from];
        int size = 0;
        for (int i = from; i < to && b[i] != 0; i++) {
            printable[size++] = b[i] >= ' ' && b[i] <= '~' ? b[i] : (byte) '?';
        }
        return new String(printable, 0, size, StandardCharsets.US_ASCII);
    }
}
