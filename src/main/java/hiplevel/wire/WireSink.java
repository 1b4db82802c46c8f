package hiplevel.wire;

/** What a decoder tells, in the order of the bytes. */
public interface WireSink {
    /** A reading; the object is used again after the call. Comes after the {@link #frame} that completed it. */
    void reading(Reading reading);

    /**
     * A whole frame or line whose form and check were right, whatever it says: what recognition counts.
     *
     * @param offset of its first byte, counted from the first byte that the decoder was given
     * @param length in bytes, with delimiters
     */
    default void frame(long offset, int length) {}

    /** Bytes that were no whole, right frame. Neighbouring ones are told together. */
    default void fault(PacketFault kind, long offset, int length) {}

    /** What a device says beside readings. */
    default void said(Saying saying) {}
}
