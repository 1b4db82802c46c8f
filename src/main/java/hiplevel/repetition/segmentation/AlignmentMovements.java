package hiplevel.repetition.segmentation;

import hiplevel.exercise.Exercise;
import hiplevel.kinematics.activity.Activity;
import hiplevel.kinematics.activity.Activity.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which hinges, leg swings and two-leg squats were made for the alignment, and are not the exercise. Alignment takes every
 * hinge that it can get, so that it used one says nothing; the sequence does: hinges, swings and squats, one kind after the
 * other and each kind in one run of up to {@value #EACH}. What comes after a pause, or beyond the third, is exercise.
 */
final class AlignmentMovements {
    private static final Set<Kind> KINDS = EnumSet.of(Kind.HINGE, Kind.LEG_SWING, Kind.TWO_LEG_SQUAT);
    /** Movements of one kind that belong together follow each other within so long, µs … */
    private static final long SAME_KIND_MICROS = 4_000_000;
    /** … and the next kind within so long. */
    private static final long NEXT_KIND_MICROS = 12_000_000;
    /** So many hinges, and so many squats, are asked for. */
    private static final int EACH = 3;

    /**
     * So many together are a second alignment, after a sensor slipped; fewer of two kinds are the exercise, of which one
     * repetition looks like a hinge and the next like a squat.
     */
    private static final int WHOLE = 5;

    private AlignmentMovements() {}

    /** Those in from…to, µs, that look like the exercise or not. */
    static List<Activity> among(List<Activity> activities, Exercise exercise, long from, long to) {
        List<Activity> moves = activities.stream()
                .filter(a -> KINDS.contains(a.kind()) && from <= a.fromMicros() && a.toMicros() <= to)
                .toList();
        List<Activity> aligning = new ArrayList<>();
        for (int i = 0; i < moves.size(); ) {
            List<Activity> block = block(moves.subList(i, moves.size()));
            i += block.size();
            long kinds = block.stream().map(Activity::kind).distinct().count();
            boolean whole = block.size() >= WHOLE || block.get(0).equals(moves.get(0));
            if (kinds > 1 && whole) {
                aligning.addAll(block);
            } else if (block.get(0).kind() == Kind.LEG_SWING || alone(block, moves, exercise)) {
                aligning.addAll(block);
            }
        }
        return aligning;
    }

    /** One kind after the other from the first on. */
    private static List<Activity> block(List<Activity> moves) {
        List<Activity> block = new ArrayList<>();
        Set<Kind> before = EnumSet.noneOf(Kind.class);
        int run = 0;
        for (Activity move : moves) {
            if (!block.isEmpty()) {
                Activity last = block.get(block.size() - 1);
                boolean same = last.kind() == move.kind();
                long pause = move.fromMicros() - last.toMicros();
                boolean follows = same
                        ? pause <= SAME_KIND_MICROS || move.kind() == Kind.LEG_SWING
                        : pause <= NEXT_KIND_MICROS && !before.contains(move.kind());
                boolean enough = same && run == EACH && move.kind() != Kind.LEG_SWING && !before.isEmpty();
                if (!follows || enough) {
                    break;
                }
                if (!same) {
                    before.add(last.kind());
                    run = 0;
                }
            }
            block.add(move);
            run++;
        }
        return block;
    }

    /** Three hinges before everything else, where only a pelvis told of the movements, and others after a while. */
    private static boolean alone(List<Activity> block, List<Activity> moves, Exercise exercise) {
        Optional<Kind> own = switch (exercise.drive()) {
            case ANTERIOR_TILT -> Optional.of(Kind.HINGE);
            case BOTH_THIGHS_FLEXION -> Optional.of(Kind.TWO_LEG_SQUAT);
            default -> Optional.empty();
        };
        return block.get(0).equals(moves.get(0))
                && block.size() == EACH
                && moves.size() > EACH
                && own.equals(Optional.of(block.get(0).kind()));
    }
}
