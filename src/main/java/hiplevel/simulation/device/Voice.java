package hiplevel.simulation.device;

import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.SensorTrack;
import hiplevel.wire.Encoder;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A device's encoder since its last boot, and what it says of itself with it. */
final class Voice {
    private static final String PRODUCT = "Virtual wearable";
    private static final String FIRMWARE = "1";

    private final List<SensorTrack> tracks;
    private final Saying.Hello hello;
    private final ByteBuffer out = ByteBuffer.allocate(16_384);
    private Encoder encoder;

    Voice(Protocol protocol, String serial, int bootId, List<SensorTrack> tracks) {
        this.tracks = tracks;
        hello = new Saying.Hello(PRODUCT, serial, FIRMWARE, OptionalInt.of(bootId), OptionalInt.of(tracks.size()));
        speak(protocol);
    }

    void speak(Protocol protocol) {
        encoder = protocol.encoder().orElseThrow().get();
    }

    /** Who it is and what its sensors are; nothing in a protocol without words for that. */
    byte[] introduction() {
        encoder.say(hello, out);
        for (int i = 0; i < tracks.size(); i++) {
            encoder.say(sensor(i), out);
        }
        return taken();
    }

    byte[] reading(Reading reading) {
        encoder.encode(reading, out);
        return taken();
    }

    byte[] saying(Saying saying) {
        encoder.say(saying, out);
        return taken();
    }

    private Saying.Sensor sensor(int i) {
        SensorDescription d = tracks.get(i).sensor();
        return new Saying.Sensor(
                i,
                d.placement().map(Placement::word).orElse(""),
                d.device(),
                rounded(d.rateHz()),
                d.gyroscopeRange(),
                d.accelerometerRange());
    }

    /** A rate measured from a recording, as a device would state it. */
    private static OptionalDouble rounded(OptionalDouble rate) {
        return rate.isPresent() ? OptionalDouble.of(Math.round(rate.getAsDouble() * 10) / 10.0) : rate;
    }

    private byte[] taken() {
        byte[] bytes = Arrays.copyOf(out.array(), out.position());
        out.clear();
        return bytes;
    }
}
