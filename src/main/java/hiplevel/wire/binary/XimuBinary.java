package hiplevel.wire.binary;

import hiplevel.wire.Check;
import hiplevel.wire.Encoder;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * x-io x-IMU3, binary: 80 plus the message's letter, time in µs as 64 bits, floats (both little-endian) or text, line feed.
 * No checksum and no counter. Inertial messages and each kind of attitude (quaternion, matrix, Euler angles, also beside
 * accelerations) tell a reading of their own, with the same time where the device took them together. Notifications, errors,
 * answers to commands, battery (V) and temperature are sayings; all others are frames without a reading, the magnetometer's
 * too, whose unit is arbitrary. The earth is NWU.
 *
 * <p>Source: xioTechnologies/x-IMU3-User-Manual, Sections/communicationProtocol.tex.
 */
public final class XimuBinary {
    public static final Protocol PROTOCOL = new Protocol(
            "ximu3-binary",
            "x-io x-IMU3, binary",
            Check.NONE,
            1e6,
            0,
            0,
            Double.NaN,
            XimuDecoder::new,
            Optional.of(Speaker::new));

    private XimuBinary() {}

    /** Says an inertial and a quaternion message for a reading that has both; notes carry the time last said. */
    private static final class Speaker implements Encoder {
        private static final double GRAVITY = 9.80665;

        private long ticks;

        @Override
        public void encode(Reading r, ByteBuffer out) {
            ticks = r.hasTicks ? r.ticks : ticks;
            if (r.hasRate && r.hasForce) {
                begin('I', out);
                put(Math.toDegrees(r.gyrX), out);
                put(Math.toDegrees(r.gyrY), out);
                put(Math.toDegrees(r.gyrZ), out);
                put(r.accX / GRAVITY, out);
                put(r.accY / GRAVITY, out);
                put(r.accZ / GRAVITY, out);
                out.put((byte) '\n');
            }
            if (r.hasAttitude) {
                begin('Q', out);
                put(r.w, out);
                put(r.x, out);
                put(r.y, out);
                put(r.z, out);
                out.put((byte) '\n');
            }
        }

        @Override
        public void say(Saying saying, ByteBuffer out) {
            if (saying instanceof Saying.Words words) {
                note(words.text(), out);
            } else if (saying instanceof Saying.Event event) {
                note(event.text(), out);
            } else if (saying instanceof Saying.Status status
                    && status.celsius().isPresent()) {
                begin('T', out);
                put(status.celsius().getAsDouble(), out);
                out.put((byte) '\n');
            } else if (saying instanceof Saying.Hello hello) {
                String ping = "{\"ping\":{\"interface\":\"USB\",\"name\":\"" + hello.product() + "\",\"sn\":\""
                        + hello.serial() + "\"}}\n";
                out.put(ping.getBytes(StandardCharsets.UTF_8));
            }
        }

        private void note(String text, ByteBuffer out) {
            begin('N', out);
            for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
                stuff(b, out);
            }
            out.put((byte) '\n');
        }

        private void begin(char kind, ByteBuffer out) {
            out.put((byte) (XimuMessage.BINARY + kind));
            for (int i = 0; i < 8; i++) {
                stuff((byte) (ticks >> (8 * i)), out);
            }
        }

        private static void put(double value, ByteBuffer out) {
            int bits = Float.floatToIntBits((float) value);
            for (int i = 0; i < 4; i++) {
                stuff((byte) (bits >> (8 * i)), out);
            }
        }

        private static void stuff(byte b, ByteBuffer out) {
            if (b == '\n') {
                out.put((byte) 0xDB).put((byte) 0xDC);
            } else if (b == (byte) 0xDB) {
                out.put((byte) 0xDB).put((byte) 0xDD);
            } else {
                out.put(b);
            }
        }
    }
}
