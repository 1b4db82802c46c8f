package hiplevel.desktop.capture.board;

import hiplevel.words.Saying;

/**
 * A sentence for whoever watches.
 *
 * @param timeMicros the recorder's time when it was said
 */
public record Notice(Kind kind, long timeMicros, Saying sentence) {
    /** How much it matters. */
    public enum Kind {
        /** to know */
        NEWS,
        /** a sensor or a port does not do as it should */
        TROUBLE,
        /** what is received may be lost */
        UNSAFE
    }
}
