package hiplevel.report.content;

import hiplevel.asymmetry.Comparison;
import hiplevel.asymmetry.Comparison.Verdict;
import hiplevel.exercise.Band;
import hiplevel.exercise.Measure;
import hiplevel.exercise.Words;
import hiplevel.form.Finding;
import hiplevel.imu.Side;
import hiplevel.session.SessionResult;
import hiplevel.session.SessionSettings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Was that good, and which side? One sentence for one exercise, without a diagnosis.
 *
 * @param level the worst of the sides' means against their bands, at least WATCH when a side differs; empty when nothing
 *     was assessed
 * @param sentence the answer
 * @param detail how many repetitions carry it
 */
public record Answer(Optional<Level> level, String sentence, String detail) {

    public static Answer of(ExerciseResult exercise, SessionSettings settings, Words words) {
        List<Measure> assessed = exercise.primaryMeasures().stream()
                .filter(m -> exercise.comparison(m).isPresent())
                .toList();
        if (assessed.isEmpty()) {
            return new Answer(Optional.empty(), words.say("answer.nothing"), "");
        }
        Level level = Level.GOOD;
        List<String> clauses = new ArrayList<>();
        for (Measure measure : assessed) {
            Comparison c = exercise.comparison(measure).orElseThrow();
            Optional<Band> band = settings.bands().of(exercise.exercise(), measure);
            level = level.worse(level(c, band));
            clauses.add(clause(c, band, words));
        }
        String sentence = together(exercise, assessed, level, settings, words).orElse(String.join("; ", clauses));
        return new Answer(Optional.of(level), Words.sentence(sentence) + ".", detail(exercise, words));
    }

    /** Measures that say the same are said in one breath. */
    private static Optional<String> together(
            ExerciseResult exercise, List<Measure> assessed, Level level, SessionSettings settings, Words words) {
        boolean within = level == Level.GOOD;
        if (assessed.size() > 1 && allAre(Verdict.NO_VERDICT, exercise, assessed)) {
            String bands = within
                    ? words.say("answer.all-within", labels(assessed, words))
                    : bands(exercise, assessed, settings, words);
            return Optional.of(words.say("answer.none-compared", bands));
        }
        return assessed.size() > 1 && within && allAre(Verdict.WITHIN_NORMAL_VARIATION, exercise, assessed)
                ? Optional.of(words.say("answer.all-even", labels(assessed, words)))
                : Optional.empty();
    }

    private static boolean allAre(Verdict verdict, ExerciseResult exercise, List<Measure> measures) {
        return measures.stream()
                .allMatch(m -> exercise.comparison(m).orElseThrow().verdict() == verdict);
    }

    private static String bands(
            ExerciseResult exercise, List<Measure> measures, SessionSettings settings, Words words) {
        return measures.stream()
                .map(m -> words.say(
                        "answer.measure-band",
                        m.label(),
                        bandWords(
                                exercise.comparison(m).orElseThrow(),
                                settings.bands().of(exercise.exercise(), m),
                                words)))
                .reduce((a, b) -> words.say("answer.and", a, b))
                .orElseThrow();
    }

    private static String labels(List<Measure> measures, Words words) {
        return measures.stream()
                .map(Measure::label)
                .reduce((a, b) -> words.say("answer.and", a, b))
                .orElseThrow();
    }

    private static Level level(Comparison c, Optional<Band> band) {
        Level level = isAsymmetric(c) ? Level.WATCH : Level.GOOD;
        for (Side side : Side.values()) {
            level = level.worse(level(c, side, band).orElse(Level.GOOD));
        }
        return level;
    }

    /** Where one side's mean lies; empty without repetitions or without a band. */
    public static Optional<Level> level(Comparison c, Side side, Optional<Band> band) {
        var summary = side == Side.LEFT ? c.left() : c.right();
        return summary.n() == 0 ? Optional.empty() : band.map(b -> Level.of(summary.mean(), b));
    }

    private static boolean isAsymmetric(Comparison c) {
        return c.verdict() == Verdict.ASYMMETRIC_LEFT_HIGHER || c.verdict() == Verdict.ASYMMETRIC_RIGHT_HIGHER;
    }

    private static String clause(Comparison c, Optional<Band> band, Words words) {
        String key = "answer." + c.measure().key();
        if (isAsymmetric(c)) {
            boolean right = c.verdict() == Verdict.ASYMMETRIC_RIGHT_HIGHER;
            String higher = Numbers.withUnit(c.measure(), (right ? c.right() : c.left()).mean());
            String lower = Numbers.withUnit(c.measure(), (right ? c.left() : c.right()).mean());
            Side side = right ? Side.RIGHT : Side.LEFT;
            return words.say(key + ".asymmetric", side.word(), side.opposite().word(), higher, lower);
        }
        return words.say(
                key + "."
                        + switch (c.verdict()) {
                            case WITHIN_NORMAL_VARIATION -> "even";
                            case TOO_FEW_REPETITIONS -> "few";
                            default -> "no-verdict";
                        },
                bandWords(c, band, words));
    }

    private static String bandWords(Comparison c, Optional<Band> band, Words words) {
        List<Side> past = new ArrayList<>();
        for (Side side : Side.values()) {
            if (level(c, side, band).filter(l -> l != Level.GOOD).isPresent()) {
                past.add(side);
            }
        }
        return switch (past.size()) {
            case 0 -> words.say("answer.within");
            case 1 -> words.say("answer.past-one", past.get(0).word());
            default -> words.say("answer.past-both");
        };
    }

    private static String detail(ExerciseResult exercise, Words words) {
        long left = exercise.accepted(Side.LEFT);
        long right = exercise.accepted(Side.RIGHT);
        String counted = words.say(exercise.gait() ? "answer.cycles" : "answer.repetitions", left + right, left, right);
        long withFinding = exercise.findings().stream()
                .map(Answer::repetitionOf)
                .distinct()
                .count();
        return counted + " "
                + (withFinding == 0
                        ? words.say("answer.no-findings")
                        : words.count(exercise.gait() ? "answer.findings-gait" : "answer.findings", withFinding));
    }

    private static List<Integer> repetitionOf(Finding finding) {
        return List.of(finding.trial(), finding.repetition());
    }

    /** Whether any accepted repetition has any value. */
    public static boolean anythingAssessed(SessionResult result) {
        return result.repetitions().stream()
                .filter(r -> r.repetition().accepted())
                .anyMatch(r ->
                        r.measures().keySet().stream().anyMatch(m -> r.value(m).isPresent()));
    }

    /** Why nothing was assessed: the notes of session and recordings, at least one sentence. */
    public static List<String> reasons(SessionResult result, Words words) {
        Set<String> reasons = new LinkedHashSet<>(result.notes());
        result.recordings().forEach(r -> reasons.addAll(r.notes()));
        if (reasons.isEmpty()) {
            reasons.add(words.say(result.repetitions().isEmpty() ? "nothing.no-repetition" : "nothing.no-value"));
        }
        return List.copyOf(reasons);
    }
}
