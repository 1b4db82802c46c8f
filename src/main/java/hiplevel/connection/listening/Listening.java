package hiplevel.connection.listening;

import hiplevel.serial.Port;
import hiplevel.serial.PortException;
import hiplevel.serial.Ports;
import java.util.function.LongSupplier;

/** Listens to one port, and only listens, until it is recognised or every rate was tried. */
public final class Listening {
    private Listening() {}

    /** Takes up to some ten seconds on the calling thread. */
    public static Heard to(Port port, Ports ports, LongSupplier nanos) throws PortException {
        throw new UnsupportedOperationException();
    }
}
