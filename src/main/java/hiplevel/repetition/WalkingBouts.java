package hiplevel.repetition;

import hiplevel.kinematics.BodyMotion;
import java.util.List;

/** Finds where somebody walks: both thighs swinging against each other, step after step. */
public final class WalkingBouts {
    private WalkingBouts() {}

    /** The bouts in order of time; none when a thigh is not worn, for then walking cannot be told from other movements. */
    public static List<WalkingBout> in(BodyMotion motion, SegmentationSettings settings) {
        if (motion.thighs().size() < 2) {
            return List.of();
        }
        return new Steps(motion, settings)
                .walks().stream()
                        .map(walk -> new WalkingBout(
                                motion.grid().micros(walk.get(0).from()),
                                motion.grid().micros(walk.get(walk.size() - 1).to())))
                        .toList();
    }
}
