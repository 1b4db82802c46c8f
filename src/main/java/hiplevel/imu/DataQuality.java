package hiplevel.imu;

import java.util.List;

/**
 * How complete and trustworthy one sensor's samples are, with the reasons for anything but {@code VALID}.
 *
 * @param missing samples that the rate promises and the series lacks
 * @param longestGapMs longest interval between two samples, ms
 * @param clockSkewPpm device clock against recording clock, parts per million; NaN where there is only one clock
 * @param clockResidualMs spread of arrival after the clock fit, ms; NaN where there is only one clock
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
        List<String> reasons) {
    /** Whether the data may be relied on: as they are, with care, or not at all. */
    public enum Verdict {
        VALID,
        ATTENTION,
        INVALID
    }

    public DataQuality {
        reasons = List.copyOf(reasons);
    }
}
