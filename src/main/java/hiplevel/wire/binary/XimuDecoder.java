package hiplevel.wire.binary;

import hiplevel.wire.Decoder;
import hiplevel.wire.FaultRun;
import hiplevel.wire.PacketFault;
import hiplevel.wire.WireSink;

/**
 * Cuts x-IMU3 bytes at line feeds and takes the stuffing out: within binary messages {@code DB DC} is a line feed and {@code
 * DB DD} is DB. What comes before the first line feed is a message only if it is a whole one. Without a checksum, a message
 * is right if its length is that of its kind and its values are possible.
 */
final class XimuDecoder implements Decoder {
    private static final byte LINE_FEED = '\n';
    private static final byte ESCAPE = (byte) 0xDB;
    private static final byte ESCAPED_LINE_FEED = (byte) 0xDC;
    private static final byte ESCAPED_ESCAPE = (byte) 0xDD;
    /** with stuffing; accessory data and settings are the longest that a device sends */
    private static final int LONGEST = 2048;

    private final XimuMessage message = new XimuMessage();
    private final byte[] content = new byte[LONGEST];
    private final FaultRun damage = new FaultRun();
    private long offset;
    /** bytes of the message so far, with and without stuffing */
    private int length;

    private int filled;
    private boolean escaped;
    private boolean wrong;

    @Override
    public void take(byte[] bytes, int from, int to, WireSink sink) {
        for (int i = from; i < to; i++) {
            length++;
            if (bytes[i] == LINE_FEED) {
                endMessage(sink);
            } else {
                add(bytes[i]);
                if (length == LONGEST) {
                    passOver(PacketFault.FOREIGN, sink);
                    wrong = true;
                }
            }
        }
    }

    @Override
    public void end(WireSink sink) {
        if (length > 0) {
            passOver(PacketFault.FOREIGN, sink);
        }
        damage.tell(sink);
        beginMessage();
    }

    private void add(byte b) {
        if (escaped) {
            wrong |= b != ESCAPED_LINE_FEED && b != ESCAPED_ESCAPE;
            content[filled++] = b == ESCAPED_LINE_FEED ? LINE_FEED : ESCAPE;
            escaped = false;
        } else if (b == ESCAPE && filled > 0 && content[0] < 0) {
            escaped = true;
        } else {
            content[filled++] = b;
        }
    }

    private void endMessage(WireSink sink) {
        boolean known = !wrong && !escaped && message.is(content, filled);
        if (!known) {
            passOver(PacketFault.FOREIGN, sink);
        } else if (!message.read()) {
            passOver(PacketFault.MALFORMED, sink);
        } else {
            damage.tell(sink);
            sink.frame(offset, length);
            message.tell(sink);
            offset += length;
        }
        beginMessage();
    }

    private void passOver(PacketFault kind, WireSink sink) {
        damage.add(kind, offset, length, sink);
        offset += length;
        length = 0;
        filled = 0;
    }

    private void beginMessage() {
        length = 0;
        filled = 0;
        escaped = false;
        wrong = false;
    }
}
