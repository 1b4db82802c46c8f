package hiplevel.wire.binary;

import hiplevel.wire.Attitudes;
import hiplevel.wire.Check;
import hiplevel.wire.Encoder;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.framing.Bytes;
import hiplevel.wire.framing.Form;
import hiplevel.wire.framing.Frames;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * MicroStrain MIP: {@code 75 65 set length fields sum sum}, big-endian; a field is {@code length descriptor data}. Of set 80
 * scaled force, angular rate and field, quaternion or Euler angles are told; other fields and sets are frames without a
 * reading. The earth is NED and is turned up. The clock is the reference time (D5, never jumps); without it GPS time (D3) where
 * it is valid.
 *
 * <p>Source: LORD-MicroStrain/mip_sdk, definitions of the sensor and shared data.
 */
public final class Mip implements Form {
    public static final Protocol PROTOCOL = new Protocol(
            "mip",
            "MicroStrain MIP",
            Check.SUM,
            1e9,
            0,
            0,
            Double.NaN,
            () -> new Frames(new Mip()),
            Optional.of(Saying::new));

    private static final byte SYNC_1 = 0x75;
    private static final byte SYNC_2 = 0x65;
    private static final byte SENSOR_DATA = (byte) 0x80;
    private static final int FORCE = 0x04;
    private static final int RATE = 0x05;
    private static final int FIELD = 0x06;
    private static final int QUATERNION = 0x0A;
    private static final int EULER_ANGLES = 0x0C;
    private static final int GPS_TIME = 0xD3;
    private static final int REFERENCE_TIME = 0xD5;
    private static final int TIME_VALID = 3;
    private static final double SECONDS_A_WEEK = 604_800;
    private static final double GRAVITY = 9.80665;
    private static final double MICROTESLA_A_GAUSS = 100;

    private Mip() {}

    @Override
    public int longest() {
        return 6 + 255;
    }

    @Override
    public int length(byte[] b, int at, int end) {
        if (!Bytes.begin(SYNC_1, SYNC_2, b, at, end)) {
            return NONE;
        }
        return at + 3 < end ? 6 + (b[at + 3] & 0xFF) : MORE;
    }

    @Override
    public boolean checks(byte[] b, int at, int length) {
        int first = 0;
        int second = 0;
        for (int i = at; i < at + length - 2; i++) {
            first += b[i];
            second += first;
        }
        return (first & 0xFF) == (b[at + length - 2] & 0xFF) && (second & 0xFF) == (b[at + length - 1] & 0xFF);
    }

    @Override
    public boolean read(byte[] b, int at, int length, Reading into) {
        boolean motion = b[at + 2] == SENSOR_DATA;
        boolean referenced = false;
        int field = at + 4;
        int end = at + length - 2;
        while (field < end) {
            int size = b[field] & 0xFF;
            if (size < 2 || field + size > end) {
                return false;
            }
            int kind = b[field + 1] & 0xFF;
            if (motion && !(referenced && kind == GPS_TIME) && !readField(kind, b, field + 2, size - 2, into)) {
                return false;
            }
            referenced |= kind == REFERENCE_TIME;
            field += size;
        }
        return true;
    }

    private static boolean readField(int kind, byte[] b, int at, int size, Reading into) {
        int due = switch (kind) {
            case FORCE, RATE, FIELD, EULER_ANGLES, GPS_TIME -> 12;
            case QUATERNION -> 16;
            case REFERENCE_TIME -> 8;
            default -> size;
        };
        if (size != due) {
            return false;
        }
        switch (kind) {
            case FORCE ->
                into.force(
                        GRAVITY * Bytes.beFloat(b, at),
                        GRAVITY * Bytes.beFloat(b, at + 4),
                        GRAVITY * Bytes.beFloat(b, at + 8));
            case RATE -> into.rate(Bytes.beFloat(b, at), Bytes.beFloat(b, at + 4), Bytes.beFloat(b, at + 8));
            case FIELD ->
                into.field(
                        MICROTESLA_A_GAUSS * Bytes.beFloat(b, at),
                        MICROTESLA_A_GAUSS * Bytes.beFloat(b, at + 4),
                        MICROTESLA_A_GAUSS * Bytes.beFloat(b, at + 8));
            case QUATERNION -> {
                into.attitude(
                        Bytes.beFloat(b, at),
                        Bytes.beFloat(b, at + 4),
                        Bytes.beFloat(b, at + 8),
                        Bytes.beFloat(b, at + 12));
                Attitudes.turnDownUp(into);
            }
            case EULER_ANGLES -> {
                if (!into.hasAttitude) {
                    Attitudes.ofYawPitchRoll(
                            Bytes.beFloat(b, at + 8), Bytes.beFloat(b, at + 4), Bytes.beFloat(b, at), into);
                    Attitudes.turnDownUp(into);
                }
            }
            case REFERENCE_TIME -> into.tick(Bytes.be64(b, at));
            case GPS_TIME -> {
                if ((Bytes.be16(b, at + 10) & TIME_VALID) == TIME_VALID) {
                    double week = SECONDS_A_WEEK * Bytes.be16(b, at + 8);
                    into.tick((long) (1e9 * week) + Math.round(1e9 * Bytes.beDouble(b, at)));
                }
            }
            default -> {}
        }
        return true;
    }

    /** Says set 80 with a field for each thing that the reading has. */
    private static final class Saying implements Encoder {
        @Override
        public void encode(Reading r, ByteBuffer out) {
            int at = out.position();
            ByteBuffer be = out.duplicate();
            be.put(SYNC_1).put(SYNC_2).put(SENSOR_DATA).put((byte) 0);
            if (r.hasTicks) {
                field(REFERENCE_TIME, 8, be).putLong(r.ticks);
            }
            if (r.hasForce) {
                put(field(FORCE, 12, be), r.accX / GRAVITY, r.accY / GRAVITY, r.accZ / GRAVITY);
            }
            if (r.hasRate) {
                put(field(RATE, 12, be), r.gyrX, r.gyrY, r.gyrZ);
            }
            if (r.hasField) {
                put(
                        field(FIELD, 12, be),
                        r.magX / MICROTESLA_A_GAUSS,
                        r.magY / MICROTESLA_A_GAUSS,
                        r.magZ / MICROTESLA_A_GAUSS);
            }
            if (r.hasAttitude) {
                put(field(QUATERNION, 16, be).putFloat((float) -r.x), r.w, -r.z, r.y);
            }
            be.put(at + 3, (byte) (be.position() - at - 4));
            int first = 0;
            int second = 0;
            for (int i = at; i < be.position(); i++) {
                first += be.get(i);
                second += first;
            }
            be.put((byte) first).put((byte) second);
            out.position(be.position());
        }

        private static ByteBuffer field(int kind, int size, ByteBuffer be) {
            return be.put((byte) (size + 2)).put((byte) kind);
        }

        private static void put(ByteBuffer be, double x, double y, double z) {
            be.putFloat((float) x).putFloat((float) y).putFloat((float) z);
        }
    }
}
