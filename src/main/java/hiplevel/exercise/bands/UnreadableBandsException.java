package hiplevel.exercise.bands;

/** A bands file that cannot be used; the message is a sentence with file, key and what to do. */
public final class UnreadableBandsException extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableBandsException(String message) {
        super(message);
    }
}
