package hiplevel.imu;

/** Something a person or the program noted at a time of the recording (µs). */
public record Marker(long timeMicros, String text) {
    private static final String BOOKKEEPING = "clock: ";

    /** A note for whoever looks into the recording, not for whoever watches the session. */
    public static Marker bookkeeping(long timeMicros, String text) {
        return new Marker(timeMicros, BOOKKEEPING + text);
    }

    /** Whether it is {@link #bookkeeping}. */
    public boolean isBookkeeping() {
        return text.startsWith(BOOKKEEPING);
    }
}
