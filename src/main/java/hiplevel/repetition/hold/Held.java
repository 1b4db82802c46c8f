package hiplevel.repetition.hold;

import hiplevel.imu.Side;
import java.util.Optional;

/** One posture held from…to, indices on the grid, both inclusive. */
record Held(Optional<Side> leg, int from, int to) {
    double middle() {
        return (from + to) / 2.0;
    }
}
