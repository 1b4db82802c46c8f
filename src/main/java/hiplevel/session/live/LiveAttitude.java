package hiplevel.session.live;

import hiplevel.kinematics.grid.GridRing;

/** Where a sensor's attitude {@code earthFromSensor} comes from while it is heard. */
sealed interface LiveAttitude permits FilteredAttitude, OwnAttitude {
    /** Whether there is one. */
    boolean known();

    double w();

    double x();

    double y();

    double z();

    /** How fast it turned lately, as far as is known without the gyroscope's bias, rad/s. */
    double rate();

    /** Whether the last came first after a gap: its heading is a guess. */
    boolean segmentStarted();

    /** Samples that the rate promises and that were not heard. */
    long missing();

    /** What was heard until now does not count. */
    void forget();

    /** Nothing will be heard any more: what was held back goes to the ring. */
    void end(GridRing ring);
}
