package hiplevel.wire;

/**
 * Understands one protocol's bytes, in any chunking: the same bytes tell the same, however they are cut. Never throws on
 * bad bytes, keeps at most a few kilobytes, and allocates nothing per reading. On a failed check it goes on one byte after
 * the false start.
 */
public interface Decoder {
    /** Takes {@code bytes[from … to − 1]}. */
    void take(byte[] bytes, int from, int to, WireSink sink);

    /** No more bytes will come (a file's end): tells what was held back, an unfinished line without its end included. */
    default void end(WireSink sink) {}
}
