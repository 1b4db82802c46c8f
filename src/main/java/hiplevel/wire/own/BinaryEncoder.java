package hiplevel.wire.own;

import hiplevel.wire.Crc16;
import hiplevel.wire.Encoder;
import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;

/**
 * Speaks the binary mode; layouts at {@link HiplevelBinary}. Counts are scaled so that a sensor's stated range fills them;
 * a sensor that was never described is described before its first reading, with the ranges assumed here. A reading with an
 * attitude and a field is said without its field.
 */
final class BinaryEncoder implements Encoder {
    private static final double G = 9.80665;
    private static final double ASSUMED_FORCE_RANGE = 16 * G;
    private static final double ASSUMED_RATE_RANGE = Math.toRadians(2000);
    /** µT; what magnetometers of such chips can tell */
    private static final double FIELD_RANGE = 4912;

    private static final double COUNTS = 1.0 + HiplevelBinary.MOST_COUNTS;
    private static final float FIELD_SCALE = (float) (FIELD_RANGE / COUNTS);

    private final ByteBuffer body = ByteBuffer.allocate(HiplevelBinary.LONGEST).order(ByteOrder.LITTLE_ENDIAN);
    private final float[] forceScale = new float[HiplevelBinary.NO_SENSOR];
    private final float[] rateScale = new float[HiplevelBinary.NO_SENSOR];
    private long ticks;

    @Override
    public void encode(Reading r, ByteBuffer out) {
        if (forceScale[r.sensor] == 0) {
            say(undescribed(r.sensor), out);
        }
        ticks = r.hasTicks ? r.ticks : ticks;
        int type = r.hasAttitude
                ? HiplevelBinary.SAMPLE_WITH_ATTITUDE
                : r.hasField ? HiplevelBinary.SAMPLE_WITH_FIELD : HiplevelBinary.SAMPLE;
        begin(type).put((byte) r.sensor).putShort((short) r.sequence).putInt((int) ticks);
        counts(r.hasForce, r.accX, r.accY, r.accZ, forceScale[r.sensor]);
        counts(r.hasRate, r.gyrX, r.gyrY, r.gyrZ, rateScale[r.sensor]);
        if (r.hasAttitude) {
            body.putShort(count(r.w * HiplevelBinary.MOST_COUNTS));
            counts(true, r.x, r.y, r.z, 1.0 / HiplevelBinary.MOST_COUNTS);
        } else if (r.hasField) {
            counts(true, r.magX, r.magY, r.magZ, FIELD_SCALE);
        }
        send(out);
    }

    @Override
    public void say(Saying saying, ByteBuffer out) {
        if (saying instanceof Saying.Hello hello) {
            begin(HiplevelBinary.HELLO)
                    .put((byte) HiplevelBinary.VERSION)
                    .put((byte) 0)
                    .put((byte) hello.sensors().orElse(0))
                    .putInt(hello.bootId().orElse(0));
            text(hello.serial(), HiplevelBinary.SERIAL_SIZE);
            body.position(HiplevelBinary.HELLO_SIZE);
            text(hello.product() + "," + hello.firmware(), HiplevelBinary.LONGEST_PRODUCT);
        } else if (saying instanceof Saying.Sensor sensor) {
            describe(sensor);
        } else if (saying instanceof Saying.Status status) {
            begin(HiplevelBinary.STATUS)
                    .put((byte) status.sensor())
                    .putInt((int) ticks)
                    .putInt((int) status.sent())
                    .putInt((int) status.dropped())
                    .putShort((short) 0)
                    .putShort(orAbsent(status.celsius(), 100, HiplevelBinary.NO_COUNT))
                    .putShort(orAbsent(status.battery(), 1000, (short) -1));
        } else if (saying instanceof Saying.SyncReply reply) {
            begin(HiplevelBinary.SYNC_REPLY)
                    .putShort((short) reply.nonce())
                    .putLong(reply.receivedTicks())
                    .putLong(reply.sentTicks());
        } else if (saying instanceof Saying.Event event) {
            begin(HiplevelBinary.EVENT)
                    .put((byte) event.sensor().orElse(HiplevelBinary.NO_SENSOR))
                    .putInt((int) ticks);
            text(event.text(), HiplevelBinary.LONGEST_TEXT);
        } else if (saying instanceof Saying.Words words) {
            begin(HiplevelBinary.TEXT);
            text(words.text(), HiplevelBinary.LONGEST_TEXT);
        }
        send(out);
    }

    private void describe(Saying.Sensor sensor) {
        float force = (float) (sensor.accelerometerRange().orElse(ASSUMED_FORCE_RANGE) / COUNTS);
        float rate = (float) (sensor.gyroscopeRange().orElse(ASSUMED_RATE_RANGE) / COUNTS);
        forceScale[sensor.sensor()] = force;
        rateScale[sensor.sensor()] = rate;
        begin(HiplevelBinary.DESCRIPTOR)
                .put((byte) sensor.sensor())
                .put((byte) Roles.code(sensor.role()))
                .put((byte) (HiplevelBinary.SAYS_FORCE | HiplevelBinary.SAYS_RATE))
                .putFloat(force)
                .putFloat(rate)
                .putFloat(FIELD_SCALE)
                .putFloat((float) sensor.rateHz().orElse(0));
        text(sensor.chip(), HiplevelBinary.LONGEST_CHIP);
    }

    private static Saying.Sensor undescribed(int sensor) {
        OptionalDouble unknown = OptionalDouble.empty();
        return new Saying.Sensor(sensor, "", "", unknown, unknown, unknown);
    }

    private ByteBuffer begin(int type) {
        return body.clear().put((byte) type);
    }

    private void counts(boolean said, double x, double y, double z, double scale) {
        if (!said) {
            body.putShort(HiplevelBinary.NO_COUNT)
                    .putShort(HiplevelBinary.NO_COUNT)
                    .putShort(HiplevelBinary.NO_COUNT);
            return;
        }
        body.putShort(count(x / scale)).putShort(count(y / scale)).putShort(count(z / scale));
    }

    /** At the ends of the range it stays there. */
    private static short count(double value) {
        return (short) Math.max(-HiplevelBinary.MOST_COUNTS, Math.min(HiplevelBinary.MOST_COUNTS, Math.round(value)));
    }

    private static short orAbsent(OptionalDouble value, double perUnit, short absent) {
        return value.isPresent() ? (short) Math.round(value.getAsDouble() * perUnit) : absent;
    }

    private void text(String text, int longest) {
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        body.put(ascii, 0, Math.min(ascii.length, longest));
    }

    private void send(ByteBuffer out) {
        int size = body.position();
        body.putShort((short) Crc16.of(0, body.array(), 0, size));
        Cobs.stuff(body.array(), size + 2, out);
        out.put((byte) 0);
    }
}
