package hiplevel.imu;

import hiplevel.words.Saying;
import java.util.Locale;

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
        UNREADABLE,
        /** frames whose check failed, and bytes that belong to no frame; count is bytes */
        DAMAGED,
        /** samples that the device's counter says it sent and nobody heard */
        LOST,
        /** the device was unplugged or fell silent, until the time told; count is 1 */
        GAP,
        /** the device booted: its clock began anew */
        RESTARTED,
        /** nobody wanted to record between the alignment and the work: no loss; its time lies in between, count is 1 */
        NOT_RECORDED;

        /** Whether the count is of samples that were delivered and left out. */
        public boolean leavesOut() {
            return this == NOT_A_NUMBER || this == EMPTY_READING || this == UNREADABLE;
        }
    }

    /**
     * What happened. Files carry the text as one program or device wrote it, in one language; who has a window reads it in the
     * language of that.
     *
     * @param whose the sensor's place or name
     * @param zeroMicros from when on seconds are counted
     */
    public Saying saying(Saying whose, long zeroMicros) {
        String word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        double seconds = Math.max(0, timeMicros - zeroMicros) * 1e-6;
        return Saying.of("input.fault." + word, text, whose, Saying.number(seconds, 1), count);
    }
}
