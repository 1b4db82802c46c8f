package hiplevel.imu;

/**
 * How far a sensor's clock was seen behind the recorder's: the smallest arrival minus sensor time of some 100 ms.
 *
 * @param afterSamples how many of the sensor's samples were delivered before it, so that a causal pass knows when it was
 *     told
 * @param timeMicros when, on the sensor's clock
 * @param offsetMicros recorder clock minus sensor clock, never less than the truth but for a two-way exchange's error
 */
public record ClockObservation(int afterSamples, long timeMicros, long offsetMicros) {}
