package hiplevel.connection.found;

import hiplevel.serial.PortException;
import java.util.Optional;

/** A port cannot be used. The message is a whole sentence in English: which port, what is wrong, what to do. */
public final class NotOpened extends Exception {
    private static final long serialVersionUID = 1;

    private final String port;
    private final Why why;

    /** Why. */
    public enum Why {
        /** another program holds it */
        IN_USE,
        /** the system does not let this user */
        NOT_ALLOWED,
        /** there is no such port, or no more */
        NOT_THERE,
        /** no port can be had on this computer at all */
        NO_PORTS,
        /** it is no serial port, or takes no such settings */
        NOT_TAKEN
    }

    private NotOpened(String port, Why why, PortException cause) {
        super(cause.getMessage(), cause);
        this.port = port;
        this.why = why;
    }

    static NotOpened of(String port, PortException refused) {
        Why why = switch (refused.reason()) {
            case BUSY -> Why.IN_USE;
            case NO_PERMISSION -> Why.NOT_ALLOWED;
            case GONE -> Why.NOT_THERE;
            case NO_NATIVE_LIBRARY -> Why.NO_PORTS;
            case REFUSED -> Why.NOT_TAKEN;
        };
        return new NotOpened(port, why, refused);
    }

    public String port() {
        return port;
    }

    public Why why() {
        return why;
    }

    /** What to type into a terminal, where something typed helps: it gives the right, or tells who holds the port. */
    public Optional<String> command() {
        boolean file = port.startsWith("/");
        return switch (why) {
            case NOT_ALLOWED -> Optional.of("sudo usermod -aG dialout $USER").filter(c -> file);
            case IN_USE -> Optional.of("lsof " + port).filter(c -> file);
            case NOT_THERE, NO_PORTS, NOT_TAKEN -> Optional.empty();
        };
    }
}
