package hiplevel.repetition.squat;

import hiplevel.exercise.Exercise;
import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.repetition.Excluded;
import hiplevel.repetition.Gaps;
import hiplevel.repetition.Repetition;
import hiplevel.repetition.SegmentationSettings;
import hiplevel.repetition.gait.WalkingBouts;
import hiplevel.repetition.gait.WalkingBouts.WalkingBout;
import hiplevel.repetition.squat.Excursions.Excursion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Cuts single-leg squats, wherever in the recording they are, and names the leg they stand on. Biomechanics notes,
 * section 6.
 *
 * <p>Movements that are no single-leg squat are not listed: both thighs flexing alike (two-leg squats, sitting down), a
 * thigh that flexes without the body going down (knee lifts, leg swings), steps of a walk. A single-leg squat that does not
 * count is listed with the rule that excluded it: {@code incomplete}, {@code gap}, {@code duration}, {@code amplitude}. One
 * that the recording cuts off cannot be told from another movement and is listed only beside whole ones of its side.
 *
 * <p>With one thigh sensor alone a two-leg squat looks like a single-leg squat of that side and is listed; with no thigh
 * sensor on the declared leg the pelvis' tilt takes the thigh's place. Without a declared side only worn thighs are looked
 * at.
 */
public final class SquatSegmentation {
    /** A squat's flexion at rest: farther from standing is sitting, rad. */
    private static final double UPRIGHT = Math.toRadians(25);
    /** A thigh that bends so near to a walk takes its first or last step, µs. */
    private static final long FIRST_STEP = 1_000_000;

    private final BodyMotion motion;
    private final Exercise exercise;
    private final SegmentationSettings settings;
    private final int from;
    private final int to;
    private final LegLoading loading;
    private final List<WalkingBout> walks;

    private SquatSegmentation(
            BodyMotion motion, Exercise exercise, long fromMicros, long toMicros, SegmentationSettings settings) {
        this.motion = motion;
        this.exercise = exercise;
        this.settings = settings;
        from = motion.grid().nearest(fromMicros);
        to = motion.grid().nearest(toMicros);
        loading = new LegLoading(motion, settings);
        walks = WalkingBouts.in(motion, settings);
    }

    /**
     * The repetitions from…to, numbered from 1 in order of time.
     *
     * @param declaredSide the stance leg, where somebody said so: only its repetitions are listed
     */
    public static List<Repetition> segment(
            BodyMotion motion,
            Exercise exercise,
            Optional<Side> declaredSide,
            long fromMicros,
            long toMicros,
            SegmentationSettings settings) {
        SquatSegmentation cut = new SquatSegmentation(motion, exercise, fromMicros, toMicros, settings);
        List<Candidate> candidates = new ArrayList<>();
        for (Side side : Side.values()) {
            if (declaredSide.isPresent()
                    ? declaredSide.get() == side
                    : motion.thigh(side).isPresent()) {
                candidates.addAll(cut.candidates(side));
            }
        }
        candidates.sort(Comparator.comparingDouble(c -> c.excursion().turn()));
        return cut.judged(candidates);
    }

    private record Candidate(Drive drive, Excursion excursion) {}

    private List<Candidate> candidates(Side side) {
        Optional<Drive> found = Drive.of(motion, side, exercise.course().typicalAmplitude(), settings);
        if (found.isEmpty() || to <= from) {
            return List.of();
        }
        Drive drive = found.get();
        Excursions excursions = new Excursions(drive.smooth(), motion.grid().rateHz(), settings);
        double rest = excursions.restLevel(from, to, UPRIGHT);
        List<Excursion> first = loaded(excursions, drive, rest, drive.usual());
        double usual = first.size() < 3 ? drive.usual() : medianAmplitude(first);
        List<Excursion> second = loaded(excursions, drive, rest, usual);
        return second.stream().allMatch(Excursion::cut)
                ? List.of()
                : second.stream().map(e -> new Candidate(drive, e)).toList();
    }

    private List<Excursion> loaded(Excursions excursions, Drive drive, double rest, double usual) {
        double arm = Math.max(settings.squats().armAngle(), settings.squats().armShare() * usual);
        return excursions.above(rest, arm, from, to).stream()
                .filter(e -> e.amplitude() > arm / 2)
                .filter(e -> seconds(e) <= 2 * exercise.course().longestSeconds())
                .filter(e -> walks.stream().noneMatch(w -> w.near(micros(e.turn()), FIRST_STEP)))
                .filter(e -> loading.carries(drive, e))
                .toList();
    }

    private static double medianAmplitude(List<Excursion> excursions) {
        double[] amplitudes =
                excursions.stream().mapToDouble(Excursion::amplitude).toArray();
        return Gaps.median(amplitudes, amplitudes.length);
    }

    private List<Repetition> judged(List<Candidate> candidates) {
        List<Excursion> sound = candidates.stream()
                .map(Candidate::excursion)
                .filter(e -> !e.cut() && seconds(e) >= exercise.course().shortestSeconds())
                .toList();
        List<Repetition> repetitions = new ArrayList<>();
        for (Candidate candidate : candidates) {
            double median = sound.size() < 3 ? candidate.drive().usual() : medianAmplitude(sound);
            repetitions.add(repetition(repetitions.size() + 1, candidate, judge(candidate, median)));
        }
        return repetitions;
    }

    private Repetition repetition(int number, Candidate candidate, Optional<Excluded> excluded) {
        Excursion e = candidate.excursion();
        TimeGrid grid = motion.grid();
        return new Repetition(
                number,
                exercise,
                candidate.drive().stance(),
                grid.micros(e.start()),
                micros(e.firstCrossing()),
                micros(e.turn()),
                micros(e.lastCrossing()),
                grid.micros(e.end()),
                excluded);
    }

    private Optional<Excluded> judge(Candidate candidate, double median) {
        Excursion e = candidate.excursion();
        Optional<Excluded> gap = motion.missing(e.start() - 1, e.end() + 1)
                .map(sensor -> new Excluded("gap", "data of the " + sensor + " sensor are missing inside it"));
        if (gap.isPresent()) {
            return gap;
        }
        if (e.cut()) {
            return Optional.of(new Excluded("incomplete", "the recording begins or ends inside it"));
        }
        if (seconds(e) < exercise.course().shortestSeconds()) {
            return Optional.of(
                    new Excluded("duration", "shorter than " + exercise.course().shortestSeconds() + " s"));
        }
        if (seconds(e) > exercise.course().longestSeconds()) {
            return Optional.of(new Excluded(
                    "duration", "longer than " + words(exercise.course().longestSeconds()) + " s"));
        }
        if (e.amplitude() < settings.squats().smallestShare() * median) {
            String share = Math.round(100 * settings.squats().smallestShare()) + " % of the usual depth";
            return Optional.of(new Excluded("amplitude", "less than " + share));
        }
        return Optional.empty();
    }

    private static String words(double seconds) {
        return seconds == Math.rint(seconds) ? Long.toString((long) seconds) : Double.toString(seconds);
    }

    private double seconds(Excursion e) {
        return (e.end() - e.start()) / motion.grid().rateHz();
    }

    private long micros(double index) {
        return motion.grid().startMicros() + Math.round(index * motion.grid().stepMicros());
    }
}
