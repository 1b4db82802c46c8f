package hiplevel.wire;

/**
 * Collects the bytes that belong to no right frame, so that neighbouring ones are told together, however they were cut. A
 * run is told when a frame follows it, when the bytes end, or when it has {@value #LONGEST} bytes.
 */
public final class FaultRun {
    private static final int LONGEST = 4096;

    private PacketFault kind = PacketFault.FOREIGN;
    private long start;
    private int length;

    /**
     * So many more bytes are faulty. A run is of the kind of its first bytes, but a failed check anywhere in it is what it
     * is told as: the foreign bytes around are most often the rest of the same frame.
     *
     * @param offset directly after the run, if there is one that was not told
     */
    public void add(PacketFault of, long offset, int bytes, WireSink sink) {
        int left = bytes;
        long at = offset;
        while (left > 0) {
            if (length == 0) {
                start = at;
                kind = of;
            } else if (of == PacketFault.BAD_CHECK) {
                kind = of;
            }
            int taken = Math.min(left, LONGEST - length);
            length += taken;
            left -= taken;
            at += taken;
            if (length == LONGEST) {
                tell(sink);
            }
        }
    }

    /** Tells the run, if there is one: a frame follows, or nothing more. */
    public void tell(WireSink sink) {
        if (length > 0) {
            int told = length;
            length = 0;
            sink.fault(kind, start, told);
        }
    }
}
