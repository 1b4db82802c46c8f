package hiplevel.wire.recognition;

import hiplevel.wire.Encoder;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What a simulated sensor that slowly tilts to and fro says in a protocol's own bytes. */
final class Spoken {
    static final double RATE_HZ = 100;
    private static final double G = 9.80665;

    private Spoken() {}

    /** So many readings at 100 Hz, after the device said who it is. */
    static byte[] by(Protocol protocol, int readings) {
        Encoder encoder = protocol.encoder().orElseThrow().get();
        ByteBuffer buffer = ByteBuffer.allocate(8192);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        encoder.say(new Saying.Hello("simulated", "0001", "1.0", OptionalInt.of(7), OptionalInt.of(1)), buffer);
        encoder.say(
                new Saying.Sensor(
                        0,
                        "pelvis",
                        "simulated",
                        OptionalDouble.of(RATE_HZ),
                        OptionalDouble.of(Math.toRadians(2000)),
                        OptionalDouble.of(16 * G)),
                buffer);
        Reading reading = new Reading();
        for (int i = 0; i < readings; i++) {
            fill(reading, protocol, i);
            encoder.encode(reading, buffer);
            bytes.write(buffer.array(), 0, buffer.position());
            buffer.clear();
        }
        return bytes.toByteArray();
    }

    /** The reading of that number: 20° to and fro about x within 2 s, in the field of Central Europe. */
    static void fill(Reading reading, Protocol protocol, int number) {
        double time = number / RATE_HZ;
        double phase = Math.PI * time;
        double angle = Math.toRadians(20) * Math.sin(phase);
        double rate = Math.toRadians(20) * Math.PI * Math.cos(phase);
        reading.begin(0);
        if (protocol.ticksPerSecond() > 0) {
            long tick = Math.round((5 + time) * protocol.ticksPerSecond());
            reading.tick(protocol.ticksWrapAt() > 0 ? tick % protocol.ticksWrapAt() : tick);
        }
        if (protocol.sequenceWrapsAt() > 0) {
            reading.number(number % protocol.sequenceWrapsAt());
        }
        reading.rate(rate, 0.01, -0.02);
        reading.force(0.1, G * Math.sin(angle), G * Math.cos(angle));
        reading.field(18, -44 * Math.sin(angle), -44 * Math.cos(angle));
        reading.attitude(Math.cos(angle / 2), Math.sin(angle / 2), 0, 0);
    }
}
