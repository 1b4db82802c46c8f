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
 * Xsens MTi, Xbus: {@code FA FF MID LEN data CS}, big-endian, all bytes after FA sum to 0; LEN FF is followed by a length of
 * two bytes. Of MID 36 (MTData2) packet counter, fine sample time, force, angular rate and attitude are told; its other
 * items and other MIDs are frames without a reading. Magnetic fields are in arbitrary units and are not told.
 *
 * <p>Messages without motion (of the satellite receiver alone) take part in the packet counter, and their sample time is
 * arbitrary while there is no fix: real captures step by −419 and +519 ticks around them and by 100 without them. They tell
 * no reading, and the number of the readings leaves them out, so that it counts readings. The sample time of those with
 * motion is the device's clock, 10 kHz; older MTi 10 and 100 begin it anew each day, which looks like a reboot.
 *
 * <p>Source: MT Low-Level Communication Protocol, MT0101P 2020.A.
 */
public final class Xsens implements Form {
    public static final Protocol PROTOCOL = new Protocol(
            "xsens",
            "Xsens MTi (MTData2)",
            Check.SUM,
            10_000,
            1L << 32,
            1 << 16,
            Double.NaN,
            () -> new Frames(new Xsens()),
            Optional.of(Saying::new));

    private static final byte PREAMBLE = (byte) 0xFA;
    private static final byte BUS = (byte) 0xFF;
    private static final int MT_DATA_2 = 0x36;
    private static final int EXTENDED = 0xFF;
    private static final int MOST_DATA = 2048;

    private static final int PACKET_COUNTER = 0x1020;
    private static final int SAMPLE_TIME_FINE = 0x1060;
    private static final int QUATERNION = 0x2010;
    private static final int EULER_ANGLES = 0x2030;
    private static final int ACCELERATION = 0x4020;
    private static final int RATE_OF_TURN = 0x8020;
    /** within an item's type: the numbers' format and the earth's axes */
    private static final int FORMAT = 3;

    private static final int EARTH = 0xC;
    private static final int NORTH_EAST_DOWN = 4;

    private static final double FP1220 = 1.0 / (1 << 20);
    private static final double FRACTION = 1.0 / (1L << 32);

    /** how many messages without motion took a number */
    private int withoutMotion;

    private Xsens() {}

    @Override
    public int longest() {
        return MOST_DATA + 7;
    }

    @Override
    public int length(byte[] b, int at, int end) {
        if (!Bytes.begin(PREAMBLE, BUS, b, at, end)) {
            return NONE;
        }
        if (at + 3 >= end) {
            return MORE;
        }
        int data = b[at + 3] & 0xFF;
        if (data != EXTENDED) {
            return data + 5;
        }
        if (at + 5 >= end) {
            return MORE;
        }
        data = Bytes.be16(b, at + 4);
        return data > MOST_DATA ? NONE : data + 7;
    }

    @Override
    public boolean checks(byte[] b, int at, int length) {
        return Bytes.sum(b, at + 1, at + length) == 0;
    }

    @Override
    public boolean read(byte[] b, int at, int length, Reading into) {
        if (b[at + 2] != MT_DATA_2) {
            return true;
        }
        int item = at + ((b[at + 3] & 0xFF) == EXTENDED ? 6 : 4);
        int end = at + length - 1;
        while (item + 3 <= end) {
            int size = b[item + 2] & 0xFF;
            if (item + 3 + size > end || !readItem(Bytes.be16(b, item), b, item + 3, size, into)) {
                return false;
            }
            item += 3 + size;
        }
        return item == end;
    }

    private static boolean readItem(int id, byte[] b, int at, int size, Reading into) {
        int format = id & FORMAT;
        int step = format == 0 || format == 1 ? 4 : format == 2 ? 6 : 8;
        switch (id & ~(FORMAT | EARTH)) {
            case PACKET_COUNTER -> {
                if (size == 2) {
                    into.number(Bytes.be16(b, at));
                }
                return size == 2;
            }
            case SAMPLE_TIME_FINE -> {
                if (size == 4) {
                    into.tick(Bytes.be32(b, at) & 0xFFFF_FFFFL);
                }
                return size == 4;
            }
            case QUATERNION -> {
                if (size == 4 * step) {
                    into.attitude(
                            number(format, b, at),
                            number(format, b, at + step),
                            number(format, b, at + 2 * step),
                            number(format, b, at + 3 * step));
                    standUp(id, into);
                }
                return size == 4 * step;
            }
            case EULER_ANGLES -> {
                if (size == 3 * step && !into.hasAttitude) {
                    Attitudes.ofYawPitchRoll(
                            Math.toRadians(number(format, b, at + 2 * step)),
                            Math.toRadians(number(format, b, at + step)),
                            Math.toRadians(number(format, b, at)),
                            into);
                    standUp(id, into);
                }
                return size == 3 * step;
            }
            case ACCELERATION -> {
                if (size == 3 * step) {
                    into.force(number(format, b, at), number(format, b, at + step), number(format, b, at + 2 * step));
                }
                return size == 3 * step;
            }
            case RATE_OF_TURN -> {
                if (size == 3 * step) {
                    into.rate(number(format, b, at), number(format, b, at + step), number(format, b, at + 2 * step));
                }
                return size == 3 * step;
            }
            default -> {
                return true;
            }
        }
    }

    private static void standUp(int id, Reading into) {
        if ((id & EARTH) == NORTH_EAST_DOWN) {
            Attitudes.turnDownUp(into);
        }
    }

    /** A number as float, fp12.20, fp16.32 (the fraction's four bytes first) or double. */
    private static double number(int format, byte[] b, int at) {
        return switch (format) {
            case 0 -> Bytes.beFloat(b, at);
            case 1 -> Bytes.be32(b, at) * FP1220;
            case 2 -> (short) Bytes.be16(b, at + 4) + (Bytes.be32(b, at) & 0xFFFF_FFFFL) * FRACTION;
            default -> Bytes.beDouble(b, at);
        };
    }

    @Override
    public void accepted(Reading r) {
        if (r.hasSequence) {
            boolean moves = r.hasRate || r.hasForce || r.hasAttitude;
            withoutMotion = withoutMotion + (moves ? 0 : 1) & 0xFFFF;
            r.number(r.sequence - withoutMotion & 0xFFFF);
        }
    }

    /** Says MTData2 with floats, the earth's axes as in ENU; big-endian is the buffers' own order. */
    private static final class Saying implements Encoder {
        @Override
        public void encode(Reading r, ByteBuffer out) {
            int at = out.position();
            ByteBuffer be = out.duplicate();
            be.put(PREAMBLE).put(BUS).put((byte) MT_DATA_2).put((byte) 0);
            if (r.hasSequence) {
                item(PACKET_COUNTER, 2, be).putShort((short) r.sequence);
            }
            if (r.hasTicks) {
                item(SAMPLE_TIME_FINE, 4, be).putInt((int) r.ticks);
            }
            if (r.hasAttitude) {
                item(QUATERNION, 16, be).putFloat((float) r.w).putFloat((float) r.x);
                be.putFloat((float) r.y).putFloat((float) r.z);
            }
            if (r.hasForce) {
                item(ACCELERATION, 12, be).putFloat((float) r.accX).putFloat((float) r.accY);
                be.putFloat((float) r.accZ);
            }
            if (r.hasRate) {
                item(RATE_OF_TURN, 12, be).putFloat((float) r.gyrX).putFloat((float) r.gyrY);
                be.putFloat((float) r.gyrZ);
            }
            be.put(at + 3, (byte) (be.position() - at - 4));
            int sum = 0;
            for (int i = at + 1; i < be.position(); i++) {
                sum += be.get(i);
            }
            be.put((byte) -sum);
            out.position(be.position());
        }

        private static ByteBuffer item(int id, int size, ByteBuffer be) {
            return be.putShort((short) id).put((byte) size);
        }
    }
}
