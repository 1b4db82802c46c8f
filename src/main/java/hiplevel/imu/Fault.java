package hiplevel.imu;

/**
 * A transport or data problem: data, not an exception.
 *
 * @param sensor the sensor's id
 * @param timeMicros when, on the recording's clock
 * @param kind what
 * @param count how many samples it concerns
 * @param text where and what, for people
 */
public record Fault(int sensor, long timeMicros, Kind kind, int count, String text) {
    /** What can be wrong with delivered samples. */
    public enum Kind {
        /** a value that is not a finite number; the sample was left out */
        NOT_A_NUMBER,
        /** an all-zero accelerometer reading: the device had nothing to say; the sample was left out */
        EMPTY_READING,
        /** a row that could not be read; it was left out */
        UNREADABLE
    }
}
