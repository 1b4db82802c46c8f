package hiplevel.repetition.gait;

import hiplevel.kinematics.BodyMotion;
import hiplevel.repetition.SegmentationSettings;
import java.util.List;

/**
 * Finds where somebody walks: both thighs swinging against each other, step after step; with one thigh, swing after swing
 * with the shaking that the ground gives; with the pelvis alone, landing after landing.
 */
public final class WalkingBouts {
    private WalkingBouts() {}

    /** The bouts in order of time. */
    public static List<WalkingBout> in(BodyMotion motion, SegmentationSettings settings) {
        if (motion.thighs().isEmpty()) {
            return motion.pelvis().stream()
                    .flatMap(p -> new PelvisLandings(motion, p, settings).walks().stream())
                    .map(walk -> new WalkingBout(
                            motion.grid().micros(walk.get(0)), motion.grid().micros(walk.get(walk.size() - 1))))
                    .toList();
        }
        if (motion.thighs().size() < 2) {
            return motion.thighs().values().stream()
                    .flatMap(thigh -> OneThighContacts.bouts(motion, thigh, settings).stream())
                    .toList();
        }
        return new Steps(motion, settings)
                .walks().stream()
                        .map(walk -> new WalkingBout(
                                motion.grid().micros(walk.get(0).from()),
                                motion.grid().micros(walk.get(walk.size() - 1).to())))
                        .toList();
    }

    /** A stretch of walking, from its first step to its last; µs of the recording's clock. */
    public record WalkingBout(long fromMicros, long toMicros) {
        /** Whether the instant lies in it or within {@code margin} µs of it. */
        public boolean near(long micros, long margin) {
            return fromMicros - margin <= micros && micros <= toMicros + margin;
        }
    }
}
