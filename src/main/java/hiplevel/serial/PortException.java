package hiplevel.serial;

import hiplevel.words.Explained;
import hiplevel.words.Saying;
import hiplevel.words.Words;

/** A port cannot be used. */
public final class PortException extends Exception implements Explained {
    private static final long serialVersionUID = 1;

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
    private final transient Saying saying;

    /** @param saying a whole sentence: which port, what is wrong, what to do */
    public PortException(Reason reason, Saying saying) {
        super(Words.ENGLISH.say(saying));
        this.reason = reason;
        this.saying = saying;
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public Saying saying() {
        return saying;
    }
}
