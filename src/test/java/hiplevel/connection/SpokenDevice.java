package hiplevel.connection;

import hiplevel.wire.Encoder;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A simulated wearable of our own protocol, byte by byte, whose sample n of sensor s says n and s in its numbers. */
final class SpokenDevice {
    static final int RATE = 100;
    static final long PERIOD_TICKS = 1_000_000 / RATE;
    static final double RANGE = 100;

    private final Encoder encoder;
    private final ByteBuffer out = ByteBuffer.allocate(1 << 16);
    private final Reading reading = new Reading();
    /** the device's clock at its sample 0 */
    long bootTicks = 5_000_000;

    SpokenDevice(Protocol protocol) {
        encoder = protocol.encoder().orElseThrow().get();
    }

    byte[] hello(int boot, int sensors) {
        out.clear();
        encoder.say(new Saying.Hello("Belt", "SN42", "1.0", OptionalInt.of(boot), OptionalInt.of(sensors)), out);
        return taken();
    }

    byte[] descriptor(int sensor, String role) {
        out.clear();
        encoder.say(
                new Saying.Sensor(
                        sensor,
                        role,
                        "LSM6DSO",
                        OptionalDouble.of(RATE),
                        OptionalDouble.of(RANGE),
                        OptionalDouble.of(RANGE)),
                out);
        return taken();
    }

    byte[] sample(int sensor, int n) {
        out.clear();
        reading.begin(sensor);
        reading.tick(bootTicks + n * PERIOD_TICKS);
        reading.number(n & 0xFFFF);
        reading.rate(Math.sin(n * 0.01), sensor, 0.5);
        reading.force(1, 2, 9.81);
        encoder.encode(reading, out);
        return taken();
    }

    byte[] status(int sensor, double battery) {
        out.clear();
        encoder.say(new Saying.Status(sensor, 100, 0, OptionalDouble.of(25), OptionalDouble.of(battery)), out);
        return taken();
    }

    byte[] reply(int nonce, long received, long sent) {
        out.clear();
        encoder.say(new Saying.SyncReply(nonce, received, sent), out);
        return taken();
    }

    private byte[] taken() {
        return Arrays.copyOf(out.array(), out.position());
    }
}
