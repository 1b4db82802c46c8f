package hiplevel.imu.quality;

import hiplevel.imu.SensorDescription;
import hiplevel.imu.SensorTrack;
import java.util.List;

/**
 * How complete and trustworthy one sensor's samples are, with the reasons for anything but {@code VALID}.
 *
 * @param missing samples that the rate promises and the series lacks
 * @param longestGapMs longest interval between two samples, ms
 * @param clockSkewPpm device clock against recording clock, parts per million, + = fast; NaN where there is only one clock
 * @param clockResidualMs how far the earliest arrivals lie from the clock fit, ms; NaN where there is only one clock
 * @param usable whether anything may be measured with the sensor: a long gap alone takes away what lies in it, a wrong
 *     rate, clipping, or losses all over take away everything
 */
public record DataQuality(
        SensorDescription sensor,
        double rateHz,
        int samples,
        int missing,
        double longestGapMs,
        double clockSkewPpm,
        double clockResidualMs,
        Verdict verdict,
        boolean usable,
        List<String> reasons) {
    /** Whether the data may be relied on: as they are, with care, or not at all. */
    public enum Verdict {
        VALID,
        ATTENTION,
        INVALID;

        Verdict orWorse(Verdict other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    public DataQuality {
        reasons = List.copyOf(reasons);
    }

    /** Judges all that a sensor said. There is one clock, so nothing is known of skew and residual. */
    public static DataQuality of(SensorTrack track) {
        return of(track, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** Judges all that a sensor said, moved to the recording's clock by such a fit. */
    public static DataQuality of(SensorTrack track, double clockSkewPpm, double clockResidualMs) {
        return new QualityCheck(track, Long.MIN_VALUE, Long.MAX_VALUE).result(clockSkewPpm, clockResidualMs);
    }

    /**
     * Judges what a sensor said from one time to another, both included: a trial. Gaps, losses and clipping outside of it
     * do not count; the accelerometer's calibration is told from the whole recording's still phases.
     */
    public static DataQuality of(SensorTrack track, long fromMicros, long toMicros) {
        return new QualityCheck(track, fromMicros, toMicros).result(Double.NaN, Double.NaN);
    }
}
