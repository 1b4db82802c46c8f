package hiplevel.session.programme;

import hiplevel.exercise.Exercise;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is worn, and whether one thigh's sensor moves across between the sides. */
enum SensorSet {
    PELVIS("pelvis", true, false, false),
    THIGH("one thigh", false, true, false),
    PELVIS_AND_THIGH("pelvis, one thigh", true, true, false),
    PELVIS_AND_THIGHS("pelvis, both thighs", true, false, false),
    ALL_FIVE("pelvis, thighs, shanks", true, false, true);

    private final String words;
    private final boolean pelvis;
    private final boolean moved;
    private final boolean shanks;

    SensorSet(String words, boolean pelvis, boolean moved, boolean shanks) {
        this.words = words;
        this.pelvis = pelvis;
        this.moved = moved;
        this.shanks = shanks;
    }

    String words() {
        return words;
    }

    /** The sides that are recorded one after the other with one sensor moved across; empty when one recording holds all. */
    List<Optional<Side>> recordings(Exercise exercise) {
        if (!moved) {
            return List.of(Optional.empty());
        }
        return exercise.hasSides()
                ? List.of(Optional.of(Side.RIGHT), Optional.of(Side.LEFT))
                : List.of(Optional.of(Side.RIGHT));
    }

    /** What is worn in the recording of that side. */
    Set<Placement> worn(Optional<Side> side) {
        Set<Placement> worn = EnumSet.noneOf(Placement.class);
        if (pelvis) {
            worn.add(Placement.PELVIS);
        }
        for (Side leg : Side.values()) {
            boolean both = this == PELVIS_AND_THIGHS || shanks;
            if (both || (moved && side.equals(Optional.of(leg)))) {
                worn.add(Placement.thigh(leg));
            }
        }
        if (shanks) {
            worn.add(Placement.LEFT_SHANK);
            worn.add(Placement.RIGHT_SHANK);
        }
        return worn;
    }

    /** Whether an exercise can be seen with it. */
    boolean suffices(Exercise exercise) {
        return exercise.wearing().suffices(worn(Optional.of(Side.RIGHT)));
    }
}
