package hiplevel.wire;

/** CRC-16 with polynomial 0x1021, not reflected; of "123456789" it is 0x31C3 from 0 (XMODEM), 0xE5CC from 0x1D0F. */
public final class Crc16 {
    private static final int[] TABLE = table();
    /** The tables of a byte that has one, two and three bytes behind it: four bytes then cost one step (slicing by four). */
    private static final int[] BEFORE_ONE = before(TABLE);

    private static final int[] BEFORE_TWO = before(BEFORE_ONE);
    private static final int[] BEFORE_THREE = before(BEFORE_TWO);

    private Crc16() {}

    /** The remainder of {@code bytes[from … to − 1]}, going on from an earlier one (0 at the start for XMODEM). */
    public static int of(int earlier, byte[] bytes, int from, int to) {
        int crc = earlier;
        int i = from;
        for (; i + 3 < to; i += 4) {
            crc = BEFORE_THREE[(crc >>> 8 ^ bytes[i]) & 0xFF]
                    ^ BEFORE_TWO[(crc ^ bytes[i + 1]) & 0xFF]
                    ^ BEFORE_ONE[bytes[i + 2] & 0xFF]
                    ^ TABLE[bytes[i + 3] & 0xFF];
        }
        for (; i < to; i++) {
            crc = next(crc, bytes[i]);
        }
        return crc;
    }

    /** The remainder with one more byte. */
    public static int next(int crc, byte b) {
        return (crc << 8 & 0xFFFF) ^ TABLE[(crc >>> 8 ^ b) & 0xFF];
    }

    private static int[] table() {
        int[] table = new int[256];
        for (int i = 0; i < 256; i++) {
            int crc = i << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) != 0 ? crc << 1 ^ 0x1021 : crc << 1;
            }
            table[i] = crc & 0xFFFF;
        }
        return table;
    }

    private static int[] before(int[] after) {
        int[] table = new int[256];
        for (int i = 0; i < 256; i++) {
            table[i] = next(after[i], (byte) 0);
        }
        return table;
    }
}
