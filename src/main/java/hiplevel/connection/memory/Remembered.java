package hiplevel.connection.memory;

import hiplevel.imu.Placement;
import java.util.Optional;

/**
 * What was learnt of a device the last time.
 *
 * @param protocol by the name that {@code wire} gives it
 * @param linesHigh whether it spoke with DTR and RTS high
 */
public record Remembered(String protocol, int baud, boolean linesHigh, Optional<Placement> placement) {}
