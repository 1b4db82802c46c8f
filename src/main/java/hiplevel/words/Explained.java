package hiplevel.words;

import java.io.UncheckedIOException;

/** An error that can be told in every language. Its message is the same in English. */
public interface Explained {
    /** Whole sentences: what is wrong, with which file or port, and what to do. */
    Saying saying();

    /**
     * What can be said of any error: its own sentences, or what Java and the system say of it, English everywhere.
     * What nobody foresaw is said to be an error of the program.
     */
    static Saying of(Throwable e) {
        if (e instanceof Explained explained) {
            return explained.saying();
        }
        if (e instanceof UncheckedIOException wrapped) {
            return of(wrapped.getCause());
        }
        if (e instanceof RuntimeException) {
            return Saying.of("error.program", e);
        }
        return FileTrouble.of(e)
                .orElseGet(() -> Saying.verbatim(
                        e.getMessage() == null || e.getMessage().isBlank() ? e.toString() : e.getMessage()));
    }
}
