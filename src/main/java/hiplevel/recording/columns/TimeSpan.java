package hiplevel.recording.columns;

/** From the first to the last sample, µs; {@code NONE} is before any. */
public record TimeSpan(long from, long to) {
    public static final TimeSpan NONE = new TimeSpan(Long.MAX_VALUE, Long.MIN_VALUE);

    public TimeSpan and(TimeSpan other) {
        return new TimeSpan(Math.min(from, other.from), Math.max(to, other.to));
    }
}
