package hiplevel.imu;

import java.util.List;
import java.util.Optional;

/**
 * All that one sensor said in a recording, in its own times.
 *
 * @param attitude kept only of a sensor that is not {@linkplain SensorDescription#isInertial inertial}: of others our own
 *     filter is used
 * @param clock in the order of arrival; empty where the sensor's clock is the recording's
 * @param calibration what its samples were corrected by; empty: they are as the sensor said them
 */
public record SensorTrack(
        SensorDescription sensor,
        ImuSeries samples,
        List<Fault> faults,
        AttitudeSeries attitude,
        List<ClockObservation> clock,
        Optional<Calibration> calibration) {
    public SensorTrack {
        faults = List.copyOf(faults);
        clock = List.copyOf(clock);
    }

    /** A sensor as it spoke. */
    public SensorTrack(
            SensorDescription sensor,
            ImuSeries samples,
            List<Fault> faults,
            AttitudeSeries attitude,
            List<ClockObservation> clock) {
        this(sensor, samples, faults, attitude, clock, Optional.empty());
    }

    /** A sensor with gyroscope and accelerometer on the recording's clock. */
    public SensorTrack(SensorDescription sensor, ImuSeries samples, List<Fault> faults) {
        this(sensor, samples, faults, AttitudeSeries.NONE, List.of());
    }

    /** With its samples corrected; one that is corrected already stays as it is. */
    public SensorTrack corrected(Calibration by) {
        return calibration.isPresent()
                ? this
                : new SensorTrack(sensor, by.corrected(samples), faults, attitude, clock, Optional.of(by));
    }
}
