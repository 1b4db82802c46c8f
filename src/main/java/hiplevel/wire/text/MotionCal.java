package hiplevel.wire.text;

import static java.nio.charset.StandardCharsets.US_ASCII;

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
 * What sketches send to MotionCal (NXPMotionSense, Adafruit_AHRS): {@code Raw:} and {@code Uni:} with acceleration, rate and
 * field, {@code Ori:}, {@code Cal1:}, {@code Cal2:}.
 *
 * <p>{@code Raw:} has two systems of units. All whole numbers: 8192 an g, 16 a deg/s, 10 a µT. Numbers with decimals
 * (calibrated_orientation.ino): m/s², deg/s, µT. A line whose force then is nothing like gravity's has its units assumed.
 * {@code Uni:} is m/s², rad/s, µT and used instead where both are sent. {@code Quaternion: w, x, y, z} is the attitude;
 * {@code Ori:} and {@code Orientation:}, whose signs differ from sketch to sketch, are frames without a reading.
 *
 * <p>Source: PaulStoffregen/MotionCal serialdata.c; adafruit/Adafruit_AHRS examples.
 */
public final class MotionCal implements LineDecoder {
    public static final Protocol PROTOCOL = new Protocol(
            "motioncal",
            "MotionCal lines (Raw:, Uni:)",
            Check.LABELLED_TEXT,
            0,
            0,
            0,
            Double.NaN,
            () -> new LineReader(new MotionCal()),
            Optional.of(MotionCal::encoder));

    private static final double GRAVITY = 9.80665;
    private static final double COUNTS_A_G = 8192;
    private static final double COUNTS_A_DEGREE = 16;
    private static final double COUNTS_A_MICROTESLA = 10;
    /** m/s²: a moving limb's force is inside; counts of another scale or g for m/s² soon are not */
    private static final double LEAST = 2;

    private static final double MOST = 60;

    private static final byte[] RAW = "Raw:".getBytes(US_ASCII);
    private static final byte[] UNI = "Uni:".getBytes(US_ASCII);
    private static final byte[] QUATERNION = "Quaternion:".getBytes(US_ASCII);
    private static final byte[][] OTHERS = {
        "Orientation:".getBytes(US_ASCII),
        "Ori:".getBytes(US_ASCII),
        "Cal1:".getBytes(US_ASCII),
        "Cal2:".getBytes(US_ASCII)
    };
    private static final int RAW_LINES = 0;
    private static final int UNI_LINES = 1;

    private final Decimals decimals = new Decimals();
    private final double[] v = new double[18];
    private final Reading reading = new Reading();
    private final Preference preference = new Preference(2);

    private MotionCal() {}

    @Override
    public void line(Line line) {
        if (!line.ended) {
            line.fault(PacketFault.FOREIGN);
        } else if (line.startsWith(RAW)) {
            inertial(line, RAW.length, RAW_LINES);
        } else if (line.startsWith(UNI)) {
            inertial(line, UNI.length, UNI_LINES);
        } else if (line.startsWith(QUATERNION)) {
            quaternion(line);
        } else {
            other(line);
        }
    }

    private void inertial(Line line, int label, int kind) {
        if (decimals.list(line.bytes, line.from + label, line.to, v) != 9) {
            line.fault(PacketFault.MALFORMED);
            return;
        }
        reading.begin(0);
        boolean counts = kind == RAW_LINES && !hasPoint(line);
        double degree = Math.toRadians(1);
        double rate = kind == UNI_LINES ? 1 : counts ? degree / COUNTS_A_DEGREE : degree;
        double force = counts ? GRAVITY / COUNTS_A_G : 1;
        double field = counts ? 1 / COUNTS_A_MICROTESLA : 1;
        reading.force(force * v[0], force * v[1], force * v[2]);
        reading.rate(rate * v[3], rate * v[4], rate * v[5]);
        reading.field(field * v[6], field * v[7], field * v[8]);
        double length =
                Math.sqrt(reading.accX * reading.accX + reading.accY * reading.accY + reading.accZ * reading.accZ);
        reading.unitsAssumed = length < LEAST || length > MOST;
        boolean sane = Plausible.is(reading);
        line.tell(sane, sane && preference.use(kind), reading);
    }

    private void quaternion(Line line) {
        int count = decimals.list(line.bytes, line.from + QUATERNION.length, line.to, v);
        reading.begin(0);
        reading.attitude(v[0], v[1], v[2], v[3]);
        line.tell(count == 4 && Plausible.is(reading), true, reading);
    }

    private void other(Line line) {
        for (byte[] label : OTHERS) {
            if (line.startsWith(label)) {
                boolean numbers = decimals.list(line.bytes, line.from + label.length, line.to, v) > 0;
                line.tell(numbers, false, reading);
                return;
            }
        }
        line.fault(PacketFault.FOREIGN);
    }

    private static boolean hasPoint(Line line) {
        for (int i = line.from; i < line.to; i++) {
            if (line.bytes[i] == '.') {
                return true;
            }
        }
        return false;
    }

    /** Speaks {@code Raw:} in counts; a field that is not known is 0. */
    private static Encoder encoder() {
        LineWriter writer = new LineWriter();
        return (Reading r, ByteBuffer out) -> {
            if (!r.hasRate || !r.hasForce) {
                return;
            }
            double force = COUNTS_A_G / GRAVITY;
            double rate = Math.toDegrees(COUNTS_A_DEGREE);
            double field = r.hasField ? COUNTS_A_MICROTESLA : 0;
            writer.text("Raw:", out).decimal(force * r.accX, 0, out);
            writer.text(",", out).decimal(force * r.accY, 0, out);
            writer.text(",", out).decimal(force * r.accZ, 0, out);
            writer.three(rate * r.gyrX, rate * r.gyrY, rate * r.gyrZ, 0, ",", out);
            writer.three(field * r.magX, field * r.magY, field * r.magZ, 0, ",", out);
            writer.text("\r\n", out);
        };
    }
}
