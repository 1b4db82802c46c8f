package hiplevel.report.digest;

import hiplevel.asymmetry.Comparison;
import hiplevel.asymmetry.SideSummary;
import hiplevel.exercise.Band;
import hiplevel.exercise.Measure;
import hiplevel.form.Finding;
import hiplevel.imu.Side;
import hiplevel.report.content.Answer;
import hiplevel.report.content.ExerciseResult;
import hiplevel.report.content.Level;
import hiplevel.session.SessionResult;
import hiplevel.words.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the person measured takes home: the exercise that matters most, what went well in it, the one thing to try, and when
 * to measure again.
 */
public record HandOut(SessionResult result, List<ExerciseResult> exercises) {
    /** Until the next measurement. A default of ours: long enough for practice to show, short enough to remember. */
    private static final int DAYS = 14;

    private static final int WELL_AT_MOST = 4;
    private static final int ISO_DATE = 10;

    public static HandOut of(SessionResult result) {
        return new HandOut(
                result,
                ExerciseResult.all(result).stream()
                        .filter(e -> !e.accepted().isEmpty())
                        .toList());
    }

    /** The exercise of the most important finding, else the first; empty when nothing was done or assessed. */
    public Optional<ExerciseResult> exercise() {
        return exercises.isEmpty() || !Answer.anythingAssessed(result)
                ? Optional.empty()
                : Optional.of(toTry().map(FindingGroup::exercise).orElse(exercises.get(0)));
    }

    /** What is worked on first; empty when nothing went past a band. */
    public Optional<FindingGroup> toTry() {
        return FindingGroup.mostImportant(exercises);
    }

    /** Sentences on the exercise, the best first; empty when there is nothing good to say. */
    public List<String> wentWell(Words words) {
        return exercise().map(e -> wentWell(e, words)).orElse(List.of());
    }

    private List<String> wentWell(ExerciseResult exercise, Words words) {
        List<String> well = new ArrayList<>();
        for (Measure measure : exercise.primaryMeasures()) {
            Optional<Band> band = exercise.band(measure, result.settings().bands());
            Optional<Comparison> comparison = exercise.comparison(measure);
            if (comparison.isPresent()) {
                sides(exercise, comparison.get(), band, words).ifPresent(well::add);
                if (comparison.get().verdict() == Comparison.Verdict.WITHIN_NORMAL_VARIATION) {
                    well.add(words.say("handout.well.even", words.sentence(measure.label())));
                }
            } else {
                exercise.whole(measure)
                        .filter(w -> good(w, band))
                        .ifPresent(w -> well.add(words.say(
                                "handout.well.whole",
                                words.sentence(measure.label()),
                                measure.unit().of(w.mean()))));
            }
        }
        well.add(words.say(
                "handout.well.done",
                exercise.rows(words).counted(exercise.accepted().size())));
        return well.subList(0, Math.min(well.size(), WELL_AT_MOST));
    }

    /** What is within its band on average and was never past it: praise and cue must not speak of the same. */
    private static Optional<String> sides(ExerciseResult exercise, Comparison c, Optional<Band> band, Words words) {
        List<Side> good = new ArrayList<>();
        for (Side side : Side.values()) {
            boolean found = FindingGroup.all(exercise).stream()
                    .anyMatch(g ->
                            g.side().equals(Optional.of(side)) && g.worst().kind() == Finding.Kind.of(c.measure()));
            if (!found && good(side == Side.LEFT ? c.left() : c.right(), band)) {
                good.add(side);
            }
        }
        String what = words.sentence(c.measure().label());
        if (good.size() == 2) {
            return Optional.of(words.say(
                    "handout.well.both",
                    what,
                    c.measure().unit().of(c.left().mean()),
                    c.measure().unit().of(c.right().mean())));
        }
        return good.stream()
                .findFirst()
                .map(side -> words.say(
                        "handout.well.one",
                        what,
                        exercise.rows(words).whose(side),
                        c.measure().unit().of((side == Side.LEFT ? c.left() : c.right()).mean())));
    }

    private static boolean good(SideSummary summary, Optional<Band> band) {
        return summary.n() > 0
                && band.filter(b -> Level.of(summary.mean(), b) == Level.GOOD).isPresent();
    }

    /** The day of the recording; empty when nobody wrote one down, or not as a date. */
    public Optional<LocalDate> recorded() {
        return result.recordings().stream()
                .flatMap(r -> r.facts().start().stream())
                .flatMap(start -> date(start).stream())
                .min(Comparator.naturalOrder());
    }

    /** Two weeks on. */
    public Optional<LocalDate> next() {
        return recorded().map(day -> day.plusDays(DAYS));
    }

    private static Optional<LocalDate> date(String start) {
        try {
            return start.length() < ISO_DATE
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(start.substring(0, ISO_DATE)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day as people of a language write it. */
    public static String shown(LocalDate day, Words words) {
        return DateTimeFormatter.ofPattern(words.say("date.day"), words.locale())
                .format(day);
    }
}
