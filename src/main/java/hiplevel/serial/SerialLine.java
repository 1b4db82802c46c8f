package hiplevel.serial;

/** An open port. One thread reads, another may write, any may close. */
public interface SerialLine extends AutoCloseable {
    /** Waits for bytes, 200 ms at most: how many came, 0 when none did, −1 when the port is gone. */
    int read(byte[] into);

    /** Writes {@code bytes}: how many went, 0 or less when the port is gone. May block for as long as the system likes. */
    int write(byte[] bytes);

    /** Whether the system still has the device, as far as that can be told without disturbing it. */
    boolean isPresent();

    /** Ends a read that another thread is in. Closing twice does nothing. */
    @Override
    void close();
}
