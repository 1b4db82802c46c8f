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
 * The tab-parted lines of the i2cdevlib MPU6050 sketches: {@code quat}, {@code ypr}, {@code euler}, {@code areal},
 * {@code aworld} of MPU6050_DMP6 and {@code a/g:} of MPU6050_raw (16384 an g, 131 a deg/s: the chip's ranges at start).
 *
 * <p>{@code quat} (w, x, y, z; earth z up) is used where there is one, else {@code ypr}, as the present
 * dmpGetYawPitchRoll computes it (older versions print another roll, which cannot be seen). {@code areal} and
 * {@code aworld} lack gravity and {@code euler} says what {@code ypr} does: frames without a reading.
 *
 * <p>Source: jrowberg/i2cdevlib Arduino/MPU6050, examples and MPU6050_6Axis_MotionApps20.
 */
public final class I2cDev implements LineDecoder {
    public static final Protocol PROTOCOL = new Protocol(
            "i2cdev",
            "i2cdevlib MPU6050 sketches (tab lines)",
            Check.LABELLED_TEXT,
            0,
            0,
            0,
            Double.NaN,
            () -> new LineReader(new I2cDev()),
            Optional.of(I2cDev::encoder));

    private static final double FORCE = 9.80665 / 16384;
    private static final double RATE = Math.toRadians(1.0 / 131);

    private static final byte[] QUATERNION = "quat\t".getBytes(US_ASCII);
    private static final byte[] ANGLES = "ypr\t".getBytes(US_ASCII);
    private static final byte[] INERTIAL = "a/g:\t".getBytes(US_ASCII);
    private static final byte[][] OTHERS = {
        "euler\t".getBytes(US_ASCII), "areal\t".getBytes(US_ASCII), "aworld\t".getBytes(US_ASCII)
    };
    private static final int ANGLE_LINES = 0;
    private static final int QUATERNION_LINES = 1;

    private final Decimals decimals = new Decimals();
    private final double[] v = new double[6];
    private final Reading reading = new Reading();
    private final Preference preference = new Preference(2);

    private I2cDev() {}

    @Override
    public void line(Line line) {
        reading.begin(0);
        if (!line.ended) {
            line.fault(PacketFault.FOREIGN);
        } else if (line.startsWith(QUATERNION)) {
            boolean right = numbers(line, QUATERNION, 4);
            reading.attitude(v[0], v[1], v[2], v[3]);
            boolean sane = right && Plausible.is(reading);
            line.tell(sane, sane && preference.use(QUATERNION_LINES), reading);
        } else if (line.startsWith(ANGLES)) {
            boolean right = numbers(line, ANGLES, 3);
            turn(Math.toRadians(v[0]), Math.toRadians(v[1]), Math.toRadians(v[2]));
            boolean sane = right && Plausible.is(reading);
            line.tell(sane, sane && preference.use(ANGLE_LINES), reading);
        } else if (line.startsWith(INERTIAL)) {
            boolean right = numbers(line, INERTIAL, 6);
            reading.force(FORCE * v[0], FORCE * v[1], FORCE * v[2]);
            reading.rate(RATE * v[3], RATE * v[4], RATE * v[5]);
            line.tell(right && Plausible.is(reading), true, reading);
        } else {
            other(line);
        }
    }

    /**
     * The attitude of {@code ypr}: with R the matrix of earthFromSensor it prints yaw = atan2(R12, R11), and pitch and roll of
     * the up direction (R31, R32, R33), so the rows of R are found one by one. Where the sensor's z is level, yaw says nothing.
     */
    private void turn(double yaw, double pitch, double roll) {
        double upX = Math.sin(pitch);
        double level = Math.abs(Math.cos(pitch));
        double upY = level * Math.sin(roll);
        double upZ = level * Math.cos(roll);
        double x = Math.cos(yaw);
        double y = Math.sin(yaw);
        double z = -(x * upX + y * upY) / upZ;
        double by = 1 / Math.sqrt(1 + z * z);
        double xx = x * by;
        double xy = y * by;
        double xz = z * by;
        double yx = upY * xz - upZ * xy;
        double yy = upZ * xx - upX * xz;
        double yz = upX * xy - upY * xx;
        Attitudes.ofMatrix(xx, xy, xz, yx, yy, yz, upX, upY, upZ, reading);
    }

    private boolean numbers(Line line, byte[] label, int count) {
        return decimals.list(line.bytes, line.from + label.length, line.to, v) == count;
    }

    private void other(Line line) {
        for (byte[] label : OTHERS) {
            if (line.startsWith(label)) {
                line.tell(numbers(line, label, 3), false, reading);
                return;
            }
        }
        line.fault(PacketFault.FOREIGN);
    }

    /** Speaks {@code a/g:} and {@code quat} lines, whichever the reading has. */
    private static Encoder encoder() {
        LineWriter writer = new LineWriter();
        return (Reading r, ByteBuffer out) -> {
            if (r.hasRate && r.hasForce) {
                writer.text("a/g:", out);
                writer.three(r.accX / FORCE, r.accY / FORCE, r.accZ / FORCE, 0, "\t", out);
                writer.three(r.gyrX / RATE, r.gyrY / RATE, r.gyrZ / RATE, 0, "\t", out);
                writer.text("\r\n", out);
            }
            if (r.hasAttitude) {
                writer.text("quat\t", out).decimal(r.w, 2, out);
                writer.three(r.x, r.y, r.z, 2, "\t", out).text("\r\n", out);
            }
        };
    }
}
