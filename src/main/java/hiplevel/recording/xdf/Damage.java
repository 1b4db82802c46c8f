package hiplevel.recording.xdf;

/**
 * Bytes of a file that could not be read.
 *
 * @param from of the first byte
 * @param to behind the last byte
 */
public record Damage(long from, long to, Kind kind) {
    /** Why. */
    public enum Kind {
        /** bytes that are no chunk; reading went on behind them */
        NO_CHUNK,
        /** the file ends within a chunk: the recording, or a copy of it, was cut off */
        CUT_OFF,
        /** samples of a stream whose header is missing or cannot be read */
        UNKNOWN_STREAM,
        /** a stream header that cannot be read */
        BAD_HEADER,
        /** a chunk too large to be read */
        TOO_LARGE,
        /** the checksum of these bytes is wrong, although their form may be right */
        CHECKSUM
    }

    public String words() {
        String what = switch (kind) {
            case NO_CHUNK -> "are damaged and were skipped";
            case CUT_OFF -> "are a chunk that was cut off";
            case UNKNOWN_STREAM -> "are samples of a stream whose header is missing";
            case BAD_HEADER -> "are a stream header that cannot be read";
            case TOO_LARGE -> "are a chunk larger than this program reads";
            case CHECKSUM -> "do not agree with their checksum";
        };
        return "bytes " + from + " to " + (to - 1) + " (" + (to - from) + ") " + what;
    }
}
