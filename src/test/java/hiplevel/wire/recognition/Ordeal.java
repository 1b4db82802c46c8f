package hiplevel.wire.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.Allocated;
import hiplevel.wire.Decoder;
import hiplevel.wire.Listening;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.WireSink;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** What every decoder, lock and recogniser must stand, whatever the bytes are. */
final class Ordeal {
    private static final long MB = 1 << 20;

    private Ordeal() {}

    /**
     * The protocol's decoder, plain and behind a lock, gets the bytes whole and in pieces cut at random: the same is told,
     * frames and faults lie in order within the bytes, and a lock tells nothing that the plain one does not.
     */
    static void of(Protocol protocol, byte[] bytes, long seed) {
        Listening plain = Listening.to(protocol, bytes);
        assertInOrder(plain, bytes.length);
        int[] places = places(bytes.length, seed);
        assertThat(Listening.inPieces(protocol, bytes, places).everything()).isEqualTo(plain.everything());
        Protocol lock = Locks.of(protocol);
        Listening locked = Listening.to(lock, bytes);
        assertInOrder(locked, bytes.length);
        assertThat(Listening.inPieces(lock, bytes, places).everything()).isEqualTo(locked.everything());
        List<String> frames = plain.frames();
        assertThat(locked.frames())
                .isEqualTo(frames.subList(frames.size() - locked.frames().size(), frames.size()));
    }

    /** The recogniser gets the bytes whole and in pieces: the same answer. */
    static void ofRecogniser(List<Protocol> protocols, byte[] bytes, long seed) {
        Recogniser whole = new Recogniser(protocols);
        whole.take(bytes, 0, bytes.length);
        Recogniser cut = new Recogniser(protocols);
        int from = 0;
        for (int place : places(bytes.length, seed)) {
            cut.take(bytes, from, place);
            from = place;
        }
        cut.take(bytes, from, bytes.length);
        assertThat(cut.answer()).isEqualTo(whole.answer());
        assertThat(cut.looksLikeWrongBaud()).isEqualTo(whole.looksLikeWrongBaud());
        whole.end();
        cut.end();
        assertThat(cut.answer()).isEqualTo(whole.answer()).isNotInstanceOf(Recognition.NotYet.class);
    }

    /**
     * Takes the bytes in pieces, listened to by nobody, and asserts that it allocates at most 1 MB and ten times them; a
     * first decoder has let classes be loaded.
     */
    static void allocatesLittle(Supplier<Decoder> decoder, byte[] bytes) {
        int[] places = places(bytes.length, bytes.length);
        takeAll(decoder.get(), bytes, places);
        assertThat(Allocated.by(() -> takeAll(decoder.get(), bytes, places)))
                .isLessThanOrEqualTo(MB + 10L * bytes.length);
    }

    private static void takeAll(Decoder decoder, byte[] bytes, int[] places) {
        int from = 0;
        for (int place : places) {
            decoder.take(bytes, from, place, Nobody.LISTENS);
            from = place;
        }
        decoder.take(bytes, from, bytes.length, Nobody.LISTENS);
        decoder.end(Nobody.LISTENS);
    }

    private static void assertInOrder(Listening heard, int size) {
        long next = 0;
        for (Listening.Span span : heard.spans()) {
            assertThat(span.offset()).isGreaterThanOrEqualTo(next);
            assertThat(span.length()).isPositive();
            next = span.offset() + span.length();
        }
        assertThat(next).isLessThanOrEqualTo(size);
    }

    private static int[] places(int size, long seed) {
        Random random = new Random(seed);
        return random.ints(random.nextInt(20), 0, size + 1).sorted().toArray();
    }

    private enum Nobody implements WireSink {
        LISTENS;

        @Override
        public void reading(Reading reading) {}

        @Override
        public void frame(long offset, int length) {}

        @Override
        public void fault(PacketFault kind, long offset, int length) {}
    }
}
