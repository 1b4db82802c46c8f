package hiplevel.wire.own;

import hiplevel.wire.Crc16;
import hiplevel.wire.Encoder;
import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;

/** Speaks the text mode; columns at {@link HiplevelText}. Every line has its check. */
final class TextEncoder implements Encoder {
    /** 0.1 mm/s² */
    private static final int FORCE_DECIMALS = 4;
    /** 0.0006 °/s */
    private static final int RATE_DECIMALS = 5;

    private static final int ATTITUDE_DECIMALS = 6;
    private static final int FIELD_DECIMALS = 2;
    private static final byte[] HEXADECIMAL = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private final byte[] digits = new byte[20];
    private long ticks;

    @Override
    public void encode(Reading r, ByteBuffer out) {
        ticks = r.hasTicks ? r.ticks : ticks;
        if (r.hasForce && r.hasRate) {
            int start = begin('I', r, out);
            numbers(FORCE_DECIMALS, r.accX, r.accY, r.accZ, out);
            numbers(RATE_DECIMALS, r.gyrX, r.gyrY, r.gyrZ, out);
            finish(start, out);
        }
        if (r.hasAttitude) {
            int start = begin('Q', r, out);
            out.put((byte) ',');
            number(r.w, ATTITUDE_DECIMALS, out);
            numbers(ATTITUDE_DECIMALS, r.x, r.y, r.z, out);
            finish(start, out);
        }
        if (r.hasField) {
            int start = begin('M', r, out);
            numbers(FIELD_DECIMALS, r.magX, r.magY, r.magZ, out);
            finish(start, out);
        }
    }

    @Override
    public void say(Saying saying, ByteBuffer out) {
        if (saying instanceof Saying.Hello h) {
            line(
                    out,
                    "#H,1," + h.product() + "," + h.serial() + "," + h.firmware() + ","
                            + Integer.toUnsignedString(h.bootId().orElse(0)) + ","
                            + h.sensors().orElse(0));
        } else if (saying instanceof Saying.Sensor s) {
            line(
                    out,
                    "#D," + s.sensor() + "," + Roles.word(s.role()) + "," + s.chip() + "," + some(s.rateHz(), 1) + ","
                            + some(s.accelerometerRange(), 1 / HiplevelText.G) + ","
                            + some(s.gyroscopeRange(), 180 / Math.PI) + ",ag");
        } else if (saying instanceof Saying.Status s) {
            line(
                    out,
                    "S," + s.sensor() + "," + ticks + "," + s.sent() + "," + s.dropped() + ",0," + some(s.celsius(), 1)
                            + "," + some(s.battery(), 1));
        } else if (saying instanceof Saying.SyncReply r) {
            line(out, "T," + r.nonce() + "," + r.receivedTicks() + "," + r.sentTicks());
        } else if (saying instanceof Saying.Event e) {
            line(out, "B," + ticks + "," + e.text());
        } else if (saying instanceof Saying.Words w) {
            boolean form = w.text().startsWith("E,") || w.text().startsWith("#OK");
            line(out, form ? w.text() : "E,0," + w.text());
        }
    }

    /** Three decimals, the last ones only where they say something. */
    private static String some(OptionalDouble value, double factor) {
        if (value.isEmpty()) {
            return "";
        }
        double rounded = Math.round(value.getAsDouble() * factor * 1000) / 1000.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private static void line(ByteBuffer out, String text) {
        int start = out.position();
        out.put(text.getBytes(StandardCharsets.US_ASCII));
        finish(start, out);
    }

    private int begin(char letter, Reading r, ByteBuffer out) {
        int start = out.position();
        out.put((byte) letter).put((byte) ',');
        whole(r.sensor, 1, out);
        out.put((byte) ',');
        whole(r.sequence, 1, out);
        out.put((byte) ',');
        whole(ticks, 1, out);
        return start;
    }

    private static void finish(int start, ByteBuffer out) {
        int crc = 0;
        for (int i = start; i < out.position(); i++) {
            crc = Crc16.next(crc, out.get(i));
        }
        out.put((byte) '*');
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.put(HEXADECIMAL[crc >> shift & 0xF]);
        }
        out.put((byte) '\n');
    }

    private void numbers(int decimals, double x, double y, double z, ByteBuffer out) {
        out.put((byte) ',');
        number(x, decimals, out);
        out.put((byte) ',');
        number(y, decimals, out);
        out.put((byte) ',');
        number(z, decimals, out);
    }

    private void number(double value, int decimals, ByteBuffer out) {
        long power = 1;
        for (int i = 0; i < decimals; i++) {
            power *= 10;
        }
        long counts = Math.round(Math.abs(value) * power);
        if (value < 0 && counts > 0) {
            out.put((byte) '-');
        }
        whole(counts / power, 1, out);
        out.put((byte) '.');
        whole(counts % power, decimals, out);
    }

    /** With zeros before it up to that many digits. */
    private void whole(long value, int width, ByteBuffer out) {
        int size = 0;
        for (long rest = value; rest > 0 || size < width; rest /= 10) {
            digits[size++] = (byte) ('0' + rest % 10);
        }
        while (size > 0) {
            out.put(digits[--size]);
        }
    }
}
