package hiplevel.connection.stream;

import hiplevel.wire.Decoder;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.WireSink;
import hiplevel.wire.own.HiplevelBinary;

/**
 * Ends what was cut off by unplugging, so that it does not join what comes after: a run of zeros and a line's end complete,
 * and so spoil, the half of a frame or line that a decoder still holds. The longest frames without a check are shorter.
 */
final class CutOff {
    private static final byte[] BYTES = new byte[301];

    static {
        BYTES[300] = '\n';
    }

    private static final WireSink NOBODY = new WireSink() {
        @Override
        public void reading(Reading reading) {}
    };

    private CutOff() {}

    /** A line's end would be the first byte of a frame where frames end with a zero. */
    static void say(Decoder to, Protocol protocol) {
        boolean endsWithZero = protocol.equals(HiplevelBinary.PROTOCOL);
        to.take(BYTES, 0, endsWithZero ? BYTES.length - 1 : BYTES.length, NOBODY);
    }
}
