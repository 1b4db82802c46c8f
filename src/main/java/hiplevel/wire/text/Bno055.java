package hiplevel.wire.text;

import static java.nio.charset.StandardCharsets.US_ASCII;

import hiplevel.wire.Attitudes;
import hiplevel.wire.Check;
import hiplevel.wire.Encoder;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Plausible;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.text.line.Decimals;
import hiplevel.wire.text.line.Line;
import hiplevel.wire.text.line.LineDecoder;
import hiplevel.wire.text.line.LineReader;
import hiplevel.wire.text.line.LineWriter;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * What Adafruit's BNO055 sketches print: {@code Orientation:}, {@code Quaternion: w, x, y, z} and {@code Calibration:}
 * (bunny.ino, webserial_3d.ino), or {@code X: .. Y: .. Z: .. qW: .. qX: .. qY: .. qZ: ..} (rawdata.ino). Attitude only.
 *
 * <p>A quaternion is used where there is one: the chip's Euler angles are known to be wrong beyond some 20° of tilt. The
 * angles' first value is a heading, clockwise; {@code webserial_3d.ino} prints 360 less it, counter-clockwise, and is told
 * from the others by its commas. From it the attitude is Rz(heading counter-clockwise)·Ry(−second)·Rx(−third): what the
 * WebSerial viewer draws for angles agrees with what it draws for quaternions only so. Old versions of rawdata.ino
 * print qX and qY the wrong way round, which cannot be seen in the lines.
 *
 * <p>Source: adafruit/Adafruit_BNO055 examples; adafruit/Adafruit_WebSerial_3DModelViewer js/script.js.
 */
public final class Bno055 implements LineDecoder {
    public static final Protocol PROTOCOL = new Protocol(
            "bno055",
            "BNO055 sketches (Orientation:, Quaternion:)",
            Check.LABELLED_TEXT,
            0,
            0,
            0,
            Double.NaN,
            () -> new LineReader(new Bno055()),
            Optional.of(Bno055::encoder));

    private static final byte[] ORIENTATION = "Orientation:".getBytes(US_ASCII);
    private static final byte[] QUATERNION = "Quaternion:".getBytes(US_ASCII);
    private static final byte[] CALIBRATION = "Calibration:".getBytes(US_ASCII);
    private static final byte[][] LETTERS = {
        "X:".getBytes(US_ASCII),
        "Y:".getBytes(US_ASCII),
        "Z:".getBytes(US_ASCII),
        "qW:".getBytes(US_ASCII),
        "qX:".getBytes(US_ASCII),
        "qY:".getBytes(US_ASCII),
        "qZ:".getBytes(US_ASCII)
    };
    private static final int ANGLES = 3;
    private static final int ANGLES_AND_QUATERNION = 7;
    private static final int ANGLE_LINES = 0;
    private static final int QUATERNION_LINES = 1;

    private final Decimals decimals = new Decimals();
    private final double[] v = new double[ANGLES_AND_QUATERNION];
    private final Reading reading = new Reading();
    private final Preference preference = new Preference(2);

    private Bno055() {}

    @Override
    public void line(Line line) {
        if (!line.ended) {
            line.fault(PacketFault.FOREIGN);
        } else if (line.startsWith(ORIENTATION)) {
            boolean right = decimals.list(line.bytes, line.from + ORIENTATION.length, line.to, v) == ANGLES;
            angles(line, right, hasComma(line) ? 1 : -1);
        } else if (line.startsWith(QUATERNION)) {
            boolean right = decimals.list(line.bytes, line.from + QUATERNION.length, line.to, v) == 4;
            quaternion(line, right, 0);
        } else if (line.startsWith(CALIBRATION)) {
            line.tell(decimals.list(line.bytes, line.from + CALIBRATION.length, line.to, v) == 4, false, reading);
        } else if (line.startsWith(LETTERS[0])) {
            letters(line);
        } else {
            line.fault(PacketFault.FOREIGN);
        }
    }

    private void letters(Line line) {
        int count = 0;
        int at = line.from;
        while (at < line.to && count < LETTERS.length && line.at(at, LETTERS[count])) {
            int begin = afterBlanks(line, at + LETTERS[count].length);
            v[count] = decimals.number(line.bytes, begin, line.to);
            if (decimals.end() == begin) {
                break;
            }
            count++;
            at = afterBlanks(line, decimals.end());
        }
        if (count == ANGLES_AND_QUATERNION) {
            quaternion(line, at == line.to, ANGLES);
        } else {
            angles(line, at == line.to && count == ANGLES, -1);
        }
    }

    /** @param sign of the heading when counter-clockwise is positive */
    private void angles(Line line, boolean right, int sign) {
        reading.begin(0);
        Attitudes.ofYawPitchRoll(Math.toRadians(sign * v[0]), Math.toRadians(-v[1]), Math.toRadians(-v[2]), reading);
        boolean sane = right && Plausible.is(reading);
        line.tell(sane, sane && preference.use(ANGLE_LINES), reading);
    }

    private void quaternion(Line line, boolean right, int at) {
        reading.begin(0);
        reading.attitude(v[at], v[at + 1], v[at + 2], v[at + 3]);
        boolean sane = right && Plausible.is(reading);
        line.tell(sane, sane && preference.use(QUATERNION_LINES), reading);
    }

    private static boolean hasComma(Line line) {
        for (int i = line.from; i < line.to; i++) {
            if (line.bytes[i] == ',') {
                return true;
            }
        }
        return false;
    }

    private static int afterBlanks(Line line, int from) {
        int i = from;
        while (i < line.to && (line.bytes[i] == ' ' || line.bytes[i] == '\t')) {
            i++;
        }
        return i;
    }

    /** Speaks {@code Quaternion:} lines. */
    private static Encoder encoder() {
        LineWriter writer = new LineWriter();
        return (Reading r, ByteBuffer out) -> {
            if (r.hasAttitude) {
                writer.text("Quaternion: ", out).decimal(r.w, 4, out);
                writer.three(r.x, r.y, r.z, 4, ", ", out).text("\r\n", out);
            }
        };
    }
}
