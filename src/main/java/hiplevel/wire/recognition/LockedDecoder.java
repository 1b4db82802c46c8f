package hiplevel.wire.recognition;

import hiplevel.wire.Decoder;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.WireSink;
import java.util.Arrays;

/**
 * One protocol's decoder that tells nothing before it is sure that its protocol is spoken, see {@link Evidence}, and then
 * all since the first frame of those that made it sure. Bytes of anything else give nothing; of the right protocol's start
 * nothing is lost. Once sure it stays so.
 *
 * <p>Two decoders hear the same bytes: a scout at once, for the evidence, and a teller as soon as the bytes are known to
 * come before the first frame (unheard) or to be the protocol's (told). So the teller knows all that was said before, a
 * header say. Bytes between are kept, at most 68 KB; after being sure there is but the teller, and nothing is allocated.
 */
public final class LockedDecoder implements Decoder {
    /** Bytes that the scout takes at once, counted from the first of all, so that chunks do not matter. */
    private static final int SLICE = 4096;
    /** Damage so dense that the evidence takes longer costs the beginning of it. */
    private static final int MOST_KEPT = 1 << 16;

    private static final WireSink NOBODY = new WireSink() {
        @Override
        public void reading(Reading reading) {}
    };

    private final Decoder teller;
    private final Decoder scout;
    private final Evidence evidence;
    private boolean locked;
    private byte[] kept = new byte[2 * SLICE];
    private int size;
    /** offset of the first kept byte */
    private long keptFrom;
    /** before this offset bytes had to be let go that may have been the protocol's */
    private long lostUpTo;

    public LockedDecoder(Protocol protocol) {
        teller = protocol.decoder().get();
        scout = protocol.decoder().get();
        evidence = new Evidence(protocol);
    }

    /** Whether the protocol is sure, and readings are told. */
    public boolean locked() {
        return locked;
    }

    @Override
    public void take(byte[] bytes, int from, int to, WireSink sink) {
        int at = from;
        while (!locked && at < to) {
            int upTo = (int) Math.min(to, at + SLICE - (keptFrom + size) % SLICE);
            keep(bytes, at, upTo);
            scout.take(bytes, at, upTo, evidence);
            settle(sink);
            at = upTo;
        }
        if (at < to) {
            teller.take(bytes, at, to, sink);
        }
    }

    @Override
    public void end(WireSink sink) {
        if (!locked) {
            scout.end(evidence);
            settle(sink);
        }
        teller.end(locked ? sink : NOBODY);
    }

    private void settle(WireSink sink) {
        if (evidence.sure()) {
            locked = true;
            teller.take(kept, 0, size, new Gate(sink, Math.max(evidence.start(), lostUpTo)));
            kept = new byte[0];
            return;
        }
        forget((int) Math.min(size, evidence.start() - keptFrom));
        if (size > MOST_KEPT) {
            forget(size - MOST_KEPT);
            lostUpTo = keptFrom;
        }
    }

    private void keep(byte[] bytes, int from, int to) {
        int more = to - from;
        if (size + more > kept.length) {
            kept = Arrays.copyOf(kept, Math.max(2 * kept.length, size + more));
        }
        System.arraycopy(bytes, from, kept, size, more);
        size += more;
    }

    /** The oldest kept bytes are not the protocol's, as far as is known. */
    private void forget(int bytes) {
        if (bytes > 0) {
            teller.take(kept, 0, bytes, NOBODY);
            System.arraycopy(kept, bytes, kept, 0, size - bytes);
            size -= bytes;
            keptFrom += bytes;
        }
    }
}
