package hiplevel.repetition;

/** A stretch of walking, from its first contact to its last; µs of the recording's clock. */
public record WalkingBout(long fromMicros, long toMicros) {
    boolean contains(long micros) {
        return fromMicros <= micros && micros <= toMicros;
    }
}
