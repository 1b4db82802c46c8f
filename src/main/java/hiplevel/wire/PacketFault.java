package hiplevel.wire;

/** What can be wrong with bytes. */
public enum PacketFault {
    /** a frame of the right form whose check failed */
    BAD_CHECK,
    /** bytes that belong to no frame */
    FOREIGN,
    /** a frame or line that is right in form and says what cannot be: a value out of range, too few columns */
    MALFORMED
}
