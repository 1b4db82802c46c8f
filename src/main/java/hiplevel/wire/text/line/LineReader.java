package hiplevel.wire.text.line;

import hiplevel.wire.Decoder;
import hiplevel.wire.PacketFault;
import hiplevel.wire.WireSink;

/**
 * Cuts bytes into lines at LF and leaves off CR before and after it. Blank lines are passed over. A line with other bytes
 * than printable ASCII and tabs is {@link PacketFault#FOREIGN}, and so is one longer than {@link #LONGEST}. A line that
 * lies whole in what was handed over is not copied.
 */
public final class LineReader implements Decoder {
    /** bytes, without LF: the longest that a device was seen to send are settings as JSON, of some hundred */
    public static final int LONGEST = 1024;

    private final LineDecoder decoder;
    private final Line line = new Line();
    private final byte[] kept = new byte[LONGEST];
    private int size;
    private boolean passing;
    private boolean seen;
    private long start;

    public LineReader(LineDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public void take(byte[] bytes, int from, int to, WireSink sink) {
        line.sink(sink);
        int begin = from;
        while (begin < to) {
            int end = begin;
            int odd = 0;
            byte b = 0;
            while (end < to && (b = bytes[end]) != '\n') {
                odd |= b - ' ' | '~' - b;
                end++;
            }
            if (end == to) {
                keep(bytes, begin, end);
                return;
            }
            if (size == 0 && !passing) {
                whole(bytes, begin, end, odd < 0);
            } else {
                keep(bytes, begin, end);
                last();
            }
            begin = end + 1;
        }
    }

    @Override
    public void end(WireSink sink) {
        line.sink(sink);
        if (size > 0) {
            tell(kept, 0, size, size, true, false);
            start += size;
            size = 0;
        }
        line.tellFaults();
    }

    /** Keeps a part of a line whose end has not come, or passes it over when it grows too long. */
    private void keep(byte[] bytes, int begin, int end) {
        int count = end - begin;
        if (!passing && size + count > LONGEST) {
            line.damage(PacketFault.FOREIGN, start, size);
            start += size;
            size = 0;
            passing = true;
        }
        if (passing) {
            line.damage(PacketFault.FOREIGN, start, count);
            start += count;
        } else {
            System.arraycopy(bytes, begin, kept, size, count);
            size += count;
        }
    }

    /** The end has come of a line that was kept or passed over. */
    private void last() {
        if (passing) {
            line.damage(PacketFault.FOREIGN, start, 1);
            start++;
            passing = false;
            seen = true;
        } else {
            tell(kept, 0, size, size + 1, true, true);
            start += size + 1;
            size = 0;
        }
    }

    private void whole(byte[] bytes, int begin, int end, boolean odd) {
        int withEnd = end - begin + 1;
        if (withEnd > LONGEST + 1) {
            line.damage(PacketFault.FOREIGN, start, withEnd);
            seen = true;
        } else {
            tell(bytes, begin, end, withEnd, odd, true);
        }
        start += withEnd;
    }

    /** @param odd whether there may be other bytes than printable ones */
    private void tell(byte[] bytes, int begin, int end, int withEnd, boolean odd, boolean ended) {
        int from = begin;
        int to = end;
        while (from < to && bytes[to - 1] == '\r') {
            to--;
        }
        while (from < to && bytes[from] == '\r') {
            from++;
        }
        line.first = !seen;
        seen = true;
        if (from == to) {
            line.blank(start, withEnd);
            return;
        }
        line.place(start, withEnd);
        if (odd && !isText(bytes, from, to)) {
            line.fault(PacketFault.FOREIGN);
            return;
        }
        line.bytes = bytes;
        line.from = from;
        line.to = to;
        line.ended = ended;
        decoder.line(line);
    }

    private static boolean isText(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if ((b < ' ' || b > '~') && b != '\t') {
                return false;
            }
        }
        return true;
    }
}
