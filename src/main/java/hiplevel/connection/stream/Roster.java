package hiplevel.connection.stream;

import hiplevel.imu.Placement;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which numbers and placements are given to sensors, over all ports. */
public final class Roster {
    private final Set<Placement> taken = EnumSet.noneOf(Placement.class);
    private int next;

    /** The number of the next sensor, from 0 in the order in which they are announced. */
    int next() {
        return next++;
    }

    /** The placement, unless another sensor has it. */
    Optional<Placement> claim(Optional<Placement> placement) {
        return placement.filter(taken::add);
    }
}
