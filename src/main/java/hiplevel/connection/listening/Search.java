package hiplevel.connection.listening;

import hiplevel.connection.memory.Remembered;
import hiplevel.serial.Port;
import hiplevel.serial.Tuning;
import hiplevel.wire.Protocol;
import hiplevel.wire.recognition.Recogniser;
import hiplevel.wire.recognition.Recognition;
import hiplevel.words.Saying;
import java.util.List;
import java.util.Optional;

/**
 * Which protocol a port speaks, and at which tuning: listens at each for a while, leaves one where the bytes look like
 * another baud rate's early, turns DTR and RTS over once when nothing at all is heard. Begins again from the first when all
 * were tried, for a device may be switched on later. Holds no clock and opens nothing.
 */
public final class Search {
    /** A device of 10 Hz says three things in that; ns. */
    static final long SILENCE = 1_200_000_000L;
    /** As long a silence at all rates turns the control lines over; ns. */
    static final long LONG_SILENCE = 2_000_000_000L;
    /** Bytes for so long, and still not sure: another rate, or nothing that is known; ns. */
    static final long UNSURE = 2_000_000_000L;
    /** What a port that is not tuned may take until it is said that nothing was recognised; ns. */
    static final long PATIENCE = 4_000_000_000L;

    private final Port port;
    private final List<Protocol> protocols;
    private final Optional<Protocol> bareRows;
    private final KeptChunks kept = new KeptChunks();
    private List<Tuning> tunings;
    private int at;
    private boolean retuning;
    private boolean turnedOver;
    private boolean told;
    private Recogniser recogniser;
    private long began;
    private long firstByte;
    private long beganAll;
    private long bytesAll;

    /** What to do next. */
    public sealed interface Step {
        /** Go on listening. */
        record Listen() implements Step {}

        /** Open the port so. */
        record Retune(Tuning tuning, Optional<Saying> saying) implements Step {}

        /** This is spoken; the bytes that showed it are {@link Search#kept}. */
        record Found(Protocol protocol, Tuning tuning) implements Step {}

        /** Rows of numbers of which nobody said what they mean. */
        record BareRows(Saying saying) implements Step {}

        /** Everything was tried once; told once. Listening goes on. */
        record NothingKnown(Saying saying) implements Step {}
    }

    private static final Step LISTEN = new Step.Listen();

    /**
     * @param bareRows how rows of bare numbers are to be read, where the person said it
     * @param nanos now
     */
    public Search(
            Port port, Optional<Remembered> hint, List<Protocol> protocols, Optional<Protocol> bareRows, long nanos) {
        this.port = port;
        this.protocols = protocols;
        this.bareRows = bareRows;
        tunings = Rates.of(port, hint);
        beganAll = nanos;
        begin(nanos);
    }

    /** How the port is to be open now; at first, how to open it. */
    public Tuning tuning() {
        return tunings.get(at);
    }

    public KeptChunks kept() {
        return kept;
    }

    public void take(long nanos, byte[] bytes, int from, int to) {
        if (retuning) {
            return;
        }
        if (kept.size() == 0) {
            firstByte = nanos;
        }
        kept.add(nanos, bytes, from, to);
        bytesAll += to - from;
        recogniser.take(bytes, from, to);
    }

    /** The port is open as {@link #tuning} says, from now on, or it takes no such tuning. */
    public void retuned(long nanos, boolean taken) {
        retuning = false;
        begin(taken ? nanos : nanos - SILENCE);
    }

    /** The device was unplugged and is back: what it says begins anew. */
    public void interrupted(long nanos) {
        beganAll = nanos;
        retuning = false;
        begin(nanos);
    }

    /** What to do, by what was heard until now. */
    public Step next(long nanos) {
        if (retuning) {
            return LISTEN;
        }
        Recognition answer = recogniser.answer();
        if (answer instanceof Recognition.Recognised recognised) {
            return new Step.Found(recognised.protocol(), tuning());
        }
        if (answer instanceof Recognition.BareText rows) {
            return bareRows.<Step>map(protocol -> new Step.Found(protocol, tuning()))
                    .orElseGet(() -> new Step.BareRows(Sentences.bareRows(port, rows.columns())));
        }
        if (bytesAll == 0 && nanos - beganAll >= LONG_SILENCE && !turnedOver && port.kind() != Port.Kind.PSEUDO) {
            return turnOver();
        }
        boolean done = kept.size() == 0
                ? nanos - began >= SILENCE
                : recogniser.looksLikeWrongBaud()
                        || nanos - firstByte >= UNSURE
                        || answer instanceof Recognition.Nothing;
        return tunings.size() == 1 ? stay(nanos, answer) : done ? following() : LISTEN;
    }

    /** Without another rate to try there is no reason to lose what is heard. */
    private Step stay(long nanos, Recognition answer) {
        if (answer instanceof Recognition.Nothing) {
            begin(nanos);
        }
        return nanos - beganAll >= PATIENCE ? nothingKnown() : LISTEN;
    }

    private Step following() {
        at = (at + 1) % tunings.size();
        if (at == 0 && !told) {
            at = tunings.size() - 1;
            return nothingKnown();
        }
        retuning = true;
        return new Step.Retune(tuning(), Optional.empty());
    }

    private Step turnOver() {
        turnedOver = true;
        tunings = tunings.stream()
                .map(t -> new Tuning(t.baud(), t.lines().other()))
                .toList();
        at = 0;
        retuning = true;
        return new Step.Retune(tuning(), Optional.of(Sentences.turnedOver(port, tuning().lines())));
    }

    private Step nothingKnown() {
        if (told) {
            return LISTEN;
        }
        told = true;
        return new Step.NothingKnown(
                bytesAll == 0 ? Sentences.silent(port) : Sentences.unknown(port, bytesAll, tunings.size()));
    }

    private void begin(long nanos) {
        began = nanos;
        kept.clear();
        recogniser = new Recogniser(protocols);
    }
}
