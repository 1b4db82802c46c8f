package hiplevel.connection.stream;

import hiplevel.serial.Tuning;
import java.util.function.LongConsumer;

/** What may be done to an open port from the intake's thread. */
public interface PortControl {
    void retune(Tuning tuning);

    /** Queues bytes to be written; false when the port takes none. {@code leaves} is told when, ns, on another thread. */
    boolean send(byte[] bytes, LongConsumer leaves);
}
