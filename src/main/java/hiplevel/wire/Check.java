package hiplevel.wire;

/**
 * How sure a protocol's frames make one, and with that what it takes before anything is accepted. Frames count while they
 * follow each other without a break.
 */
public enum Check {
    /** a 16-bit remainder */
    CRC16(2),
    /** an 8-bit sum, or a weak 16-bit one, with a length; the content must be plausible too */
    SUM(5),
    /** none: exact spacing, rising time, plausible content */
    NONE(8),
    /** text lines with a checksum */
    CHECKED_TEXT(2),
    /** text lines with a label, always the same one and as many values */
    LABELLED_TEXT(5),
    /** rows of numbers: never accepted without being told what the columns mean */
    BARE_TEXT(20);

    private final int frames;

    Check(int frames) {
        this.frames = frames;
    }

    /** How many frames in a row must be right. */
    public int frames() {
        return frames;
    }
}
