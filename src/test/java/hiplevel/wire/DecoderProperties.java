package hiplevel.wire;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.Allocated;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What holds of every decoder, to be asserted of each with bytes of its own. */
public final class DecoderProperties {
    private static final long SEED = 20261122;
    /** A run of so many faulty bytes is told and a new one begun. */
    private static final int LONGEST_FAULT = 4096;

    private DecoderProperties() {}

    /** Chunks of 1, 7 and 4096 bytes, and cut at 1,000 random places: the same readings, frames, faults. */
    public static void chunkingChangesNothing(Protocol protocol, byte[] bytes) {
        String whole = Listening.to(protocol, bytes).everything();
        for (int size : new int[] {1, 7, 4096}) {
            assertThat(Listening.inChunks(protocol, bytes, size).everything())
                    .as("chunks of %d", size)
                    .isEqualTo(whole);
        }
        int[] places = new Random(SEED).ints(1000, 0, bytes.length).sorted().toArray();
        assertThat(Listening.inPieces(protocol, bytes, places).everything())
                .as("1,000 random places")
                .isEqualTo(whole);
    }

    /** Every byte lies in exactly one frame or fault, told in order; neighbouring faults were told as one. */
    public static void everyByteIsTold(Protocol protocol, byte[] bytes) {
        long next = 0;
        Listening.Span before = new Listening.Span(null, 0, 0);
        List<Listening.Span> misplaced = new ArrayList<>();
        for (Listening.Span span : Listening.to(protocol, bytes).spans()) {
            boolean split = before.kind() != null && span.kind() != null && before.length() < LONGEST_FAULT;
            if (span.offset() != next || span.length() <= 0 || split) {
                misplaced.add(span);
            }
            next += span.length();
            before = span;
        }
        assertThat(misplaced).isEmpty();
        assertThat(next).isEqualTo(bytes.length);
    }

    /**
     * Flips each bit of {@code bytes}, which are whole frames: at most {@code mostLost} frames, those around the flip, are
     * missing and none is new. Gives how many of the flips cost more than one frame.
     */
    public static int aFlippedBitLosesOneFrame(Protocol protocol, byte[] bytes, int mostLost) {
        Listening clean = Listening.to(protocol, bytes);
        int more = 0;
        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            int lost = lost(clean, Listening.to(protocol, flipped), bit / 8, "bit " + bit);
            assertThat(lost).as("bit %d", bit).isBetween(1, mostLost);
            more += lost > 1 ? 1 : 0;
        }
        return more;
    }

    /** Leaves out each byte in turn, and puts in a random one before each: at most {@code mostLost} frames are missing. */
    public static void aByteTooFewOrTooManyLosesLittle(Protocol protocol, byte[] bytes, int mostLost) {
        Listening clean = Listening.to(protocol, bytes);
        Random random = new Random(SEED);
        for (int i = 0; i < bytes.length; i++) {
            byte[] fewer = new byte[bytes.length - 1];
            System.arraycopy(bytes, 0, fewer, 0, i);
            System.arraycopy(bytes, i + 1, fewer, i, fewer.length - i);
            assertThat(lost(clean, Listening.to(protocol, fewer), i, "without byte " + i))
                    .as("without byte %d", i)
                    .isLessThanOrEqualTo(mostLost);
            byte[] more = new byte[bytes.length + 1];
            System.arraycopy(bytes, 0, more, 0, i);
            more[i] = (byte) random.nextInt(256);
            System.arraycopy(bytes, i, more, i + 1, bytes.length - i);
            assertThat(lost(clean, Listening.to(protocol, more), i, "one more byte at " + i))
                    .as("one more byte at %d", i)
                    .isLessThanOrEqualTo(mostLost);
        }
    }

    /** Begins at each byte in turn: the frames that are whole from there on are all heard, and no other. */
    public static void startingInMidFrameLosesOnlyThatFrame(Protocol protocol, byte[] bytes) {
        Listening clean = Listening.to(protocol, bytes);
        List<Listening.Span> spans = clean.frameSpans();
        for (int i = 0; i < bytes.length; i++) {
            int begun = 0;
            while (begun < spans.size() && spans.get(begun).offset() < i) {
                begun++;
            }
            assertThat(Listening.to(protocol, Arrays.copyOfRange(bytes, i, bytes.length))
                            .frames())
                    .as("from byte %d", i)
                    .isEqualTo(clean.frames().subList(begun, spans.size()));
        }
    }

    /** Any bytes at all: no exception, every byte told, in any chunking. Gives how many frames were seen in them. */
    public static int randomBytesDoNoHarm(Protocol protocol, int size) {
        byte[] bytes = new byte[size];
        new Random(SEED).nextBytes(bytes);
        everyByteIsTold(protocol, bytes);
        assertThat(Listening.inChunks(protocol, bytes, 997).everything())
                .isEqualTo(Listening.to(protocol, bytes).everything());
        return Listening.to(protocol, bytes).frames().size();
    }

    /** After warming up, taking the bytes again and again allocates nothing; they hold no sayings. */
    public static void decodingAllocatesNothing(Protocol protocol, byte[] bytes) {
        Decoder decoder = protocol.decoder().get();
        WireSink nobody = reading -> {};
        for (int i = 0; i < 200; i++) {
            decoder.take(bytes, 0, bytes.length, nobody);
        }
        long bytesOnTheHeap = Allocated.atLeastBy(() -> {
            for (int i = 0; i < 100; i++) {
                decoder.take(bytes, 0, bytes.length, nobody);
            }
        });
        assertThat(bytesOnTheHeap).isZero();
    }

    /**
     * How many of the clean frames are missing. Those that are must follow each other and the first or last of them must
     * touch the damaged byte or be the neighbour of the one that does; nothing may be heard that is not in the clean.
     */
    private static int lost(Listening clean, Listening heard, int damaged, String where) {
        List<String> all = clean.frames();
        List<String> kept = heard.frames();
        int same = 0;
        while (same < kept.size() && same < all.size() && kept.get(same).equals(all.get(same))) {
            same++;
        }
        int lost = all.size() - kept.size();
        assertThat(lost).as("%s: frames missing", where).isNotNegative();
        assertThat(kept.subList(same, kept.size()))
                .as("%s: what follows the damage", where)
                .isEqualTo(all.subList(same + lost, all.size()));
        if (lost > 0) {
            Listening.Span first = clean.frameSpans().get(same);
            Listening.Span last = clean.frameSpans().get(same + lost - 1);
            long margin = (long) first.length() + last.length();
            assertThat((long) damaged)
                    .as("%s: where frames are missing", where)
                    .isBetween(first.offset() - margin, last.offset() + last.length() + margin);
        }
        return lost;
    }
}
