package hiplevel.wire.recognition;

import hiplevel.wire.Protocol;

/** What is known of who speaks on a wire. */
public sealed interface Recognition {
    /**
     * This protocol is spoken.
     *
     * @param confidence 0 … 1: half when just sure, towards 1 with more frames; less by the share of bytes that belong to
     *     no frame
     */
    record Recognised(Protocol protocol, double confidence) implements Recognition {}

    /** Rows of that many numbers, and nothing says what they mean: the person must be asked for their layout. */
    record BareText(int columns) implements Recognition {}

    /** Too little was heard to tell. */
    record NotYet() implements Recognition {}

    /** Enough was heard, and it is nothing that is understood here. */
    record Nothing() implements Recognition {}
}
