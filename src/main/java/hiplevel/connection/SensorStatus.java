package hiplevel.connection;

import hiplevel.imu.SensorDescription;

/**
 * How a sensor fares.
 *
 * @param samples delivered so far
 * @param rateHz samples of the last whole second
 * @param lost samples that its counter says were sent and nobody heard
 * @param damagedBytes on its wire
 * @param secondsSinceHeard since its last sample arrived
 */
public record SensorStatus(
        SensorDescription sensor,
        long samples,
        double rateHz,
        long lost,
        long damagedBytes,
        double secondsSinceHeard) {}
