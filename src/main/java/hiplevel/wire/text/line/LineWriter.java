package hiplevel.wire.text.line;

import hiplevel.wire.Crc16;
import java.nio.ByteBuffer;

/** Appends characters and numbers to a buffer, as a device prints them, without an object a number. */
public final class LineWriter {
    private static final int MOST_PLACES = 12;

    private final byte[] digits = new byte[32];

    /** ASCII only. */
    public LineWriter text(String ascii, ByteBuffer out) {
        for (int i = 0; i < ascii.length(); i++) {
            out.put((byte) ascii.charAt(i));
        }
        return this;
    }

    /** A number of 0 and more. */
    public LineWriter integer(long value, ByteBuffer out) {
        long left = Math.max(0, value);
        int at = digits.length;
        do {
            digits[--at] = (byte) ('0' + left % 10);
            left /= 10;
        } while (left > 0);
        out.put(digits, at, digits.length - at);
        return this;
    }

    /**
     * With that many places (0 … 12), half rounded up in magnitude; what rounds to 0 has no sign. {@code nan} for NaN; what
     * is beyond 18 digits is cut to them.
     */
    public LineWriter decimal(double value, int places, ByteBuffer out) {
        if (Double.isNaN(value)) {
            return text("nan", out);
        }
        if (places < 0 || places > MOST_PLACES) {
            throw new IllegalArgumentException(places + " places; 0 to " + MOST_PLACES + " can be written");
        }
        long scale = 1;
        for (int i = 0; i < places; i++) {
            scale *= 10;
        }
        long scaled = Math.round(Math.min(Math.abs(value) * scale, 1e18));
        if (value < 0 && scaled > 0) {
            out.put((byte) '-');
        }
        integer(scaled / scale, out);
        if (places > 0) {
            out.put((byte) '.');
            long fraction = scaled % scale;
            for (long part = scale / 10; part > 0; part /= 10) {
                out.put((byte) ('0' + fraction / part % 10));
            }
        }
        return this;
    }

    /** Three numbers, each after the separator. */
    public LineWriter three(double x, double y, double z, int places, String separator, ByteBuffer out) {
        text(separator, out).decimal(x, places, out);
        text(separator, out).decimal(y, places, out);
        return text(separator, out).decimal(z, places, out);
    }

    /** A comma, the sign even when it is +, and so many digits before the point at least. */
    public LineWriter signed(double value, int digitsBefore, int places, ByteBuffer out) {
        out.put((byte) ',').put((byte) (value < 0 ? '-' : '+'));
        double magnitude = Math.abs(value);
        for (long least = 10, i = 1; i < digitsBefore; i++, least *= 10) {
            if (magnitude < least) {
                out.put((byte) '0');
            }
        }
        return decimal(magnitude, places, out);
    }

    /** {@code *} and the exclusive or of what was written from that position on, two capital hexadecimal digits. */
    public LineWriter xor(int begin, ByteBuffer out) {
        int sum = 0;
        for (int i = begin; i < out.position(); i++) {
            sum ^= out.get(i);
        }
        out.put((byte) '*');
        return hex(sum, 2, out);
    }

    /** {@code *} and the CRC-16/XMODEM, four capital hexadecimal digits, of what was written from that position on. */
    public LineWriter crc(int begin, ByteBuffer out) {
        int crc = 0;
        for (int i = begin; i < out.position(); i++) {
            crc = Crc16.next(crc, out.get(i));
        }
        out.put((byte) '*');
        return hex(crc, 4, out);
    }

    /** Capital hexadecimal digits. */
    public LineWriter hex(int value, int count, ByteBuffer out) {
        for (int shift = 4 * count - 4; shift >= 0; shift -= 4) {
            out.put((byte) "0123456789ABCDEF".charAt(value >>> shift & 0xF));
        }
        return this;
    }

    public LineWriter end(ByteBuffer out) {
        out.put((byte) '\n');
        return this;
    }
}
