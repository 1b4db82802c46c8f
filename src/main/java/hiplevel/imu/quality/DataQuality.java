package hiplevel.imu.quality;

import hiplevel.imu.Calibration;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.SensorTrack;
import hiplevel.words.Saying;
import java.util.List;
import java.util.Optional;

/**
 * How complete and trustworthy one sensor's samples are, with the reasons for anything but {@code VALID}.
 *
 * @param missing samples that the rate promises and the series lacks
 * @param longestGapMs longest interval between two samples, ms
 * @param clockSkewPpm device clock against recording clock, parts per million, + = fast; NaN where there is only one clock
 * @param clockResidualMs how far the earliest arrivals lie from the clock fit, ms; NaN where there is only one clock
 * @param usable whether anything may be measured with the sensor: a long gap alone takes away what lies in it, a wrong
 *     rate, clipping, or losses all over take away everything
 * @param calibration what the samples are corrected by before anything is made of them
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
        List<Saying> reasons,
        Optional<Calibration> calibration) {
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
        return of(track, Optional.empty(), clockSkewPpm, clockResidualMs);
    }

    /**
     * Judges all that a sensor said that will be corrected.
     *
     * @param track as the sensor spoke: clipping shows in what it read, not in what was made of it
     * @param calibration by which it will be; then only what is still wrong of the accelerometer is told
     */
    public static DataQuality of(
            SensorTrack track, Optional<Calibration> calibration, double clockSkewPpm, double clockResidualMs) {
        return new QualityCheck(track, calibration, Long.MIN_VALUE, Long.MAX_VALUE)
                .result(clockSkewPpm, clockResidualMs);
    }

    /**
     * Judges what a sensor said from one time to another, both included: a trial. Gaps, losses and clipping outside of it
     * do not count; the accelerometer's calibration is told from the whole recording's still phases.
     */
    public static DataQuality of(SensorTrack track, long fromMicros, long toMicros) {
        return new QualityCheck(track, Optional.empty(), fromMicros, toMicros).result(Double.NaN, Double.NaN);
    }
}
