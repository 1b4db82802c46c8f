package hiplevel.imu;

import hiplevel.words.Saying;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

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
 * @param protocol how it spoke when it was heard over a port, by the name that {@code wire} gives it; may be empty
 * @param says what it tells; what is not among it is NaN in its samples, and not assessed
 */
public record SensorDescription(
        int id,
        String name,
        Optional<Placement> placement,
        String device,
        String serial,
        OptionalDouble rateHz,
        OptionalDouble gyroscopeRange,
        OptionalDouble accelerometerRange,
        String protocol,
        Set<Quantity> says) {
    private static final Set<Quantity> INERTIAL = Set.of(Quantity.ANGULAR_RATE, Quantity.SPECIFIC_FORCE);

    public SensorDescription {
        // in one order on every run, also in what is printed
        EnumSet<Quantity> ordered = EnumSet.noneOf(Quantity.class);
        ordered.addAll(says);
        says = Collections.unmodifiableSet(ordered);
    }

    /** A sensor with gyroscope and accelerometer that was not heard over a port. */
    public SensorDescription(
            int id,
            String name,
            Optional<Placement> placement,
            String device,
            String serial,
            OptionalDouble rateHz,
            OptionalDouble gyroscopeRange,
            OptionalDouble accelerometerRange) {
        this(id, name, placement, device, serial, rateHz, gyroscopeRange, accelerometerRange, "", INERTIAL);
    }

    /** What a person calls it: its place on the body where that is known, else the name that the source gives it. */
    public Saying saying() {
        return placement.map(Placement::saying).orElse(Saying.verbatim(name));
    }

    /** Whether it says angular rate and specific force, of which our own filter makes its attitude. */
    public boolean isInertial() {
        return says.containsAll(INERTIAL);
    }

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
