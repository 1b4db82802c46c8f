package hiplevel.report.figure;

import hiplevel.imu.Side;
import hiplevel.words.Words;
import java.util.ArrayList;
import java.util.List;

/** A pose in words. */
record PoseWords(Pose pose, Words words) {

    /** {@code left hip 9.0° lower than level (± 1.8, flag); right knee 2.1° toward the midline (± 1.8, good)}. */
    String clauses() {
        List<String> parts = new ArrayList<>();
        parts.add(pose.pelvis().map(this::pelvis).orElseGet(() -> words.say("figure.pelvis.unknown")));
        if (!pose.lying()) {
            for (Side side : Side.values()) {
                if (pose.stands(side)) {
                    parts.add(knee(side));
                }
            }
        }
        return String.join("; ", parts);
    }

    private String pelvis(Angle angle) {
        Side lower = pose.stance().map(Side::opposite).orElse(angle.degrees() < 0 ? Side.RIGHT : Side.LEFT);
        boolean up = pose.stance().isPresent() && angle.degrees() < 0;
        return words.say(
                up ? "figure.pelvis.higher" : "figure.pelvis.lower", lower.saying(), angle.size(words), detail(angle));
    }

    private String knee(Side side) {
        Angle angle = pose.thighs().get(side);
        if (angle == null) {
            return words.say("figure.knee.unknown", side.saying());
        }
        return words.say(
                angle.degrees() < 0 ? "figure.knee.out" : "figure.knee.in",
                side.saying(),
                angle.size(words),
                detail(angle));
    }

    /** {@code (± 1.8, flag)}; empty where there is neither. */
    private String detail(Angle angle) {
        List<String> parts = new ArrayList<>();
        if (!angle.shownPlusMinus(words).isEmpty()) {
            parts.add(angle.shownPlusMinus(words));
        }
        angle.level().ifPresent(l -> parts.add(words.say("level." + l.word())));
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }
}
