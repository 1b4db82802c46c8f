package hiplevel.wire.binary;

import hiplevel.wire.Attitudes;
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
 * VectorNav VN-100 and VN-200, binary: {@code FA groups fields… payload CRC}; all but the CRC (XMODEM, over everything after
 * FA) is little-endian. Of group 1 the time since startup (ns), attitude (quaternion, else yaw, pitch, roll), angular rate,
 * force and field are told; where the device's filter does not give rate and force, those of its IMU. The other groups of
 * known length are passed over; frames with satellite groups, whose length varies, are not understood. The earth is NED and
 * is turned up.
 *
 * <p>Source: UM001; lengths of the fields as in VectorNav's programming library 1.2 (packet.cpp).
 */
public final class VectorNavBinary implements Form {
    public static final Protocol PROTOCOL = new Protocol(
            "vectornav-binary",
            "VectorNav, binary",
            Check.CRC16,
            1e9,
            0,
            0,
            Double.NaN,
            () -> new Frames(new VectorNavBinary()),
            Optional.of(Saying::new));

    private static final byte SYNC = (byte) 0xFA;
    /** bytes of each field of groups 1 to 6, 0 where it is unknown or varies */
    private static final int[][] LENGTHS = {
        {8, 8, 8, 12, 16, 12, 24, 12, 12, 24, 20, 28, 2, 4, 8},
        {8, 8, 8, 2, 8, 8, 8, 4, 4, 1},
        {2, 12, 12, 12, 4, 4, 16, 12, 12, 12, 12, 2, 40},
        {},
        {2, 12, 16, 36, 12, 12, 12, 12, 12, 12, 28, 24, 12},
        {2, 24, 24, 12, 12, 12, 12, 12, 12, 4, 4, 68, 64},
    };
    /** group 1, bits of its fields */
    private static final int TIME_STARTUP = 0;

    private static final int YAW_PITCH_ROLL = 3;
    private static final int QUATERNION = 4;
    private static final int RATE = 5;
    private static final int FORCE = 8;
    private static final int IMU = 9;
    private static final int FIELD = 10;
    private static final double MICROTESLA_A_GAUSS = 100;

    private VectorNavBinary() {}

    @Override
    public int longest() {
        return 1024;
    }

    @Override
    public int length(byte[] b, int at, int end) {
        if (b[at] != SYNC) {
            return NONE;
        }
        if (at + 1 >= end) {
            return MORE;
        }
        int groups = b[at + 1] & 0xFF;
        if (groups == 0 || groups >= 1 << LENGTHS.length) {
            return NONE;
        }
        int fields = at + 2;
        int payload = 0;
        for (int g = 0; g < LENGTHS.length; g++) {
            if ((groups >> g & 1) == 0) {
                continue;
            }
            if (fields + 1 >= end) {
                return MORE;
            }
            int length = payload(Bytes.le16(b, fields), LENGTHS[g]);
            if (length == 0) {
                return NONE;
            }
            payload += length;
            fields += 2;
        }
        return fields - at + payload + 2;
    }

    /** The bytes of these fields; 0 if there are none or one is not known. */
    private static int payload(int fields, int[] lengths) {
        int sum = 0;
        for (int rest = fields; rest != 0; rest &= rest - 1) {
            int field = Integer.numberOfTrailingZeros(rest);
            if (field >= lengths.length) {
                return 0;
            }
            sum += lengths[field];
        }
        return sum;
    }

    @Override
    public boolean checks(byte[] b, int at, int length) {
        return Crc16.of(0, b, at + 1, at + length) == 0;
    }

    @Override
    public boolean read(byte[] b, int at, int length, Reading into) {
        int groups = b[at + 1] & 0xFF;
        if ((groups & 1) == 0) {
            return true;
        }
        int p = at + 2 + 2 * Integer.bitCount(groups);
        for (int rest = Bytes.le16(b, at + 2); rest != 0; rest &= rest - 1) {
            int field = Integer.numberOfTrailingZeros(rest);
            readField(field, b, p, into);
            p += LENGTHS[0][field];
        }
        if (into.hasAttitude) {
            Attitudes.turnDownUp(into);
        }
        return true;
    }

    private static void readField(int field, byte[] b, int at, Reading into) {
        switch (field) {
            case TIME_STARTUP -> into.tick(Bytes.le64(b, at));
            case YAW_PITCH_ROLL ->
                Attitudes.ofYawPitchRoll(
                        Math.toRadians(Bytes.leFloat(b, at)),
                        Math.toRadians(Bytes.leFloat(b, at + 4)),
                        Math.toRadians(Bytes.leFloat(b, at + 8)),
                        into);
            case QUATERNION ->
                into.attitude(
                        Bytes.leFloat(b, at + 12),
                        Bytes.leFloat(b, at),
                        Bytes.leFloat(b, at + 4),
                        Bytes.leFloat(b, at + 8));
            case RATE -> into.rate(Bytes.leFloat(b, at), Bytes.leFloat(b, at + 4), Bytes.leFloat(b, at + 8));
            case FORCE -> into.force(Bytes.leFloat(b, at), Bytes.leFloat(b, at + 4), Bytes.leFloat(b, at + 8));
            case IMU -> {
                if (!into.hasForce) {
                    into.force(Bytes.leFloat(b, at), Bytes.leFloat(b, at + 4), Bytes.leFloat(b, at + 8));
                }
                if (!into.hasRate) {
                    into.rate(Bytes.leFloat(b, at + 12), Bytes.leFloat(b, at + 16), Bytes.leFloat(b, at + 20));
                }
            }
            case FIELD ->
                into.field(
                        MICROTESLA_A_GAUSS * Bytes.leFloat(b, at),
                        MICROTESLA_A_GAUSS * Bytes.leFloat(b, at + 4),
                        MICROTESLA_A_GAUSS * Bytes.leFloat(b, at + 8));
            default -> {}
        }
    }

    /** Says time, quaternion, rate and force in group 1; the field, which comes with a pressure, is left out. */
    private static final class Saying implements Encoder {
        @Override
        public void encode(Reading r, ByteBuffer out) {
            int fields = (r.hasTicks ? 1 << TIME_STARTUP : 0)
                    | (r.hasAttitude ? 1 << QUATERNION : 0)
                    | (r.hasRate ? 1 << RATE : 0)
                    | (r.hasForce ? 1 << FORCE : 0);
            if (fields == 0) {
                return;
            }
            int at = out.position();
            ByteBuffer le = out.duplicate().order(ByteOrder.LITTLE_ENDIAN);
            le.put(SYNC).put((byte) 1).putShort((short) fields);
            if (r.hasTicks) {
                le.putLong(r.ticks);
            }
            if (r.hasAttitude) {
                put(le, r.w, -r.z, r.y);
                le.putFloat((float) -r.x);
            }
            if (r.hasRate) {
                put(le, r.gyrX, r.gyrY, r.gyrZ);
            }
            if (r.hasForce) {
                put(le, r.accX, r.accY, r.accZ);
            }
            int crc = 0;
            for (int i = at + 1; i < le.position(); i++) {
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
