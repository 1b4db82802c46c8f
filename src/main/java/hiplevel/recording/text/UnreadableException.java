package hiplevel.recording.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Input that cannot be read: the message says where, what was expected, what was found, and what to do. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    public UnreadableException(String message) {
        super(message);
    }

    public UnreadableException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What the system's refusal to give us a file means for the person who named it. */
    public static UnreadableException of(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new UnreadableException(file + ": there is no such file or folder. Check the path.", e);
        }
        if (e instanceof AccessDeniedException) {
            return new UnreadableException(
                    file + ": no permission to read it. Ask its owner, or change its permissions.", e);
        }
        return new UnreadableException(
                file + ": reading it failed (" + e.getMessage() + "). Copy it to a local disk and try again.", e);
    }
}
