package hiplevel.wire.own;

import hiplevel.wire.Crc16;
import hiplevel.wire.Decoder;
import hiplevel.wire.FaultRun;
import hiplevel.wire.PacketFault;
import hiplevel.wire.WireSink;

/** Cuts the text mode into lines and checks them; {@link TextLine} understands them. */
final class TextDecoder implements Decoder {
    private static final int CHECK_SIZE = 5;

    private final byte[] line = new byte[HiplevelText.LONGEST_LINE];
    private final TextLine understood = new TextLine(line);
    private final FaultRun faults = new FaultRun();
    private int size;
    private boolean tooLong;
    private boolean checks;
    /** of the first byte not taken yet */
    private long offset;
    /** of the first byte after the last line */
    private long start;

    @Override
    public void take(byte[] bytes, int from, int to, WireSink sink) {
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            offset++;
            if (b == '\n') {
                finish(true, sink);
            } else if (size < line.length) {
                line[size++] = b;
            } else {
                tooLong = true;
            }
        }
    }

    @Override
    public void end(WireSink sink) {
        if (offset > start) {
            finish(false, sink);
        }
        if (offset > start) {
            fault(PacketFault.FOREIGN, sink);
        }
        faults.tell(sink);
    }

    /** @param whole whether the line's end came; without it only a line with its check is known to be all there */
    private void finish(boolean whole, WireSink sink) {
        int length = size > 0 && line[size - 1] == '\r' ? size - 1 : size;
        boolean cut = tooLong;
        size = 0;
        tooLong = false;
        if (length == 0) {
            // an empty line belongs to the line that follows
            return;
        }
        boolean checked = length > CHECK_SIZE && line[length - CHECK_SIZE] == '*' && isHexadecimal(length - 4);
        int content = checked ? length - CHECK_SIZE : length;
        if (cut || (!checked && !whole)) {
            fault(PacketFault.FOREIGN, sink);
        } else if (checked && Crc16.of(0, line, 0, content) != hexadecimal(length - 4)) {
            fault(PacketFault.BAD_CHECK, sink);
        } else {
            line(content, checked, sink);
        }
    }

    private void line(int content, boolean checked, WireSink sink) {
        TextLine.Form form = understood.take(content);
        if (form == TextLine.Form.FOREIGN) {
            fault(PacketFault.FOREIGN, sink);
        } else if (form == TextLine.Form.MALFORMED) {
            fault(PacketFault.MALFORMED, sink);
        } else if (form == TextLine.Form.DATA && !checked && checks) {
            fault(PacketFault.BAD_CHECK, sink);
        } else {
            checks |= checked && form == TextLine.Form.DATA;
            faults.tell(sink);
            if (checked) {
                sink.frame(start, (int) (offset - start));
            }
            start = offset;
            understood.tell(sink);
        }
    }

    private void fault(PacketFault kind, WireSink sink) {
        faults.add(kind, start, (int) (offset - start), sink);
        start = offset;
    }

    private boolean isHexadecimal(int at) {
        for (int i = at; i < at + 4; i++) {
            if (digit(line[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    private int hexadecimal(int at) {
        return digit(line[at]) << 12 | digit(line[at + 1]) << 8 | digit(line[at + 2]) << 4 | digit(line[at + 3]);
    }

    private static int digit(byte b) {
        return b < 0 ? -1 : Character.digit(b, 16);
    }
}
