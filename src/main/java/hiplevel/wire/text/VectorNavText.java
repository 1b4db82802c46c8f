package hiplevel.wire.text;

import static java.nio.charset.StandardCharsets.US_ASCII;

import hiplevel.wire.Attitudes;
import hiplevel.wire.Check;
import hiplevel.wire.Crc16;
import hiplevel.wire.Encoder;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Plausible;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import hiplevel.wire.text.line.Decimals;
import hiplevel.wire.text.line.Line;
import hiplevel.wire.text.line.LineDecoder;
import hiplevel.wire.text.line.LineReader;
import hiplevel.wire.text.line.LineWriter;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * VectorNav ASCII, {@code $VN…*CS}: the check is the exclusive or of all between {@code $} and {@code *} in two hexadecimal
 * digits, or its CRC-16/XMODEM in four. Angles in deg, Gauss, m/s², rad/s; quaternions x, y, z, w.
 *
 * <p>VNYMR, VNQMR, VNIMU, VNYPR and VNQTN are readings, answers and errors ({@code $VNRRG}, {@code $VNERR}) words, others
 * frames. The earth is turned from north-east-down to z up; the sensor keeps its axes. An appended {@code ,T…} is µs since
 * the last synchronisation pulse, and no clock: it is passed over.
 *
 * <p>Source: VectorNav UM001 (VN-100 user manual) pp. 29–40 and 69–72.
 */
public final class VectorNavText implements LineDecoder {
    public static final Protocol PROTOCOL = new Protocol(
            "vectornav-text",
            "VectorNav ($VN…)",
            Check.CHECKED_TEXT,
            0,
            0,
            0,
            Double.NaN,
            () -> new LineReader(new VectorNavText()),
            Optional.of(VectorNavText::encoder));

    private static final double GAUSS = 100;
    private static final byte[] START = "$VN".getBytes(US_ASCII);
    /** {@code $VNYMR,} */
    private static final int LABEL = 7;

    private final Decimals decimals = new Decimals();
    private final double[] v = new double[13];
    private final Reading reading = new Reading();

    private VectorNavText() {}

    @Override
    public void line(Line line) {
        int star = star(line);
        if (!line.startsWith(START) || star < line.from + LABEL - 1) {
            line.fault(PacketFault.FOREIGN);
        } else if (!checked(line, star)) {
            line.fault(PacketFault.BAD_CHECK);
        } else {
            content(line, star);
        }
    }

    /** Where the check begins: at the third or fifth character from the end; −1 when it does not. */
    private static int star(Line line) {
        for (int at = line.to - 3; at >= line.from && at >= line.to - 5; at -= 2) {
            if (line.bytes[at] == '*') {
                return at;
            }
        }
        return -1;
    }

    private static boolean checked(Line line, int star) {
        int told = 0;
        for (int i = star + 1; i < line.to; i++) {
            int digit = hex(line.bytes[i]);
            if (digit < 0) {
                return false;
            }
            told = told << 4 | digit;
        }
        if (line.to - star == 5) {
            return told == Crc16.of(0, line.bytes, line.from + 1, star);
        }
        int sum = 0;
        for (int i = line.from + 1; i < star; i++) {
            sum ^= line.bytes[i];
        }
        return told == sum;
    }

    /** Capital digits only: a small one is a flipped bit. */
    private static int hex(byte b) {
        return b >= '0' && b <= '9' ? b - '0' : b >= 'A' && b <= 'F' ? b - 'A' + 10 : -1;
    }

    private void content(Line line, int star) {
        int label = line.bytes[line.from + 3] << 16 | line.bytes[line.from + 4] << 8 | line.bytes[line.from + 5];
        int count = count(label);
        if (count == 0) {
            line.frame();
            if (label == ('R' << 16 | 'R' << 8 | 'G') || label == ('E' << 16 | 'R' << 8 | 'R')) {
                line.said(new Saying.Words(line.text(line.from, star)));
            }
            return;
        }
        int end = withoutAppendix(line, star);
        boolean right = line.bytes[line.from + LABEL - 1] == ','
                && decimals.row(line.bytes, line.from + LABEL, end, (byte) ',', v) == count;
        reading.begin(0);
        read(label);
        if (!right || !Plausible.is(reading)) {
            line.fault(PacketFault.MALFORMED);
            return;
        }
        line.frame();
        line.reading(reading);
    }

    private static int count(int label) {
        return switch (label) {
            case 'Y' << 16 | 'P' << 8 | 'R' -> 3;
            case 'Q' << 16 | 'T' << 8 | 'N' -> 4;
            case 'I' << 16 | 'M' << 8 | 'U' -> 11;
            case 'Y' << 16 | 'M' << 8 | 'R' -> 12;
            case 'Q' << 16 | 'M' << 8 | 'R' -> 13;
            default -> 0;
        };
    }

    private void read(int label) {
        int at = 0;
        if (label >> 16 == 'Y') {
            Attitudes.ofYawPitchRoll(Math.toRadians(v[0]), Math.toRadians(v[1]), Math.toRadians(v[2]), reading);
            Attitudes.turnDownUp(reading);
            at = 3;
        } else if (label >> 16 == 'Q') {
            reading.attitude(v[3], v[0], v[1], v[2]);
            Attitudes.turnDownUp(reading);
            at = 4;
        }
        if (count(label) > 4) {
            reading.field(GAUSS * v[at], GAUSS * v[at + 1], GAUSS * v[at + 2]);
            reading.force(v[at + 3], v[at + 4], v[at + 5]);
            reading.rate(v[at + 6], v[at + 7], v[at + 8]);
        }
    }

    /** Before the appended count or time ({@code ,T0000000543}, {@code ,S…}) and status ({@code ,V…}). */
    private static int withoutAppendix(Line line, int star) {
        int end = star;
        for (int i = line.from + LABEL; i < star; i++) {
            if (line.bytes[i] == ',' && line.bytes[i + 1] >= 'S' && line.bytes[i + 1] <= 'V') {
                end = i;
                break;
            }
        }
        return end;
    }

    /** Speaks VNQMR where there is an attitude, else VNIMU. */
    private static Encoder encoder() {
        LineWriter writer = new LineWriter();
        Reading ned = new Reading();
        return (Reading r, ByteBuffer out) -> {
            int start = out.position();
            double gauss = r.hasField ? 1 / GAUSS : 0;
            if (r.hasAttitude) {
                ned.attitude(r.w, r.x, r.y, r.z);
                Attitudes.turnDownUp(ned);
                writer.text("$VNQMR", out).signed(ned.x, 1, 6, out).signed(ned.y, 1, 6, out);
                writer.signed(ned.z, 1, 6, out).signed(ned.w, 1, 6, out);
            } else {
                writer.text("$VNIMU", out);
            }
            writer.signed(gauss * r.magX, 1, 4, out).signed(gauss * r.magY, 1, 4, out);
            writer.signed(gauss * r.magZ, 1, 4, out);
            writer.signed(r.accX, 2, 3, out).signed(r.accY, 2, 3, out).signed(r.accZ, 2, 3, out);
            writer.signed(r.gyrX, 2, 6, out).signed(r.gyrY, 2, 6, out).signed(r.gyrZ, 2, 6, out);
            if (!r.hasAttitude) {
                writer.text(",+25.0,+101.325", out);
            }
            writer.xor(start + 1, out).text("\r\n", out);
        };
    }
}
