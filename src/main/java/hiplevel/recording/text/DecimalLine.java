package hiplevel.recording.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** One line of comma-separated decimals, made without strings; zeros at the end of a fraction are left away. */
public final class DecimalLine {
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    private final byte[] bytes = new byte[1024];
    private final byte[] digits = new byte[20];
    private int size;

    /** Microseconds as seconds. */
    public void micros(long micros) {
        separate();
        scaled(micros, 6);
    }

    /** A number rounded to so many decimals, at most 6; {@code nan} for what is none. */
    public void number(double value, int decimals) {
        separate();
        double scaled = value * POWERS[decimals];
        if (Math.abs(scaled) < 1e17) {
            scaled(Math.round(scaled), decimals);
        } else {
            byte[] text = (Double.isFinite(value) ? Double.toString(value) : "nan").getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(text, 0, bytes, size, text.length);
            size += text.length;
        }
    }

    public void writeTo(OutputStream out) throws IOException {
        bytes[size++] = '\n';
        out.write(bytes, 0, size);
        size = 0;
    }

    private void separate() {
        if (size > 0) {
            bytes[size++] = ',';
        }
    }

    private void scaled(long value, int decimals) {
        if (value < 0) {
            bytes[size++] = '-';
        }
        long rest = Math.abs(value);
        int fraction = decimals;
        while (fraction > 0 && rest % 10 == 0) {
            rest /= 10;
            fraction--;
        }
        int n = 0;
        do {
            digits[n++] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0 || n <= fraction);
        while (n > 0) {
            if (n == fraction) {
                bytes[size++] = '.';
            }
            bytes[size++] = digits[--n];
        }
    }
}
