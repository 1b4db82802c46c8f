package hiplevel.wire.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.wire.PacketFault;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import hiplevel.wire.WireSink;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random bytes through every lock: not one reading is accepted, nothing is told, nothing is thrown. */
class RandomBytesTest {
    private static final int BLOCK = 1000;

    static List<String> names() {
        return Protocols.all().stream().map(Protocol::name).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aMillionGiveNothing(String name) {
        assertNothingIsTold(name, 1_000_000, 1);
    }

    @Tag("soak")
    @ParameterizedTest
    @MethodSource("names")
    void tenMillionGiveNothing(String name) {
        for (int seed = 1; seed <= 5; seed++) {
            assertNothingIsTold(name, 10_000_000, seed);
        }
    }

    private static void assertNothingIsTold(String name, int count, long seed) {
        LockedDecoder decoder = new LockedDecoder(Protocols.named(name).orElseThrow());
        SplittableRandom random = new SplittableRandom(seed);
        Told told = new Told();
        byte[] block = new byte[BLOCK];
        for (int i = 0; i < count; i += BLOCK) {
            random.nextBytes(block);
            decoder.take(block, 0, BLOCK, told);
        }
        decoder.end(told);
        assertThat(told.count).isZero();
        assertThat(decoder.locked()).isFalse();
    }

    private static final class Told implements WireSink {
        int count;

        @Override
        public void reading(Reading reading) {
            count++;
        }

        @Override
        public void frame(long offset, int length) {
            count++;
        }

        @Override
        public void fault(PacketFault kind, long offset, int length) {
            count++;
        }

        @Override
        public void said(Saying saying) {
            count++;
        }
    }
}
