package hiplevel.recording.xdf;

import hiplevel.words.Saying;

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

    /** Which bytes, and what is wrong with them: the beginning of a sentence. */
    public Saying saying() {
        String what = switch (kind) {
            case NO_CHUNK -> "damage.no-chunk";
            case CUT_OFF -> "damage.half-chunk";
            case UNKNOWN_STREAM -> "damage.unknown-stream";
            case BAD_HEADER -> "damage.bad-header";
            case TOO_LARGE -> "damage.too-large";
            case CHECKSUM -> "damage.checksum";
        };
        return Saying.of("damage.bytes", from, to - 1, to - from, Saying.of(what));
    }
}
