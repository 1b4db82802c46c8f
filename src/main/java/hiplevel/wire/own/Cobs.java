package hiplevel.wire.own;

import java.nio.ByteBuffer;

/**
 * Consistent overhead byte stuffing: any bytes written without a 00, so that 00 can end a frame. One byte more for each 254.
 *
 * <p>Source: Cheshire, Baker, "Consistent overhead byte stuffing", IEEE/ACM Transactions on Networking 7 (1999).
 */
final class Cobs {
    /** A block of that code has 254 bytes and no 00 behind it. */
    static final int FULL_BLOCK = 0xFF;

    private Cobs() {}

    /** Appends {@code content[0 … size − 1]} stuffed, without a delimiter. */
    static void stuff(byte[] content, int size, ByteBuffer out) {
        int codeAt = out.position();
        int code = 1;
        out.put((byte) 0);
        for (int i = 0; i < size; i++) {
            if (code == FULL_BLOCK) {
                out.put(codeAt, (byte) code);
                codeAt = out.position();
                code = 1;
                out.put((byte) 0);
            }
            if (content[i] == 0) {
                out.put(codeAt, (byte) code);
                codeAt = out.position();
                code = 1;
                out.put((byte) 0);
            } else {
                out.put(content[i]);
                code++;
            }
        }
        out.put(codeAt, (byte) code);
    }
}
