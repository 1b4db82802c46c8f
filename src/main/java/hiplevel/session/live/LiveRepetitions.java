package hiplevel.session.live;

import hiplevel.exercise.Exercise;
import hiplevel.form.Finding;
import hiplevel.form.MeasuredRepetition;
import hiplevel.form.finding.Findings;
import hiplevel.imu.Side;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.recording.WearingFacts;
import hiplevel.repetition.Repetition;
import hiplevel.session.MotionAnalysis;
import hiplevel.session.SessionSettings;
import hiplevel.session.TrialResult;
import hiplevel.session.cue.Doing;
import hiplevel.session.cue.SetUnderWay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Tells each repetition once, when nothing that is still to come can change where it begins and ends. */
final class LiveRepetitions {
    /** A squat is over when the leg has been straight so long, µs: the drive signal's smoothing reaches that far. */
    static final long SQUAT_OVER = 600_000;
    /** A stance is over when the next step must have come, µs. */
    private static final long STANCE_OVER = 2_000_000;
    /** What begins so near to where the window begins may begin before it, µs. */
    private static final long CUT_BY_WINDOW = 2_000_000;
    /** A squat that ended so near to now is still under way, µs. */
    private static final long UNDER_WAY = 300_000;
    /** Longer ago than the memory reaches nothing is found again, µs. */
    private static final long REMEMBERED = LiveWindow.CAPACITY * LiveWindow.STEP_MICROS;

    private final SessionSettings settings;
    private final OptionalDouble heightMetres;
    private final LiveListener listener;
    private final List<Told> told = new ArrayList<>();
    private final List<Exercise> trials = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();
    private final SetUnderWay set;
    private final long sinceMicros;
    private Optional<Doing> doing = Optional.empty();

    private record Told(int trial, int number, long fromMicros, long toMicros) {
        /** Whether it is the same repetition, seen again with more known around it. */
        boolean is(int otherTrial, Repetition r) {
            long shared = Math.min(toMicros, r.endMicros()) - Math.max(fromMicros, r.startMicros());
            return trial == otherTrial && 2 * shared > Math.min(toMicros - fromMicros, r.endMicros() - r.startMicros());
        }
    }

    /** @param sinceMicros what began earlier is not told */
    LiveRepetitions(SessionSettings settings, WearingFacts facts, LiveListener listener, long sinceMicros) {
        this.sinceMicros = sinceMicros;
        this.settings = settings;
        this.listener = listener;
        set = new SetUnderWay(settings.bands(), listener);
        heightMetres = settings.heightMetres().isPresent() ? settings.heightMetres() : facts.heightMetres();
    }

    /**
     * Tells what is new.
     *
     * @return the leg that a squat under way stands on
     */
    Optional<Side> tell(MotionAnalysis.Result result, boolean fromBeginning, boolean last) {
        TimeGrid grid = result.motion().grid();
        long known = fromBeginning ? Long.MIN_VALUE : grid.startMicros() + CUT_BY_WINDOW;
        long begin = Math.max(sinceMicros, known);
        long end = grid.micros(grid.count() - 1);
        told.removeIf(t -> t.toMicros < end - REMEMBERED);
        List<MeasuredRepetition> over = new ArrayList<>();
        Optional<MeasuredRepetition> underWay = Optional.empty();
        for (TrialResult trial : result.trials()) {
            boolean gait = trial.exercise().isGait();
            for (MeasuredRepetition measured : trial.repetitions()) {
                Repetition r = measured.repetition();
                if (last || r.endMicros() + (gait ? STANCE_OVER : SQUAT_OVER) <= end) {
                    over.add(measured);
                } else if (!gait && r.endMicros() > end - UNDER_WAY) {
                    underWay = Optional.of(measured);
                }
            }
        }
        over.sort(Comparator.comparingLong(m -> m.repetition().endMicros()));
        tell(over, begin, result);
        if (last) {
            set.end();
        } else {
            set.reached(end);
        }
        doing = underWay.map(m -> doing(m.repetition(), true))
                .or(() -> over.stream()
                        .filter(m -> m.repetition().accepted())
                        .reduce((earlier, later) -> later)
                        .map(m -> doing(m.repetition(), false)));
        return last ? Optional.empty() : underWay.flatMap(m -> m.repetition().side());
    }

    private static Doing doing(Repetition r, boolean underWay) {
        return new Doing(
                r.exercise(), underWay ? r.side() : Optional.empty(), underWay, r.endMicros() + Doing.NEXT_MICROS);
    }

    /** Nothing of this will come any more. */
    void end() {
        set.end();
    }

    /** What the last look found to be done. */
    Optional<Doing> doing() {
        return doing;
    }

    /** Whether a set is to be ended when nothing follows. */
    boolean setIsOpen() {
        return set.isOpen();
    }

    private void tell(List<MeasuredRepetition> over, long begin, MotionAnalysis.Result result) {
        List<MeasuredRepetition> numbered = new ArrayList<>();
        List<MeasuredRepetition> fresh = new ArrayList<>();
        for (MeasuredRepetition measured : over) {
            Repetition r = measured.repetition();
            int trial = trial(r.exercise());
            Optional<Told> before = told.stream().filter(t -> t.is(trial, r)).findFirst();
            if (before.isPresent()) {
                numbered.add(numbered(measured, trial, before.get().number));
            } else if (r.startMicros() >= begin) {
                int number = counts.get(trial - 1) + 1;
                counts.set(trial - 1, number);
                told.add(new Told(trial, number, r.startMicros(), r.endMicros()));
                fresh.add(numbered(measured, trial, number));
                numbered.add(fresh.get(fresh.size() - 1));
            }
        }
        if (fresh.isEmpty()) {
            return;
        }
        List<Finding> findings = Findings.of(numbered, result.motion(), settings.bands(), heightMetres);
        for (MeasuredRepetition measured : fresh) {
            set.add(measured);
            listener.repetition(
                    measured,
                    findings.stream()
                            .filter(f -> f.trial() == measured.trial()
                                    && f.repetition() == measured.repetition().number())
                            .toList());
        }
    }

    /** The number of an exercise's trial, in the order in which exercises were first done. */
    private int trial(Exercise exercise) {
        if (!trials.contains(exercise)) {
            trials.add(exercise);
            counts.add(0);
        }
        return trials.indexOf(exercise) + 1;
    }

    private static MeasuredRepetition numbered(MeasuredRepetition m, int trial, int number) {
        Repetition r = m.repetition();
        return new MeasuredRepetition(
                trial,
                new Repetition(
                        number,
                        r.exercise(),
                        r.side(),
                        r.startMicros(),
                        r.pauseStartMicros(),
                        r.turnMicros(),
                        r.pauseEndMicros(),
                        r.endMicros(),
                        r.excluded()),
                m.measures(),
                m.curves());
    }
}
