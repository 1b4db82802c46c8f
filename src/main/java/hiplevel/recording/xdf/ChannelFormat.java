package hiplevel.recording.xdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What one value of a stream is. */
public enum ChannelFormat {
    INT8(1),
    INT16(2),
    INT32(4),
    INT64(8),
    FLOAT32(4),
    DOUBLE64(8),
    /** texts in UTF-8, each behind its length */
    STRING(0);

    private final int size;

    ChannelFormat(int size) {
        this.size = size;
    }

    /** Bytes of one value; 0 for texts, which have a length of their own. */
    public int size() {
        return size;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ChannelFormat> named(String word) {
        return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
    }

    /** The number at a place; of 64-bit integers what a double can hold. Not for texts. */
    double number(byte[] bytes, int at) {
        return switch (this) {
            case INT8 -> bytes[at];
            case INT16 -> (short) LittleEndian.unsigned(bytes, at, 2);
            case INT32 -> (int) LittleEndian.unsigned(bytes, at, 4);
            case INT64 -> (double) LittleEndian.unsigned(bytes, at, 8);
            case FLOAT32 -> Float.intBitsToFloat((int) LittleEndian.unsigned(bytes, at, 4));
            case DOUBLE64 -> LittleEndian.float64(bytes, at);
            case STRING -> throw new IllegalStateException("a text is no number");
        };
    }
}
