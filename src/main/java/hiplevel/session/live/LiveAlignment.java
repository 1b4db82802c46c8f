package hiplevel.session.live;

import hiplevel.imu.Side;
import hiplevel.kinematics.activity.Activity;
import hiplevel.kinematics.alignment.SegmentAlignment;
import hiplevel.words.Saying;
import java.util.List;
import java.util.Optional;

/**
 * How the sensors sit, as known now.
 *
 * @param stoodStill whether the pose that all angles are changes from is known
 * @param segments one entry per worn pelvis and thigh sensor that is heard; empty before the first analysis
 * @param passed whether verdicts may rest on all of it
 * @param advice what to do next, sentences; empty when it passed
 * @param movements the hinges, two-leg squats and leg swings that were seen, in order of time
 */
public record LiveAlignment(
        boolean stoodStill,
        List<SegmentAlignment> segments,
        boolean passed,
        List<Saying> advice,
        List<Activity> movements) {
    private static final double SHOWN_DEG = 0.1;

    public LiveAlignment {
        segments = List.copyOf(segments);
        advice = List.copyOf(advice);
        movements = List.copyOf(movements);
    }

    /** The same after other movements. */
    LiveAlignment after(List<Activity> others) {
        return new LiveAlignment(stoodStill, segments, passed, advice, others);
    }

    /** How many movements of a kind were seen; swings are counted by the leg that swung. */
    public int count(Activity.Kind kind, Optional<Side> side) {
        return (int) movements.stream()
                .filter(m -> m.kind() == kind && m.side().equals(side))
                .count();
    }

    /** Whether a person would read the same: methods, ± yaw to a tenth of a degree, advice, how many movements. */
    boolean reads(LiveAlignment other) {
        return stoodStill == other.stoodStill
                && passed == other.passed
                && advice.equals(other.advice)
                && movements.size() == other.movements.size()
                && shown(segments).equals(shown(other.segments));
    }

    private static List<String> shown(List<SegmentAlignment> segments) {
        return segments.stream()
                .map(s -> s.placement() + " " + s.method() + " " + Math.round(Math.toDegrees(s.yawSd()) / SHOWN_DEG))
                .toList();
    }
}
