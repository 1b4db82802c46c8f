package hiplevel.wire.binary;

import hiplevel.wire.PacketFault;
import hiplevel.wire.WireSink;

/**
 * Bytes side by side that are in no frame, told as one fault when the next frame comes; of the kind that its first byte was
 * of. A long run is told in pieces, so that a line that says nothing right is heard of.
 */
final class FaultRun {
    private static final int LONGEST = 4096;

    private PacketFault kind = PacketFault.FOREIGN;
    private long offset;
    private int length;

    void add(PacketFault kindOfThese, long at, int bytes, WireSink sink) {
        if (length == 0) {
            kind = kindOfThese;
            offset = at;
        }
        length += bytes;
        if (length >= LONGEST) {
            tell(sink);
        }
    }

    void tell(WireSink sink) {
        if (length > 0) {
            sink.fault(kind, offset, length);
            length = 0;
        }
    }
}
