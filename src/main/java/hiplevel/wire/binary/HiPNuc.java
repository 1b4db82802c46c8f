package hiplevel.wire.binary;

import hiplevel.wire.Check;
import hiplevel.wire.Crc16;
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
 * HiPNUC HI226, HI229, CH0x0: {@code 5A A5 length CRC payload}, little-endian; the CRC (XMODEM) is over the first four bytes
 * and the payload. Of payloads that begin with the tag 91 everything is told, others are frames without a reading: the
 * layout of the dongle's 62 (several bodies on one wire) is not public. A quaternion or field of zeros is absent.
 *
 * <p>Source: hipnuc/products, drivers/hipnuc_dec.h.
 */
public final class HiPNuc implements Form {
    public static final Protocol PROTOCOL = new Protocol(
            "hipnuc",
            "HiPNUC (0x91)",
            Check.CRC16,
            1000,
            1L << 32,
            0,
            Double.NaN,
            () -> new Frames(new HiPNuc()),
            Optional.of(Saying::new));

    private static final byte SYNC_1 = 0x5A;
    private static final byte SYNC_2 = (byte) 0xA5;
    private static final int HEADER = 6;
    private static final int MOST_PAYLOAD = 512;
    private static final byte IMU = (byte) 0x91;
    private static final int IMU_LENGTH = 76;
    private static final double GRAVITY = 9.80665;

    private HiPNuc() {}

    @Override
    public int longest() {
        return HEADER + MOST_PAYLOAD;
    }

    @Override
    public int length(byte[] b, int at, int end) {
        if (!Bytes.begin(SYNC_1, SYNC_2, b, at, end)) {
            return NONE;
        }
        if (at + 3 >= end) {
            return MORE;
        }
        int payload = Bytes.le16(b, at + 2);
        return payload == 0 || payload > MOST_PAYLOAD ? NONE : HEADER + payload;
    }

    @Override
    public boolean checks(byte[] b, int at, int length) {
        int crc = Crc16.of(Crc16.of(0, b, at, at + 4), b, at + HEADER, at + length);
        return crc == Bytes.le16(b, at + 4);
    }

    @Override
    public boolean read(byte[] b, int at, int length, Reading into) {
        int p = at + HEADER;
        if (b[p] != IMU) {
            return true;
        }
        if (length < HEADER + IMU_LENGTH) {
            return false;
        }
        into.tick(Bytes.le32(b, p + 8) & 0xFFFF_FFFFL);
        into.force(
                GRAVITY * Bytes.leFloat(b, p + 12),
                GRAVITY * Bytes.leFloat(b, p + 16),
                GRAVITY * Bytes.leFloat(b, p + 20));
        into.rate(
                Math.toRadians(Bytes.leFloat(b, p + 24)),
                Math.toRadians(Bytes.leFloat(b, p + 28)),
                Math.toRadians(Bytes.leFloat(b, p + 32)));
        into.field(Bytes.leFloat(b, p + 36), Bytes.leFloat(b, p + 40), Bytes.leFloat(b, p + 44));
        into.hasField = into.magX != 0 || into.magY != 0 || into.magZ != 0;
        into.attitude(
                Bytes.leFloat(b, p + 60), Bytes.leFloat(b, p + 64), Bytes.leFloat(b, p + 68), Bytes.leFloat(b, p + 72));
        into.hasAttitude = into.w != 0 || into.x != 0 || into.y != 0 || into.z != 0;
        return true;
    }

    /** Says tag 91, with Euler angles and pressure of zero; a reading without angular rate or force is left out. */
    private static final class Saying implements Encoder {
        @Override
        public void encode(Reading r, ByteBuffer out) {
            if (!r.hasRate || !r.hasForce) {
                return;
            }
            int at = out.position();
            ByteBuffer le = out.duplicate().order(ByteOrder.LITTLE_ENDIAN);
            le.put(SYNC_1).put(SYNC_2).putShort((short) IMU_LENGTH).putShort((short) 0);
            le.put(IMU).putShort((short) 0).put((byte) 0).putFloat(0);
            le.putInt(r.hasTicks ? (int) r.ticks : 0);
            put(le, r.accX / GRAVITY, r.accY / GRAVITY, r.accZ / GRAVITY);
            put(le, Math.toDegrees(r.gyrX), Math.toDegrees(r.gyrY), Math.toDegrees(r.gyrZ));
            put(le, r.hasField ? r.magX : 0, r.hasField ? r.magY : 0, r.hasField ? r.magZ : 0);
            put(le, 0, 0, 0);
            le.putFloat(r.hasAttitude ? (float) r.w : 0);
            put(le, r.hasAttitude ? r.x : 0, r.hasAttitude ? r.y : 0, r.hasAttitude ? r.z : 0);
            int crc = 0;
            for (int i = at; i < le.position(); i++) {
                crc = i == at + 4 || i == at + 5 ? crc : Crc16.next(crc, le.get(i));
            }
            le.putShort(at + 4, (short) crc);
            out.position(le.position());
        }

        private static void put(ByteBuffer le, double x, double y, double z) {
            le.putFloat((float) x).putFloat((float) y).putFloat((float) z);
        }
    }
}
