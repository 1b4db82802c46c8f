package hiplevel.recording;

/** Input that cannot be read: the message says where, what was expected, what was found, and what to do. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    public UnreadableException(String message) {
        super(message);
    }

    public UnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
