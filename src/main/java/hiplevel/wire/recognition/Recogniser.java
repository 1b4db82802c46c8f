package hiplevel.wire.recognition;

import hiplevel.wire.Check;
import hiplevel.wire.Decoder;
import hiplevel.wire.Protocol;
import java.util.List;

/**
 * Finds out which protocol is spoken by listening only: every protocol's decoder takes the same bytes, in any chunking.
 * Of those whose {@link Evidence} is enough the one with the stronger check wins, and of equal ones the one to whose frames
 * more of the bytes belong. Knows no time: whoever listens decides how long.
 */
public final class Recogniser {
    /** So many bytes in which nothing is recognised are nothing: more than 1.5 s of the fastest usual wire. */
    private static final long ENOUGH_BYTES = 1 << 18;
    /** So many bytes tell a wrong baud rate: two and more of the longest frames. */
    private static final long ENOUGH_FOR_BAUD = 400;
    /** Text at the right rate is nearly all printable; boot messages among it too. */
    private static final double PRINTABLE = 0.85;

    private final List<Candidate> candidates;
    private final NumberRows rows = new NumberRows();
    private long bytesHeard;
    private long printable;
    private boolean over;

    private record Candidate(Protocol protocol, Decoder decoder, Evidence evidence) {}

    /** Listens for every protocol. */
    public Recogniser() {
        this(Protocols.all());
    }

    /** Listens for these. */
    public Recogniser(List<Protocol> protocols) {
        candidates = protocols.stream()
                .filter(p -> p.check() != Check.BARE_TEXT)
                .map(p -> new Candidate(p, p.decoder().get(), new Evidence(p)))
                .toList();
    }

    /** What a file that begins so, or is so, speaks: never {@code NotYet}. */
    public static Recognition of(byte[] start) {
        Recogniser recogniser = new Recogniser();
        recogniser.take(start, 0, start.length);
        recogniser.end();
        return recogniser.answer();
    }

    /** Takes {@code bytes[from … to − 1]}. */
    public void take(byte[] bytes, int from, int to) {
        for (Candidate candidate : candidates) {
            candidate.decoder.take(bytes, from, to, candidate.evidence);
        }
        rows.take(bytes, from, to);
        for (int i = from; i < to; i++) {
            printable += isPrintable(bytes[i]) ? 1 : 0;
        }
        bytesHeard += to - from;
    }

    /** Listening is over: what is not recognised by now is nothing. */
    public void end() {
        for (Candidate candidate : candidates) {
            candidate.decoder.end(candidate.evidence);
        }
        over = true;
    }

    /** What is known by now. */
    public Recognition answer() {
        Candidate best = null;
        for (Candidate candidate : candidates) {
            if (candidate.evidence.sure() && (best == null || isBetter(candidate, best))) {
                best = candidate;
            }
        }
        if (best != null) {
            return new Recognition.Recognised(best.protocol, best.evidence.confidence(bytesHeard));
        }
        if (rows.columns() > 0) {
            return new Recognition.BareText(rows.columns());
        }
        return over || bytesHeard >= ENOUGH_BYTES ? new Recognition.Nothing() : new Recognition.NotYet();
    }

    /** How many bytes were taken. */
    public long bytesHeard() {
        return bytesHeard;
    }

    /**
     * Whether the bytes look as if sent at another baud rate, so that listening on is of no use: some hundred of them, no
     * two frames of anything in a row, and too few printable ones for text.
     */
    public boolean looksLikeWrongBaud() {
        return bytesHeard >= ENOUGH_FOR_BAUD
                && printable < PRINTABLE * bytesHeard
                && candidates.stream().noneMatch(c -> c.evidence.sure() || c.evidence.run() >= 2);
    }

    private boolean isBetter(Candidate candidate, Candidate than) {
        int byCheck = Integer.compare(strength(candidate.protocol.check()), strength(than.protocol.check()));
        return byCheck > 0
                || (byCheck == 0 && candidate.evidence.contiguity(bytesHeard) > than.evidence.contiguity(bytesHeard));
    }

    private static int strength(Check check) {
        return switch (check) {
            case CRC16 -> 5;
            case CHECKED_TEXT -> 4;
            case SUM -> 3;
            case LABELLED_TEXT -> 2;
            case NONE -> 1;
            case BARE_TEXT -> 0;
        };
    }

    private static boolean isPrintable(byte b) {
        return (b >= ' ' && b < 0x7F) || b == '\n' || b == '\r' || b == '\t';
    }
}
