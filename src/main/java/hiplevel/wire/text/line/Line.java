package hiplevel.wire.text.line;

import hiplevel.wire.FaultRun;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import hiplevel.wire.WireSink;
import java.nio.charset.StandardCharsets;

/** One line: printable ASCII and tabs, {@code bytes[from … to − 1]}, without its end; and where to tell what it was. */
public final class Line {
    public byte[] bytes = new byte[0];
    public int from;
    public int to;
    /** whether it is the first line of all, of which the beginning may be missing */
    public boolean first;
    /** whether its end was seen; at the end of the bytes the last one's may be missing, and with it the end of a number */
    public boolean ended;

    private long offset;
    private int length;
    private WireSink sink;

    private final FaultRun faults = new FaultRun();
    private long afterFaults = -1;

    Line() {}

    void sink(WireSink next) {
        sink = next;
    }

    void place(long ofFirstByte, int withEnd) {
        offset = ofFirstByte;
        length = withEnd;
    }

    /** It was of the right form. Comes before what it says. */
    public void frame() {
        faults.tell(sink);
        sink.frame(offset, length);
    }

    public void reading(Reading reading) {
        sink.reading(reading);
    }

    /**
     * A frame where the line is right, else malformed.
     *
     * @param used whether its reading is told: another line may say the same better
     */
    public void tell(boolean right, boolean used, Reading reading) {
        if (!right) {
            fault(PacketFault.MALFORMED);
            return;
        }
        frame();
        if (used) {
            reading(reading);
        }
    }

    public void said(Saying saying) {
        sink.said(saying);
    }

    /** It was not; told together with its neighbours. */
    public void fault(PacketFault kind) {
        damage(kind, offset, length);
    }

    /** Its text, or a part; allocates. */
    public String text(int begin, int end) {
        return new String(bytes, begin, end - begin, StandardCharsets.US_ASCII);
    }

    public String text() {
        return text(from, to);
    }

    /** Whether it begins with these characters. */
    public boolean startsWith(byte[] word) {
        return at(from, word);
    }

    /** Whether the first character that is no blank can begin a number, or an empty cell before a comma. */
    public boolean startsLikeNumber() {
        int i = from;
        while (i < to && (bytes[i] == ' ' || bytes[i] == '\t')) {
            i++;
        }
        byte b = i < to ? bytes[i] : 0;
        return (b >= '0' && b <= '9') || b == '-' || b == '+' || b == '.' || b == ',';
    }

    /** Whether these characters stand at that place. */
    public boolean at(int place, byte[] word) {
        if (to - place < word.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (bytes[place + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    void damage(PacketFault kind, long begin, int count) {
        if (afterFaults != begin) {
            faults.tell(sink);
        }
        faults.add(kind, begin, count, sink);
        afterFaults = begin + count;
    }

    /** A blank line belongs to the damage before it, if there is any; it is none of its own. */
    void blank(long begin, int count) {
        if (afterFaults == begin) {
            damage(PacketFault.FOREIGN, begin, count);
        }
    }

    void tellFaults() {
        faults.tell(sink);
    }
}
