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
 * Aceinna OpenIMU: {@code 55 55 type type length payload CRC}; the payload is little-endian, the CRC (polynomial 1021 from
 * 1D0F, over type to payload) is not. Of {@code z1} ms, m/s², deg/s and Gauss are told, other types are frames without a
 * reading: of {@code s1} the maker's description says g where its firmware sends m/s².
 *
 * <p>Source: Aceinna/python-openimu, app_config/IMU/openimu.json and its captures.
 */
public final class OpenImu implements Form {
    public static final Protocol PROTOCOL = new Protocol(
            "openimu",
            "Aceinna OpenIMU",
            Check.CRC16,
            1000,
            1L << 32,
            0,
            Double.NaN,
            () -> new Frames(new OpenImu()),
            Optional.of(Saying::new));

    private static final byte SYNC = 0x55;
    private static final int BEFORE_PAYLOAD = 5;
    private static final int Z1 = 'z' << 8 | '1';
    private static final int Z1_PAYLOAD = 40;
    private static final int CRC_START = 0x1D0F;
    private static final double MICROTESLA_A_GAUSS = 100;

    private OpenImu() {}

    @Override
    public int longest() {
        return BEFORE_PAYLOAD + 255 + 2;
    }

    @Override
    public int length(byte[] b, int at, int end) {
        if (!Bytes.begin(SYNC, SYNC, b, at, end)) {
            return NONE;
        }
        return at + 4 < end ? BEFORE_PAYLOAD + (b[at + 4] & 0xFF) + 2 : MORE;
    }

    @Override
    public boolean checks(byte[] b, int at, int length) {
        int end = at + length - 2;
        return Crc16.of(CRC_START, b, at + 2, end) == Bytes.be16(b, end);
    }

    @Override
    public boolean read(byte[] b, int at, int length, Reading into) {
        if (Bytes.be16(b, at + 2) != Z1) {
            return true;
        }
        if (length != BEFORE_PAYLOAD + Z1_PAYLOAD + 2) {
            return false;
        }
        int p = at + BEFORE_PAYLOAD;
        into.tick(Bytes.le32(b, p) & 0xFFFF_FFFFL);
        into.force(Bytes.leFloat(b, p + 4), Bytes.leFloat(b, p + 8), Bytes.leFloat(b, p + 12));
        into.rate(
                Math.toRadians(Bytes.leFloat(b, p + 16)),
                Math.toRadians(Bytes.leFloat(b, p + 20)),
                Math.toRadians(Bytes.leFloat(b, p + 24)));
        into.field(
                MICROTESLA_A_GAUSS * Bytes.leFloat(b, p + 28),
                MICROTESLA_A_GAUSS * Bytes.leFloat(b, p + 32),
                MICROTESLA_A_GAUSS * Bytes.leFloat(b, p + 36));
        return true;
    }

    /** Says z1; a reading without angular rate or force is left out, a field that is absent is zero. */
    private static final class Saying implements Encoder {
        @Override
        public void encode(Reading r, ByteBuffer out) {
            if (!r.hasRate || !r.hasForce) {
                return;
            }
            int at = out.position();
            ByteBuffer le = out.duplicate().order(ByteOrder.LITTLE_ENDIAN);
            le.put(SYNC).put(SYNC).put((byte) 'z').put((byte) '1').put((byte) Z1_PAYLOAD);
            le.putInt(r.hasTicks ? (int) r.ticks : 0);
            put(le, r.accX, r.accY, r.accZ);
            put(le, Math.toDegrees(r.gyrX), Math.toDegrees(r.gyrY), Math.toDegrees(r.gyrZ));
            double gauss = r.hasField ? 1 / MICROTESLA_A_GAUSS : 0;
            put(le, gauss * r.magX, gauss * r.magY, gauss * r.magZ);
            int crc = CRC_START;
            for (int i = at + 2; i < le.position(); i++) {
                crc = Crc16.next(crc, le.get(i));
            }
            le.put((byte) (crc >> 8)).put((byte) crc);
            out.position(le.position());
        }

        private static void put(ByteBuffer le, double x, double y, double z) {
            le.putFloat((float) x).putFloat((float) y).putFloat((float) z);
        }
    }
}
