package hiplevel.wire.text.line;

/** The part of a text protocol that knows what a line means. */
public interface LineDecoder {
    /**
     * Looks at a line that is not blank, and calls {@link Line#frame} and then what it says, or {@link Line#fault}. A line
     * of which it says neither is passed over.
     *
     * @param line used again for the next one
     */
    void line(Line line);
}
