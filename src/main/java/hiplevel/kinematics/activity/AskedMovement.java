package hiplevel.kinematics.activity;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.words.Saying;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A movement that alignment rests on: one that the worn sensors tell from others, see {@link Movements}, and from which one of
 * them learns where forward is. A pelvis learns it from hip hinges and two-leg squats, a thigh from swings of its own leg; a
 * squat on two legs is told from one on one leg by both thighs only, and those do not need it.
 *
 * @param side the leg that swings
 */
public record AskedMovement(Activity.Kind kind, Optional<Side> side) {
    private static final AskedMovement HINGES = new AskedMovement(Activity.Kind.HINGE, Optional.empty());
    private static final AskedMovement SQUATS = new AskedMovement(Activity.Kind.TWO_LEG_SQUAT, Optional.empty());

    /** What is asked of somebody who wears sensors there; nothing where neither pelvis nor thigh is among them. */
    public static List<AskedMovement> of(Collection<Placement> worn) {
        List<AskedMovement> asked = new ArrayList<>();
        boolean pelvis = worn.contains(Placement.PELVIS);
        if (pelvis) {
            asked.add(HINGES);
        }
        for (Side side : Side.values()) {
            if (worn.contains(Placement.thigh(side))) {
                asked.add(swings(side));
            }
        }
        if (pelvis && asked.contains(swings(Side.LEFT)) && asked.contains(swings(Side.RIGHT))) {
            asked.add(SQUATS);
        }
        return List.copyOf(asked);
    }

    private static AskedMovement swings(Side side) {
        return new AskedMovement(Activity.Kind.LEG_SWING, Optional.of(side));
    }

    /** Those of at least one pelvis or thigh sensor in one breath: three hip hinges and five leg swings a side. */
    public static Saying words(Collection<Placement> worn) {
        List<AskedMovement> asked = of(worn);
        List<Saying> parts = new ArrayList<>();
        if (asked.contains(HINGES)) {
            parts.add(Saying.of("asked.hinges"));
        }
        boolean left = asked.contains(swings(Side.LEFT));
        boolean right = asked.contains(swings(Side.RIGHT));
        if (left || right) {
            parts.add(Saying.of(left && right ? "asked.swings" : left ? "asked.swings.left" : "asked.swings.right"));
        }
        if (asked.contains(SQUATS)) {
            parts.add(Saying.of("asked.squats"));
        }
        // the last two with an and
        int first = Math.max(1, parts.size() - 1);
        return first == parts.size()
                ? parts.get(0)
                : Saying.and(List.of(Saying.list(parts.subList(0, first)), parts.get(first)));
    }

    /** Sentences on what none of these movements can align, and what to add; empty where they align all of it. */
    public static List<Saying> lacking(Collection<Placement> worn) {
        if (of(worn).isEmpty()) {
            return List.of(Saying.of("asked.nothing"));
        }
        Set<Placement> placed = EnumSet.copyOf(worn);
        return placed.stream()
                .filter(Placement::isShank)
                .filter(shank -> !placed.contains(Placement.thigh(shank.side().orElseThrow())))
                .map(shank -> Saying.of(
                        "asked.shank-without-thigh",
                        shank.saying(),
                        Placement.thigh(shank.side().orElseThrow()).saying()))
                .toList();
    }
}
