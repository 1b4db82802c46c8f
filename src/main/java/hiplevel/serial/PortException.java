package hiplevel.serial;

/** A port cannot be used. The message is a whole sentence: which port, what is wrong, what to do. */
public final class PortException extends Exception {
    /** Why. */
    public enum Reason {
        /** another program holds it */
        BUSY,
        /** the system does not let this user */
        NO_PERMISSION,
        /** there is no such port, or no more */
        GONE,
        /** the part of jSerialComm that is made for this system could not be loaded: no port works, everything else does */
        NO_NATIVE_LIBRARY,
        /** the port does not take the settings, or anything else */
        REFUSED
    }

    private final Reason reason;

    public PortException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
