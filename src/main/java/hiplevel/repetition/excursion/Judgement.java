package hiplevel.repetition.excursion;

import hiplevel.exercise.Exercise;
import hiplevel.exercise.Unit;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.repetition.Excluded;
import hiplevel.repetition.Gaps;
import hiplevel.repetition.Repetition;
import hiplevel.repetition.SegmentationSettings;
import hiplevel.repetition.excursion.ExcursionSegmentation.Candidate;
import hiplevel.repetition.excursion.Excursions.Excursion;
import hiplevel.words.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which movements of an exercise count as repetitions, and why the others do not. */
final class Judgement {
    private final BodyMotion motion;
    private final Exercise exercise;
    private final SegmentationSettings settings;

    Judgement(BodyMotion motion, Exercise exercise, SegmentationSettings settings) {
        this.motion = motion;
        this.exercise = exercise;
        this.settings = settings;
    }

    static double median(List<Excursion> excursions) {
        double[] amplitudes =
                excursions.stream().mapToDouble(Excursion::amplitude).toArray();
        return Gaps.median(amplitudes, amplitudes.length);
    }

    /** All of them, numbered from 1; in order of time they come. */
    List<Repetition> of(List<Candidate> candidates) {
        List<Excursion> sound = candidates.stream()
                .map(Candidate::excursion)
                .filter(e -> !e.cut() && seconds(e) >= exercise.course().shortestSeconds())
                .toList();
        List<Repetition> repetitions = new ArrayList<>();
        for (Candidate candidate : candidates) {
            double median = sound.size() < 3 ? candidate.usual() : median(sound);
            repetitions.add(repetition(repetitions.size() + 1, candidate, judge(candidate.excursion(), median)));
        }
        return repetitions;
    }

    private Repetition repetition(int number, Candidate candidate, Optional<Excluded> excluded) {
        Excursion e = candidate.excursion();
        TimeGrid grid = motion.grid();
        return new Repetition(
                number,
                exercise,
                candidate.leg(),
                grid.micros(e.start()),
                micros(e.firstCrossing()),
                micros(e.turn()),
                micros(e.lastCrossing()),
                grid.micros(e.end()),
                excluded);
    }

    private Optional<Excluded> judge(Excursion e, double median) {
        Optional<Excluded> gap = motion.missing(e.start() - 1, e.end() + 1)
                .map(sensor -> new Excluded("gap", Saying.of("excluded.gap", sensor.saying())));
        if (gap.isPresent()) {
            return gap;
        }
        if (e.cut()) {
            return Optional.of(new Excluded("incomplete", Saying.of("excluded.cut")));
        }
        if (seconds(e) < exercise.course().shortestSeconds()) {
            return Optional.of(new Excluded(
                    "duration",
                    Saying.of(
                            "excluded.shorter",
                            Unit.SECONDS.shortest(exercise.course().shortestSeconds()))));
        }
        if (seconds(e) > exercise.course().longestSeconds()) {
            return Optional.of(new Excluded(
                    "duration",
                    Saying.of(
                            "excluded.longer",
                            Unit.SECONDS.shortest(exercise.course().longestSeconds()))));
        }
        if (e.amplitude() < settings.movements().smallestShare() * median) {
            long percent = Math.round(100 * settings.movements().smallestShare());
            return Optional.of(new Excluded("amplitude", Saying.of("excluded.shallow", percent)));
        }
        return Optional.empty();
    }

    private double seconds(Excursion e) {
        return (e.end() - e.start()) / motion.grid().rateHz();
    }

    private long micros(double index) {
        return motion.grid().startMicros() + Math.round(index * motion.grid().stepMicros());
    }
}
