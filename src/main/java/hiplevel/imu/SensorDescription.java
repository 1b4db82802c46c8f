package hiplevel.imu;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known of a sensor before its first sample.
 *
 * @param id the number its samples carry
 * @param name as the source calls it: a file's or device's name
 * @param placement where it is worn, when known
 * @param device maker's designation, may be empty
 * @param serial serial number, may be empty
 * @param rateHz nominal rate in Hz, when stated
 * @param gyroscopeRange largest angular rate it can tell, rad/s, when stated
 * @param accelerometerRange largest specific force it can tell, m/s², when stated
 */
public record SensorDescription(
        int id,
        String name,
        Optional<Placement> placement,
        String device,
        String serial,
        OptionalDouble rateHz,
        OptionalDouble gyroscopeRange,
        OptionalDouble accelerometerRange) {

    /** A sensor of which only name and placement are known. */
    public static SensorDescription worn(int id, String name, Placement placement) {
        return new SensorDescription(
                id,
                name,
                Optional.of(placement),
                "",
                "",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }
}
