package hiplevel.recording.text;

import hiplevel.words.Explained;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Input that cannot be read: where, what was expected, what was found, and what to do. */
public final class UnreadableException extends Exception implements Explained {
    private static final long serialVersionUID = 1;

    private final transient Saying saying;

    public UnreadableException(Saying saying) {
        super(Words.ENGLISH.say(saying));
        this.saying = saying;
    }

    public UnreadableException(Saying saying, Throwable cause) {
        super(Words.ENGLISH.say(saying), cause);
        this.saying = saying;
    }

    /** For what only the command line reads, which speaks English. */
    public UnreadableException(String message) {
        this(Saying.verbatim(message));
    }

    /** The same. */
    public UnreadableException(String message, Throwable cause) {
        this(Saying.verbatim(message), cause);
    }

    @Override
    public Saying saying() {
        return saying;
    }

    /** What the system's refusal to give us a file means for the person who named it. */
    public static UnreadableException of(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new UnreadableException(Saying.of("unreadable.not-there", file), e);
        }
        if (e instanceof AccessDeniedException) {
            return new UnreadableException(Saying.of("unreadable.no-permission", file), e);
        }
        return new UnreadableException(Saying.of("unreadable.failed", file, Explained.of(e)), e);
    }
}
