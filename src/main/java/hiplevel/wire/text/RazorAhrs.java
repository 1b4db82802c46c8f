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
 * The Razor-AHRS firmware: {@code #YPR=} (deg), {@code #YPRAG=} (deg, 1/256 g, rad/s) and the calibrated sensors as
 * {@code #A-C=}, {@code #M-C=}, {@code #G-C=}, which together make one reading.
 *
 * <p>Axes are forward, right, down, and yaw, pitch, roll turn north-east-down to them; here the earth is turned up and the
 * sensor keeps its axes. Accelerations are printed negated, so that at rest they point down like gravity: turned back here.
 * Gyroscope counts are 0.06957 deg/s. Raw values ({@code -R}), whose offsets are not known, are frames without a reading.
 *
 * <p>Source: Razor-AHRS/razor-9dof-ahrs Razor_AHRS.ino, Output.ino; KristofRobot/razor_imu_9dof.
 */
public final class RazorAhrs implements LineDecoder {
    public static final Protocol PROTOCOL = new Protocol(
            "razor-ahrs",
            "Razor AHRS (#YPR=)",
            Check.LABELLED_TEXT,
            0,
            0,
            0,
            Double.NaN,
            () -> new LineReader(new RazorAhrs()),
            Optional.of(RazorAhrs::encoder));

    private static final double FORCE = 9.80665 / 256;
    private static final double RATE = Math.toRadians(0.06957);

    private static final byte[] ANGLES = "#YPR=".getBytes(US_ASCII);
    private static final byte[] ALL = "#YPRAG=".getBytes(US_ASCII);
    private static final byte[] ACCELEROMETER = "#A-C=".getBytes(US_ASCII);
    private static final byte[] GYROSCOPE = "#G-C=".getBytes(US_ASCII);
    private static final byte[][] OTHERS = {
        "#M-C=".getBytes(US_ASCII),
        "#A-R=".getBytes(US_ASCII),
        "#M-R=".getBytes(US_ASCII),
        "#G-R=".getBytes(US_ASCII),
        "Accel x,y,z=".getBytes(US_ASCII)
    };
    private static final byte[] SYNCH = "#SYNCH".getBytes(US_ASCII);

    private final Decimals decimals = new Decimals();
    private final double[] v = new double[9];
    private final double[] force = new double[3];
    private boolean hasForce;
    private final Reading reading = new Reading();

    private RazorAhrs() {}

    @Override
    public void line(Line line) {
        if (!line.ended) {
            line.fault(PacketFault.FOREIGN);
        } else if (line.startsWith(ANGLES)) {
            angles(line, numbers(line, ANGLES, 3), false);
        } else if (line.startsWith(ALL)) {
            angles(line, numbers(line, ALL, 9), true);
        } else if (line.startsWith(ACCELEROMETER)) {
            accelerometer(line);
        } else if (line.startsWith(GYROSCOPE)) {
            gyroscope(line);
        } else {
            other(line);
        }
    }

    private boolean numbers(Line line, byte[] label, int count) {
        return decimals.row(line.bytes, line.from + label.length, line.to, (byte) ',', v) == count;
    }

    private void angles(Line line, boolean right, boolean all) {
        reading.begin(0);
        Attitudes.ofYawPitchRoll(Math.toRadians(v[0]), Math.toRadians(v[1]), Math.toRadians(v[2]), reading);
        Attitudes.turnDownUp(reading);
        if (all) {
            reading.force(-FORCE * v[3], -FORCE * v[4], -FORCE * v[5]);
            reading.rate(v[6], v[7], v[8]);
        }
        line.tell(right && Plausible.is(reading), true, reading);
    }

    private void accelerometer(Line line) {
        hasForce = numbers(line, ACCELEROMETER, 3);
        System.arraycopy(v, 0, force, 0, 3);
        line.tell(hasForce, false, reading);
    }

    private void gyroscope(Line line) {
        boolean right = numbers(line, GYROSCOPE, 3);
        reading.begin(0);
        reading.rate(RATE * v[0], RATE * v[1], RATE * v[2]);
        if (hasForce) {
            reading.force(-FORCE * force[0], -FORCE * force[1], -FORCE * force[2]);
        }
        line.tell(right && Plausible.is(reading), hasForce, reading);
        hasForce = false;
    }

    private void other(Line line) {
        for (byte[] label : OTHERS) {
            if (line.startsWith(label)) {
                line.tell(numbers(line, label, 3), false, reading);
                return;
            }
        }
        if (line.startsWith(SYNCH)) {
            line.frame();
        } else {
            line.fault(PacketFault.FOREIGN);
        }
    }

    /** Speaks {@code #YPRAG=} where there is everything, else {@code #YPR=}; nothing without an attitude. */
    private static Encoder encoder() {
        LineWriter writer = new LineWriter();
        Reading ned = new Reading();
        return (Reading r, ByteBuffer out) -> {
            if (!r.hasAttitude) {
                return;
            }
            ned.attitude(r.w, r.x, r.y, r.z);
            Attitudes.turnDownUp(ned);
            boolean all = r.hasRate && r.hasForce;
            writer.text(all ? "#YPRAG=" : "#YPR=", out).decimal(Math.toDegrees(Attitudes.yaw(ned)), 2, out);
            writer.text(",", out).decimal(Math.toDegrees(Attitudes.pitch(ned)), 2, out);
            writer.text(",", out).decimal(Math.toDegrees(Attitudes.roll(ned)), 2, out);
            if (all) {
                writer.three(-r.accX / FORCE, -r.accY / FORCE, -r.accZ / FORCE, 2, ",", out);
                writer.three(r.gyrX, r.gyrY, r.gyrZ, 2, ",", out);
            }
            writer.text("\r\n", out);
        };
    }
}
