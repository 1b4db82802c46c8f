package hiplevel.connection.stream;

/** The recorder's clock: µs since the connection began. */
public record RecorderTime(long originNanos) {
    /** The recorder's time of a moment of the clock that ports are stamped with. */
    public long micros(long nanos) {
        return (nanos - originNanos) / 1000;
    }
}
