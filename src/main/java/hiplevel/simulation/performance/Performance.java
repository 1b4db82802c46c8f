package hiplevel.simulation.performance;

import hiplevel.imu.Side;
import hiplevel.simulation.body.Motion;
import java.util.List;
import java.util.Optional;

/**
 * A motion and which of its stretches are repetitions.
 *
 * @param contacts of the feet in gait, in the order of time
 */
public record Performance(Motion motion, List<Stretch> stretches, List<Contact> contacts) {
    public Performance {
        stretches = List.copyOf(stretches);
        contacts = List.copyOf(contacts);
    }

    /**
     * From the first to the last movement of one repetition, s.
     *
     * @param side stance or moving leg, see {@link Row}; empty where both do the same
     * @param reference when the pose was held that angles of the pelvis are compared with
     * @param row what it is
     * @param asked what the wearer was asked for and no segment with a sensor shows: sway of the trunk, degrees
     */
    public record Stretch(Optional<Side> side, double start, double end, double reference, Row row, double asked) {
        /** The side of a row that has one. */
        public Side leg() {
            return side.orElseThrow();
        }
    }

    /** A foot meeting the ground, or leaving it. */
    public record Contact(double seconds, Side side, boolean initial) {}
}
