package hiplevel.wire.recognition;

import java.io.ByteArrayOutputStream;

/** What a serial receiver hears when it listens at another baud rate than is sent: 8 data bits, no parity, 1 stop bit. */
final class UartLine {
    private UartLine() {}

    /** The bytes heard; characters without a stop bit are heard too, as drivers without error marks give them. */
    static byte[] heard(byte[] sent, double sentBaud, double heardBaud) {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        double bit = sentBaud / heardBaud;
        double end = 10.0 * sent.length;
        double at = 0;
        while (at < end) {
            if (level(sent, at)) {
                at = Math.floor(at) + 1;
                continue;
            }
            int value = 0;
            for (int i = 0; i < 8; i++) {
                value |= level(sent, at + (1.5 + i) * bit) ? 1 << i : 0;
            }
            heard.write(value);
            at += 9.5 * bit;
            while (at < end && !level(sent, at)) {
                at = Math.floor(at) + 1;
            }
        }
        return heard.toByteArray();
    }

    /** The line at a time counted in bits sent: low for a start bit, high when idle. */
    private static boolean level(byte[] sent, double at) {
        int place = (int) at;
        int index = place / 10;
        if (index >= sent.length || place % 10 == 9) {
            return true;
        }
        return place % 10 != 0 && ((sent[index] >> (place % 10 - 1)) & 1) == 1;
    }
}
