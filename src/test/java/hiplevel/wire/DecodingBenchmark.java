package hiplevel.wire;

import hiplevel.wire.binary.WitMotion;
import hiplevel.wire.own.HiplevelBinary;
import hiplevel.wire.own.HiplevelText;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Frames understood a second on one thread, in chunks of 4096 bytes as a port delivers them, from a swinging sensor. A
 * frame is a 0x10 of ours, eleven bytes of WitMotion, a line of text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DecodingBenchmark {
    private static final int READINGS = 100_000;
    private static final int CHUNK = 4096;

    private byte[] own;
    private byte[] wit;
    private byte[] text;
    private Decoder ownDecoder;
    private Decoder witDecoder;
    private Decoder textDecoder;
    private Last last;

    /** Keeps something of each reading so that none is understood in vain. */
    private static final class Last implements WireSink {
        private double sum;

        @Override
        public void reading(Reading reading) {
            sum += reading.accZ + reading.gyrX;
        }
    }

    @Setup
    public void bytes() {
        own = said(HiplevelBinary.PROTOCOL);
        wit = said(WitMotion.PROTOCOL);
        text = said(HiplevelText.PROTOCOL);
        ownDecoder = HiplevelBinary.PROTOCOL.decoder().get();
        witDecoder = WitMotion.PROTOCOL.decoder().get();
        textDecoder = HiplevelText.PROTOCOL.decoder().get();
        last = new Last();
    }

    @Benchmark
    @OperationsPerInvocation(READINGS)
    public double hiplevelBinary() {
        return heard(ownDecoder, own);
    }

    /** Two frames a reading. */
    @Benchmark
    @OperationsPerInvocation(2 * READINGS)
    public double witMotion() {
        return heard(witDecoder, wit);
    }

    @Benchmark
    @OperationsPerInvocation(READINGS)
    public double hiplevelText() {
        return heard(textDecoder, text);
    }

    private double heard(Decoder decoder, byte[] bytes) {
        for (int at = 0; at < bytes.length; at += CHUNK) {
            decoder.take(bytes, at, Math.min(at + CHUNK, bytes.length), last);
        }
        return last.sum;
    }

    private static byte[] said(Protocol protocol) {
        ByteBuffer out = ByteBuffer.allocate(100 * READINGS);
        Encoder encoder = protocol.encoder().orElseThrow().get();
        Random random = new Random(1);
        Reading r = new Reading();
        for (int i = 0; i < READINGS; i++) {
            r.begin(0);
            r.number(i & 0xFFFF);
            if (protocol.ticksPerSecond() == 1e6) {
                r.tick(10_000L * i);
            }
            double swing = Math.sin(0.03 * i);
            r.force(3 * swing, random.nextGaussian(0, 0.2), 9.8 + swing * swing);
            r.rate(2 * Math.cos(0.03 * i), random.nextGaussian(0, 0.1), random.nextGaussian(0, 0.1));
            encoder.encode(r, out);
        }
        return Arrays.copyOf(out.array(), out.position());
    }
}
