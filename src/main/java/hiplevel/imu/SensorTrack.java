package hiplevel.imu;

import java.util.List;

/**
 * All that one sensor said in a recording, in its own times.
 *
 * @param attitude kept only of a sensor that is not {@linkplain SensorDescription#isInertial inertial}: of others our own
 *     filter is used
 * @param clock in the order of arrival; empty where the sensor's clock is the recording's
 */
public record SensorTrack(
        SensorDescription sensor,
        ImuSeries samples,
        List<Fault> faults,
        AttitudeSeries attitude,
        List<ClockObservation> clock) {
    public SensorTrack {
        faults = List.copyOf(faults);
        clock = List.copyOf(clock);
    }

    /** A sensor with gyroscope and accelerometer on the recording's clock. */
    public SensorTrack(SensorDescription sensor, ImuSeries samples, List<Fault> faults) {
        this(sensor, samples, faults, AttitudeSeries.NONE, List.of());
    }
}
