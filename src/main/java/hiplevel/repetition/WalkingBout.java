package hiplevel.repetition;

/** A stretch of walking, from its first step to its last; µs of the recording's clock. */
public record WalkingBout(long fromMicros, long toMicros) {
    /** Whether the instant lies in it or within {@code margin} µs of it. */
    boolean near(long micros, long margin) {
        return fromMicros - margin <= micros && micros <= toMicros + margin;
    }
}
