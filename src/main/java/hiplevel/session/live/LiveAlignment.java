package hiplevel.session.live;

import hiplevel.kinematics.alignment.SegmentAlignment;
import hiplevel.words.Saying;
import java.util.List;

/**
 * How the sensors sit, as known now.
 *
 * @param stoodStill whether the pose that all angles are changes from is known
 * @param segments one entry per worn pelvis and thigh sensor that is heard; empty before the first analysis
 * @param passed whether verdicts may rest on all of it
 * @param advice what to do next, sentences; empty when it passed
 */
public record LiveAlignment(boolean stoodStill, List<SegmentAlignment> segments, boolean passed, List<Saying> advice) {
    private static final double SHOWN_DEG = 0.1;

    public LiveAlignment {
        segments = List.copyOf(segments);
        advice = List.copyOf(advice);
    }

    /** Whether a person would read the same: methods, ± yaw to a tenth of a degree, advice. */
    boolean reads(LiveAlignment other) {
        return stoodStill == other.stoodStill
                && passed == other.passed
                && advice.equals(other.advice)
                && shown(segments).equals(shown(other.segments));
    }

    private static List<String> shown(List<SegmentAlignment> segments) {
        return segments.stream()
                .map(s -> s.placement() + " " + s.method() + " " + Math.round(Math.toDegrees(s.yawSd()) / SHOWN_DEG))
                .toList();
    }
}
