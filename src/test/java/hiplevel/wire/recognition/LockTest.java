package hiplevel.wire.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.Allocated;
import hiplevel.wire.Decoder;
import hiplevel.wire.DecoderProperties;
import hiplevel.wire.Listening;
import hiplevel.wire.Protocol;
import hiplevel.wire.WireSink;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every protocol behind its lock, with what devices really say and what our own encoders do. */
class LockTest {
    static Stream<Arguments> heard() {
        return Stream.concat(Capture.all().map(c -> Arguments.of(c.protocol(), c.seconds(1))), spoken());
    }

    static Stream<Arguments> spoken() {
        return Protocols.all().stream()
                .filter(p -> p.encoder().isPresent())
                .map(p -> Arguments.of(p.name(), Spoken.by(p, 110)));
    }

    static Stream<String> names() {
        return Protocols.all().stream().filter(p -> p.encoder().isPresent()).map(Protocol::name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heard")
    void everythingSinceTheFirstFrameIsTold(String name, byte[] bytes) {
        Protocol protocol = Protocols.named(name).orElseThrow();
        Listening plain = Listening.to(protocol, bytes);
        Listening locked = Listening.to(Locks.of(protocol), bytes);
        assertThat(locked.frames()).isEqualTo(plain.frames());
        assertThat(locked.readings()).hasSameSizeAs(plain.readings()).isNotEmpty();
        assertThat(locked.sayings()).isEqualTo(plain.sayings());
        Listening.Span first = plain.frameSpans().get(0);
        assertThat(locked.spans())
                .isEqualTo(plain.spans().stream()
                        .filter(s -> s.offset() >= first.offset())
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heard")
    void nothingOfTheStartIsLostBehindRubbish(String name, byte[] bytes) {
        Protocol protocol = Protocols.named(name).orElseThrow();
        byte[] rubbish = OtherTalk.esp8266Boot();
        byte[] all = Arrays.copyOf(rubbish, rubbish.length + bytes.length);
        System.arraycopy(bytes, 0, all, rubbish.length, bytes.length);
        Listening plain = Listening.to(protocol, all);
        assertThat(Listening.to(Locks.of(protocol), all).frames()).isEqualTo(plain.frames());
        // the rubbish hides the first frame where only a delimiter before it would tell them apart
        assertThat(plain.frames())
                .hasSizeGreaterThanOrEqualTo(
                        Listening.to(protocol, bytes).frames().size() - 2);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heard")
    void chunksDoNotMatter(String name, byte[] bytes) {
        Protocol protocol = Protocols.named(name).orElseThrow();
        DecoderProperties.chunkingChangesNothing(Locks.of(protocol), bytes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoken")
    void onceLockedAReadingAllocatesNothing(String name, byte[] bytes) {
        Protocol protocol = Protocols.named(name).orElseThrow();
        Decoder decoder = Locks.of(protocol).decoder().get();
        WireSink nobody = reading -> {};
        byte[] later = Arrays.copyOfRange(bytes, bytes.length / 3, bytes.length);
        decoder.take(bytes, 0, bytes.length, nobody);
        for (int i = 0; i < 100; i++) {
            decoder.take(later, 0, later.length, nobody);
        }
        long allocated = Allocated.atLeastBy(() -> {
            for (int i = 0; i < 100; i++) {
                decoder.take(later, 0, later.length, nobody);
            }
        });
        // some bytes for a saying that may lie in them, none for a reading
        assertThat(allocated).isLessThan(100L * 200);
    }

    /**
     * One byte in a hundred is another one; what the damage leaves whole is all told, from the first frame on. Where nothing
     * but the look of a line checks it, and few lines stay whole, the lock may not close: then nothing is told, and else
     * nothing but what the plain decoder tells.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void ofAStreamWithOnePercentOfItsBytesDamagedEveryFrameThatIsWholeIsTold(String name) {
        Protocol protocol = Protocols.named(name).orElseThrow();
        byte[] bytes = Spoken.by(protocol, 500);
        for (int seed = 0; seed < 4; seed++) {
            byte[] damaged = damaged(bytes, new Random(seed));
            List<String> plain = Listening.to(protocol, damaged).frames();
            List<String> locked = Listening.to(Locks.of(protocol), damaged).frames();
            switch (protocol.check()) {
                case CRC16, CHECKED_TEXT, SUM -> assertThat(locked).isEqualTo(plain);
                case NONE ->
                    assertThat(locked).isEqualTo(lastOf(plain, locked.size())).hasSizeGreaterThan(plain.size() / 2);
                case LABELLED_TEXT, BARE_TEXT -> assertThat(locked).isEqualTo(lastOf(plain, locked.size()));
            }
        }
    }

    private static List<String> lastOf(List<String> all, int count) {
        return all.subList(all.size() - count, all.size());
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte b : bytes) {
            out.write(random.nextInt(100) == 0 ? b ^ 1 << random.nextInt(8) : b);
        }
        return out.toByteArray();
    }
}
