package hiplevel.repetition.segmentation;

import hiplevel.exercise.Exercise;
import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.activity.Activity;
import hiplevel.repetition.Repetition;
import hiplevel.repetition.SegmentationSettings;
import hiplevel.repetition.excursion.ExcursionSegmentation;
import hiplevel.repetition.gait.Gait;
import hiplevel.repetition.gait.GaitSegmentation;
import hiplevel.repetition.hold.Holds;
import hiplevel.words.Saying;
import java.util.List;
import java.util.Optional;

/** Cuts any exercise of a catalogue by what its entry says, and by nothing else. */
public final class Segmentation {
    private Segmentation() {}

    /**
     * What is known besides the motion.
     *
     * @param activities what the alignment found in the recording, in order of time
     */
    public record Context(List<Activity> activities, SegmentationSettings settings) {
        public Context {
            activities = List.copyOf(activities);
        }
    }

    /**
     * The repetitions of that exercise from…to, µs.
     *
     * @param side the row's leg where somebody said so: only its repetitions are listed
     */
    public static Cut cut(
            BodyMotion motion, Exercise exercise, Optional<Side> side, long from, long to, Context context) {
        return switch (exercise.drive()) {
            case GAIT_CYCLES -> gait(motion, exercise, side, from, to, context);
            case HOLD -> holds(motion, exercise, side, from, to, context);
            default -> excursions(motion, exercise, side, from, to, context);
        };
    }

    private static Cut gait(
            BodyMotion motion, Exercise exercise, Optional<Side> side, long from, long to, Context context) {
        Gait gait =
                GaitSegmentation.segment(motion, from, to, context.settings()).of(exercise);
        List<Repetition> stances = gait.stances().stream()
                .filter(s -> side.isEmpty() || s.side().equals(side))
                .toList();
        return new Cut(stances, gait.contacts(), gait.notes());
    }

    private static Cut holds(
            BodyMotion motion, Exercise exercise, Optional<Side> side, long from, long to, Context context) {
        List<Repetition> holds = Holds.segment(motion, exercise, side, from, to, context.settings());
        boolean untold = holds.isEmpty()
                && side.isEmpty()
                && exercise.hasSides()
                && motion.thighs().size() < 2;
        return new Cut(holds, List.of(), untold ? List.of(untold(exercise)) : List.of());
    }

    private static Saying untold(Exercise exercise) {
        return Saying.of("note.leg-untold", exercise.words());
    }

    private static Cut excursions(
            BodyMotion motion, Exercise exercise, Optional<Side> side, long from, long to, Context context) {
        ExcursionSegmentation.Cut cut = ExcursionSegmentation.segment(
                motion,
                exercise,
                side,
                from,
                to,
                AlignmentMovements.among(context.activities(), exercise, from, to),
                context.settings());
        List<Saying> notes = cut.legUntold() ? List.of(untold(exercise)) : List.of();
        return new Cut(cut.repetitions(), List.of(), notes);
    }
}
