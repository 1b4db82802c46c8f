package hiplevel.session.live;

import hiplevel.kinematics.alignment.SegmentAlignment;
import java.util.List;

/**
 * How the sensors sit, as known now.
 *
 * @param stoodStill whether the pose that all angles are changes from is known
 * @param segments one entry per worn pelvis and thigh sensor; empty before the first analysis
 * @param passed whether verdicts may rest on all of it
 * @param advice what to do next, sentences; empty when it passed
 */
public record LiveAlignment(boolean stoodStill, List<SegmentAlignment> segments, boolean passed, List<String> advice) {
    public LiveAlignment {
        segments = List.copyOf(segments);
        advice = List.copyOf(advice);
    }
}
