package hiplevel.exercise;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import java.util.List;
import java.util.Set;

/**
 * Which sensors an exercise needs.
 *
 * @param enough alternatives: any one of these sets is enough to cut repetitions
 * @param optional what tells more
 */
public record Wearing(List<Set<Worn>> enough, Set<Worn> optional) {
    /** A sensor by what it means to a row. */
    public enum Worn {
        PELVIS,
        /** the thigh of the row's own leg; of a row without a side, any */
        THIGH,
        BOTH_THIGHS,
        /** the shank of the row's own leg */
        SHANK
    }

    public Wearing {
        enough = enough.stream().map(Set::copyOf).toList();
        optional = Set.copyOf(optional);
    }

    /** Whether these sensors are enough for at least one side. */
    public boolean suffices(Set<Placement> worn) {
        return enough.stream().anyMatch(set -> set.stream().allMatch(w -> has(worn, w)));
    }

    private static boolean has(Set<Placement> worn, Worn wanted) {
        boolean left = worn.contains(Placement.thigh(Side.LEFT));
        boolean right = worn.contains(Placement.thigh(Side.RIGHT));
        return switch (wanted) {
            case PELVIS -> worn.contains(Placement.PELVIS);
            case THIGH -> left || right;
            case BOTH_THIGHS -> left && right;
            case SHANK -> worn.contains(Placement.LEFT_SHANK) || worn.contains(Placement.RIGHT_SHANK);
        };
    }
}
