package hiplevel.serial;

/** What a port brought, in order. */
public interface Incoming {
    /** What one read brought, {@code bytes[from … to − 1]}, and when it returned; the bytes are overwritten afterwards. */
    void bytes(long nanos, byte[] bytes, int from, int to);

    void befell(long nanos, PortEvent event);
}
