package hiplevel.connection;

/** The recorder's clock: µs since the connection began. */
record RecorderTime(long originNanos) {
    long micros(long nanos) {
        return (nanos - originNanos) / 1000;
    }
}
