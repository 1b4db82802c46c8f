package hiplevel.wire.binary;

import hiplevel.wire.Check;
import hiplevel.wire.Encoder;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.framing.Bytes;
import hiplevel.wire.framing.Form;
import hiplevel.wire.framing.Frames;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * BNO08x in UART-RVC mode: 19 bytes {@code AA AA index yaw pitch roll ax ay az - - - sum}, 100 times a second. No angular
 * rate and no clock; the index counts frames. Angles in 0.01°, force in mg.
 *
 * <p>The angles are turned in the order yaw, pitch, roll, which are about z, the new x, the new y. The axes follow from the
 * one published frame: with pitch −1.10° and roll 20.85° so turned, a force of the frame's length along the vertical reads
 * (−372, −20, 976) mg, and the frame has (−371, −20, 977); with pitch about y it would be (20, 372, 976). Near pitch ±90° yaw
 * and roll cannot be told apart.
 *
 * <p>Source: BNO080 datasheet 1000-3927, p. 21.
 */
public final class Rvc implements Form {
    public static final Protocol PROTOCOL = new Protocol(
            "bno08x-rvc",
            "BNO08x in UART-RVC mode",
            Check.SUM,
            0,
            0,
            256,
            100,
            () -> new Frames(new Rvc()),
            Optional.of(Saying::new));

    private static final int LENGTH = 19;
    private static final byte SYNC = (byte) 0xAA;
    private static final double ANGLE = Math.toRadians(0.01);
    private static final double FORCE = 9.80665e-3;

    private Rvc() {}

    @Override
    public int longest() {
        return LENGTH;
    }

    @Override
    public int length(byte[] b, int at, int end) {
        return Bytes.begin(SYNC, SYNC, b, at, end) ? LENGTH : NONE;
    }

    @Override
    public boolean checks(byte[] b, int at, int length) {
        return Bytes.sum(b, at + 2, at + 18) == (b[at + 18] & 0xFF);
    }

    @Override
    public boolean read(byte[] b, int at, int length, Reading into) {
        int yaw = (short) Bytes.le16(b, at + 3);
        int pitch = (short) Bytes.le16(b, at + 5);
        int roll = (short) Bytes.le16(b, at + 7);
        into.number(b[at + 2] & 0xFF);
        into.force(
                FORCE * (short) Bytes.le16(b, at + 9),
                FORCE * (short) Bytes.le16(b, at + 11),
                FORCE * (short) Bytes.le16(b, at + 13));
        turn(ANGLE * yaw, ANGLE * pitch, ANGLE * roll, into);
        return Math.abs(yaw) <= 180_00 && Math.abs(pitch) <= 90_00 && Math.abs(roll) <= 180_00;
    }

    private static void turn(double yaw, double pitch, double roll, Reading into) {
        double cy = Math.cos(yaw / 2);
        double sy = Math.sin(yaw / 2);
        double cp = Math.cos(pitch / 2);
        double sp = Math.sin(pitch / 2);
        double cr = Math.cos(roll / 2);
        double sr = Math.sin(roll / 2);
        into.attitude(
                cy * cp * cr - sy * sp * sr,
                cy * sp * cr - sy * cp * sr,
                cy * cp * sr + sy * sp * cr,
                sy * cp * cr + cy * sp * sr);
    }

    /** Says attitude with force; a reading that lacks one of them is left out. */
    private static final class Saying implements Encoder {
        private int index;

        @Override
        public void encode(Reading r, ByteBuffer out) {
            if (!r.hasAttitude || !r.hasForce) {
                return;
            }
            index = r.hasSequence ? r.sequence : index + 1;
            int at = out.position();
            ByteBuffer le = out.duplicate().order(ByteOrder.LITTLE_ENDIAN);
            le.put(SYNC).put(SYNC).put((byte) index);
            double up = Math.max(-1, Math.min(1, 2 * (r.y * r.z + r.w * r.x)));
            boolean upright = Math.abs(up) > 1 - 1e-9;
            double yaw = upright
                    ? Math.atan2(2 * (r.x * r.y + r.w * r.z), 1 - 2 * (r.y * r.y + r.z * r.z))
                    : Math.atan2(2 * (r.w * r.z - r.x * r.y), 1 - 2 * (r.x * r.x + r.z * r.z));
            double roll = upright ? 0 : Math.atan2(2 * (r.w * r.y - r.x * r.z), 1 - 2 * (r.x * r.x + r.y * r.y));
            le.putShort(rounded(yaw / ANGLE)).putShort(rounded(Math.asin(up) / ANGLE));
            le.putShort(rounded(roll / ANGLE));
            le.putShort(rounded(r.accX / FORCE)).putShort(rounded(r.accY / FORCE));
            le.putShort(rounded(r.accZ / FORCE));
            le.put((byte) 0).put((byte) 0).put((byte) 0);
            int sum = 0;
            for (int i = at + 2; i < at + 18; i++) {
                sum += le.get(i);
            }
            le.put((byte) sum);
            out.position(at + LENGTH);
        }

        private static short rounded(double value) {
            return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(value)));
        }
    }
}
