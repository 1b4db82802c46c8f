package hiplevel.simulation;

import hiplevel.imu.Side;
import hiplevel.simulation.body.Motion;
import java.util.ArrayList;
import java.util.List;

/**
 * A motion and which of its stretches are repetitions.
 *
 * @param walking whether its repetitions are stance phases
 */
record Performance(Motion motion, List<Stretch> stretches, boolean walking, List<Truth.FootContact> contacts) {
    Performance {
        stretches = List.copyOf(stretches);
        contacts = List.copyOf(contacts);
    }

    /** From the first to the last movement of one repetition, s. */
    record Stretch(Side stance, double start, double end) {}

    /** Notes repetitions while the motion is being made. */
    static final class Plan {
        private final List<Stretch> stretches = new ArrayList<>();

        void add(Side stance, double start, double end) {
            stretches.add(new Stretch(stance, start, end));
        }

        Performance performedBy(Motion motion) {
            return new Performance(motion, stretches, false, List.of());
        }
    }
}
