package hiplevel.connection;

/** Gets the bytes as they were received, understood or not, before anything is made of them. */
public interface RawSink {
    /** Called once per port, before its bytes. */
    void port(int port, String path);

    /** What one read brought: {@code bytes[from … to − 1]}, which are overwritten afterwards; time on the recorder's clock. */
    void bytes(int port, long arrivalMicros, byte[] bytes, int from, int to);
}
