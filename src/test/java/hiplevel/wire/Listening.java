package hiplevel.wire;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps all that a decoder tells of some bytes. Each frame is kept as one text of all that came with it (its length, its
 * readings bit for bit, what was said), so that frames can be compared wherever they lie.
 */
public final class Listening implements WireSink {
    /** A span of bytes, of a frame ({@code kind} null) or of a fault. */
    public record Span(PacketFault kind, long offset, int length) {}

    private final List<Span> spans = new ArrayList<>();
    private final List<String> frames = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<Saying> sayings = new ArrayList<>();

    /** All at once, and the end. */
    public static Listening to(Protocol protocol, byte[] bytes) {
        return inPieces(protocol, bytes);
    }

    /** In chunks of one size. */
    public static Listening inChunks(Protocol protocol, byte[] bytes, int size) {
        int[] places = new int[(bytes.length - 1) / size];
        for (int i = 0; i < places.length; i++) {
            places[i] = (i + 1) * size;
        }
        return inPieces(protocol, bytes, places);
    }

    /** Cut at these places, in rising order. */
    public static Listening inPieces(Protocol protocol, byte[] bytes, int... places) {
        Listening listening = new Listening();
        Decoder decoder = protocol.decoder().get();
        int from = 0;
        for (int place : places) {
            decoder.take(bytes, from, place, listening);
            from = place;
        }
        decoder.take(bytes, from, bytes.length, listening);
        decoder.end(listening);
        return listening;
    }

    @Override
    public void frame(long offset, int length) {
        spans.add(new Span(null, offset, length));
        frames.add("frame of " + length);
    }

    @Override
    public void fault(PacketFault kind, long offset, int length) {
        spans.add(new Span(kind, offset, length));
    }

    @Override
    public void reading(Reading r) {
        readings.add(r.copy());
        addToFrame(text(r));
    }

    @Override
    public void said(Saying saying) {
        sayings.add(saying);
        addToFrame(saying.toString());
    }

    /** What an unchecked line says comes without a frame, and may come before any. */
    private void addToFrame(String text) {
        if (frames.isEmpty()) {
            frames.add("no frame");
        }
        int last = frames.size() - 1;
        frames.set(last, frames.get(last) + "\n  " + text);
    }

    /** Frames and faults in the order told. */
    public List<Span> spans() {
        return spans;
    }

    /** Each frame with all that it said, without its place. */
    public List<String> frames() {
        return frames;
    }

    public List<Span> frameSpans() {
        return spans.stream().filter(s -> s.kind() == null).toList();
    }

    public List<Span> faults() {
        return spans.stream().filter(s -> s.kind() != null).toList();
    }

    public List<Reading> readings() {
        return readings;
    }

    public List<Saying> sayings() {
        return sayings;
    }

    /** Everything told, to the bit: equal texts are equal hearings. */
    public String everything() {
        return spans + "\n" + String.join("\n", frames);
    }

    /** All that the reading says, doubles as their bits. */
    public static String text(Reading r) {
        StringBuilder text = new StringBuilder("sensor " + r.sensor);
        text.append(r.hasTicks ? " ticks " + r.ticks : "");
        text.append(r.hasSequence ? " number " + r.sequence : "");
        text.append(r.hasRate ? " rate" + numbers(r.gyrX, r.gyrY, r.gyrZ) : "");
        text.append(r.hasForce ? " force" + numbers(r.accX, r.accY, r.accZ) : "");
        text.append(r.hasField ? " field" + numbers(r.magX, r.magY, r.magZ) : "");
        text.append(r.hasAttitude ? " attitude" + numbers(r.w, r.x, r.y, r.z) : "");
        return text.append(r.unitsAssumed ? " units assumed" : "").toString();
    }

    /** In hexadecimal, which is exact and, for millions of readings, quick. */
    private static String numbers(double... values) {
        StringBuilder bits = new StringBuilder();
        for (double value : values) {
            bits.append(' ').append(Long.toHexString(Double.doubleToLongBits(value)));
        }
        return bits.toString();
    }
}
