package hiplevel.connection;

import hiplevel.imu.SensorDescription;
import java.util.OptionalDouble;

/**
 * How a sensor fares.
 *
 * @param samples delivered so far
 * @param rateHz samples of the last whole second
 * @param lost samples that its counter says were sent and nobody heard
 * @param damagedBytes on its wire
 * @param secondsSinceHeard since its last sample arrived
 * @param battery what it said of its battery last, V up to {@value #HIGHEST_VOLTS}, more is %; empty: nothing
 */
public record SensorStatus(
        SensorDescription sensor,
        long samples,
        double rateHz,
        long lost,
        long damagedBytes,
        double secondsSinceHeard,
        OptionalDouble battery) {
    public static final double HIGHEST_VOLTS = 10;
}
