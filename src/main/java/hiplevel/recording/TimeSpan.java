package hiplevel.recording;

/** From the first to the last sample, µs; {@code NONE} is before any. */
record TimeSpan(long from, long to) {
    static final TimeSpan NONE = new TimeSpan(Long.MAX_VALUE, Long.MIN_VALUE);

    TimeSpan and(TimeSpan other) {
        return new TimeSpan(Math.min(from, other.from), Math.max(to, other.to));
    }
}
