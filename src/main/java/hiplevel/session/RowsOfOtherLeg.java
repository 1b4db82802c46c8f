package hiplevel.session;

import hiplevel.exercise.Drive;
import hiplevel.exercise.Exercise;
import hiplevel.imu.Side;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.repetition.Repetition;
import hiplevel.repetition.segmentation.Segmentation;
import java.util.List;
import java.util.Optional;

/**
 * Repetitions of the declared exercise on the leg that was not declared, which nobody is told of one by one: cut as they would
 * be if no side was declared, where the thighs tell whose they are.
 */
public final class RowsOfOtherLeg {
    private final SessionSettings settings;
    private final Optional<Exercise> exercise;
    private final long sinceMicros;
    private final long overMicros;
    private long latest = Long.MIN_VALUE;
    private long latestDeclared = Long.MIN_VALUE;

    /**
     * None was seen yet.
     *
     * @param sinceMicros what began earlier was something else
     * @param overMicros so long after its end a repetition is over
     */
    public RowsOfOtherLeg(SessionSettings settings, long sinceMicros, long overMicros) {
        this.settings = settings;
        this.overMicros = overMicros;
        this.sinceMicros = sinceMicros;
        exercise = settings.side()
                .flatMap(side -> settings.exercise())
                .flatMap(settings.catalogue()::named)
                .filter(Exercise::hasSides)
                .filter(e -> !e.isGait() && e.drive() != Drive.SIDE_STEPS && e.drive() != Drive.HOLD);
    }

    /** When the latest of them was over, µs; {@link Long#MIN_VALUE} where none was, or one on the declared leg came after. */
    public long latest(MotionAnalysis.Result seen) {
        if (exercise.isEmpty() || seen.motion().thighs().size() < 2) {
            return Long.MIN_VALUE;
        }
        Side declared = settings.side().orElseThrow();
        for (TrialResult trial : seen.trials()) {
            trial.repetitions().forEach(m -> latestDeclared = Math.max(latestDeclared, over(m.repetition())));
        }
        TimeGrid grid = seen.motion().grid();
        long end = grid.micros(grid.count() - 1);
        Segmentation.Context context = new Segmentation.Context(
                seen.alignment().activities(), settings.algorithms().segmentation());
        List<Repetition> rows = Segmentation.cut(
                        seen.motion(), exercise.get(), Optional.empty(), grid.startMicros(), end, context)
                .repetitions();
        for (Repetition row : rows) {
            boolean whole = row.endMicros() + overMicros <= end;
            if (whole && row.isOf(declared.opposite())) {
                latest = Math.max(latest, over(row));
            }
        }
        return latest > latestDeclared ? latest : Long.MIN_VALUE;
    }

    private long over(Repetition row) {
        boolean counts = row.accepted() && row.startMicros() >= sinceMicros;
        return counts ? row.endMicros() : Long.MIN_VALUE;
    }
}
