package hiplevel.connection.listening;

import hiplevel.connection.memory.Remembered;
import hiplevel.serial.Port;
import hiplevel.serial.PortException;
import hiplevel.serial.PortException.Reason;
import hiplevel.serial.Ports;
import hiplevel.serial.SerialLine;
import hiplevel.wire.Protocol;
import hiplevel.wire.recognition.Protocols;
import hiplevel.words.Saying;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Listens to one port, and only listens, until it is recognised or every rate was tried. */
public final class Listening {
    private Listening() {}

    /** Takes up to some fifteen seconds on the calling thread. */
    public static Heard to(Port port, Ports ports, LongSupplier nanos) throws PortException {
        return to(port, Optional.empty(), ports, nanos);
    }

    /** The same, trying first what was remembered. Takes up to some fifteen seconds on the calling thread. */
    public static Heard to(Port port, Optional<Remembered> hint, Ports ports, LongSupplier nanos) throws PortException {
        return to(port, hint, Protocols.all(), ports, nanos);
    }

    /** Listens for these protocols only. */
    static Heard to(Port port, Optional<Remembered> hint, List<Protocol> protocols, Ports ports, LongSupplier nanos)
            throws PortException {
        Search search = new Search(port, hint, protocols, Optional.empty(), nanos.getAsLong());
        byte[] buffer = new byte[4096];
        SerialLine line = ports.open(port.path(), search.tuning());
        try {
            while (true) {
                Search.Step step = search.next(nanos.getAsLong());
                if (step instanceof Search.Step.Found found) {
                    return new Heard(
                            Optional.of(found.protocol()), found.tuning().baud(), found(port, found));
                }
                if (step instanceof Search.Step.BareRows rows) {
                    return new Heard(Optional.empty(), search.tuning().baud(), rows.saying());
                }
                if (step instanceof Search.Step.NothingKnown nothing) {
                    return new Heard(Optional.empty(), search.tuning().baud(), nothing.saying());
                }
                if (step instanceof Search.Step.Retune) {
                    line.close();
                    line = retuned(port, ports, search, line, nanos);
                    continue;
                }
                int count = line.read(buffer);
                if (count < 0) {
                    throw new PortException(Reason.GONE, Saying.of("listening.unplugged", port.path()));
                }
                if (count > 0) {
                    search.take(nanos.getAsLong(), buffer, 0, count);
                }
            }
        } finally {
            line.close();
        }
    }

    private static SerialLine retuned(Port port, Ports ports, Search search, SerialLine closed, LongSupplier nanos)
            throws PortException {
        try {
            SerialLine line = ports.open(port.path(), search.tuning());
            search.retuned(nanos.getAsLong(), true);
            return line;
        } catch (PortException e) {
            if (e.reason() != Reason.REFUSED) {
                throw e;
            }
            search.retuned(nanos.getAsLong(), false);
            return closed;
        }
    }

    private static Saying found(Port port, Search.Step.Found found) {
        String speaks = found.protocol().words();
        return port.baudMatters()
                ? Saying.of(
                        "listening.found-at-baud",
                        port.path(),
                        speaks,
                        found.tuning().baud())
                : Saying.of("connection.of-port", port.path(), Saying.verbatim(speaks));
    }
}
