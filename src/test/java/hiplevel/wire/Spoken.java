package hiplevel.wire;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A made-up motion, said by a protocol's own encoder; simulated, not measured. */
public final class Spoken {
    private Spoken() {}

    /** Readings at 100 Hz with everything that a reading can say, ticks and numbers as the protocol counts them. */
    public static List<Reading> readings(Protocol protocol, int count) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double t = 0.01 * (i + 1);
            Reading r = new Reading();
            r.begin(0);
            if (protocol.ticksPerSecond() > 0) {
                r.tick(Math.round((1234.5 + t) * protocol.ticksPerSecond()));
            }
            if (protocol.sequenceWrapsAt() > 0) {
                r.number((protocol.sequenceWrapsAt() - 3 + i) % protocol.sequenceWrapsAt());
            }
            r.rate(1.2 * Math.sin(3 * t), -2.5 * Math.cos(2 * t), 0.3 + t);
            r.force(9.81 * Math.sin(t), 0.4 - t, 9.81 * Math.cos(t));
            r.field(20.5 + t, -3.25, 41);
            double half = 0.35 + t;
            double n = Math.sin(half) / Math.sqrt(0.36 + 0.09 + 0.25);
            r.attitude(Math.cos(half), 0.6 * n, -0.3 * n, 0.5 * n);
            readings.add(r);
        }
        return readings;
    }

    public static byte[] bytes(Protocol protocol, List<Reading> readings) {
        Encoder encoder = protocol.encoder().orElseThrow().get();
        ByteBuffer out = ByteBuffer.allocate(256 * readings.size() + 256);
        readings.forEach(r -> encoder.encode(r, out));
        return Arrays.copyOf(out.array(), out.position());
    }

    /** The same for whoever needs only the bytes. */
    public static byte[] bytes(Protocol protocol, int count) {
        return bytes(protocol, readings(protocol, count));
    }
}
