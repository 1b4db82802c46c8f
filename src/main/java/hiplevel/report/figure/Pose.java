package hiplevel.report.figure;

import hiplevel.imu.Side;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was measured of one moment.
 *
 * @param stance the leg that stands; empty where both do
 * @param pelvis how far the free side hangs lower than level; where both legs stand how far the right side is up
 * @param thighs knee cave by leg, as far as measured: toward the midline +
 * @param lying on the back, seen from the feet, else upright, seen from the front
 */
record Pose(Optional<Side> stance, Optional<Angle> pelvis, Map<Side, Angle> thighs, boolean lying) {
    Pose {
        thighs = new EnumMap<>(thighs.isEmpty() ? new EnumMap<>(Side.class) : thighs);
    }

    /** The same wearer in a mirror. */
    Pose mirrored() {
        Map<Side, Angle> exchanged = new EnumMap<>(Side.class);
        thighs.forEach((side, angle) -> exchanged.put(side.opposite(), angle));
        Optional<Angle> turned =
                stance.isPresent() ? pelvis : pelvis.map(p -> new Angle(-p.degrees(), p.plusMinus(), p.band()));
        return new Pose(stance.map(Side::opposite), turned, exchanged, lying);
    }

    boolean measuredAnything() {
        return pelvis.isPresent() || !thighs.isEmpty();
    }

    boolean stands(Side leg) {
        return stance.isEmpty() || stance.get() == leg;
    }
}
