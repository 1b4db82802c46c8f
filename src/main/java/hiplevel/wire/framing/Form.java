package hiplevel.wire.framing;

import hiplevel.wire.Reading;

/** What the frames of one protocol look like and say; an object for each decoder. */
public interface Form {
    /** No frame begins here. */
    int NONE = -1;
    /** More bytes are needed to tell. */
    int MORE = 0;

    /** The most bytes a frame may have. */
    int longest();

    /**
     * How many bytes the frame that begins at {@code at} has, delimiters and check included, or {@link #NONE} or {@link
     * #MORE}. At least one byte is there; the frame may end beyond {@code end}.
     */
    int length(byte[] bytes, int at, int end);

    /** Whether the whole frame's check is right. */
    boolean checks(byte[] bytes, int at, int length);

    /**
     * Reads the whole frame into the reading, which stays empty where it says nothing of a sensor's motion; changes nothing
     * else, since the frame may yet be refused.
     *
     * @return whether the content is as long and of the kind that it says it is
     */
    boolean read(byte[] bytes, int at, int length, Reading into);

    /** The frame that was read last is accepted; what it says may be changed by what went before. */
    default void accepted(Reading reading) {}
}
