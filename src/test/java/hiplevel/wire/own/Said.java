package hiplevel.wire.own;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.wire.Encoder;
import hiplevel.wire.Listening;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;

/** What a device of our own protocol sends, for tests. */
final class Said {
    static final Saying.Hello HELLO =
            new Saying.Hello("Reference", "A1B2C3D4", "1.0.2", OptionalInt.of(-77), OptionalInt.of(2));
    static final Saying.Sensor PELVIS = sensor(0, "pelvis");
    static final Saying.Sensor THIGH = sensor(1, "left-thigh");

    private Said() {}

    static Saying.Sensor sensor(int id, String role) {
        return new Saying.Sensor(
                id,
                role,
                "LSM6DSO",
                OptionalDouble.of(100),
                OptionalDouble.of(Math.toRadians(1000)),
                OptionalDouble.of(8 * 9.80665));
    }

    /** Some reading of a swinging thigh; its number and ticks follow from {@code i}. */
    static Reading reading(Random random, int sensor, int i) {
        Reading r = new Reading();
        r.begin(sensor);
        r.number(i & 0xFFFF);
        r.tick((4_290_000_000L + 10_000L * i) % (1L << 32));
        r.force(random.nextGaussian(0, 3), random.nextGaussian(0, 3), random.nextGaussian(9.8, 3));
        r.rate(random.nextGaussian(0, 2), random.nextGaussian(0, 2), random.nextGaussian(0, 2));
        return r;
    }

    static Reading withAttitude(Random random, Reading r) {
        double a = random.nextDouble(-Math.PI, Math.PI);
        r.attitude(Math.cos(a), 0.6 * Math.sin(a), 0, 0.8 * Math.sin(a));
        return r;
    }

    /** Hello and descriptors, then that many readings of two sensors by turns. */
    static byte[] stream(Protocol protocol, int readings) {
        ByteBuffer out = ByteBuffer.allocate(300 * (readings + 4));
        Encoder encoder = protocol.encoder().orElseThrow().get();
        encoder.say(HELLO, out);
        encoder.say(PELVIS, out);
        encoder.say(THIGH, out);
        Random random = new Random(7);
        for (int i = 0; i < readings; i++) {
            Reading r = reading(random, i % 2, i / 2);
            encoder.encode(i % 3 == 0 ? withAttitude(random, r) : r, out);
        }
        return Arrays.copyOf(out.array(), out.position());
    }

    /** Begins at each byte in turn: what the frames that are whole from there on say is heard, and nothing else. */
    static void startingInMidFrameLosesOnlyThatFrame(Protocol protocol, byte[] bytes) {
        List<Listening.Span> spans = Listening.to(protocol, bytes).frameSpans();
        List<String> all = contents(protocol, bytes);
        for (int i = 0; i < bytes.length; i++) {
            int begun = 0;
            while (begun < spans.size() && spans.get(begun).offset() < i) {
                begun++;
            }
            assertThat(contents(protocol, Arrays.copyOfRange(bytes, i, bytes.length)))
                    .as("from byte %d", i)
                    .isEqualTo(all.subList(begun, all.size()));
        }
    }

    /** What each frame says, without its length: a delimiter of the frame before it may lie before the first. */
    private static List<String> contents(Protocol protocol, byte[] bytes) {
        return Listening.to(protocol, bytes).frames().stream()
                .map(f -> f.substring(f.indexOf('\n') + 1))
                .toList();
    }
}
