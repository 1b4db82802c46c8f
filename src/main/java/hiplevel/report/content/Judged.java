package hiplevel.report.content;

import hiplevel.asymmetry.Comparison;
import hiplevel.asymmetry.Comparison.Verdict;
import hiplevel.asymmetry.SideSummary;
import hiplevel.exercise.Band;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.exercise.bands.Bands;
import hiplevel.imu.Side;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What may be said of one watched measure: its sides compared, or, where rows have no side, its mean.
 *
 * @param comparison of the sides, where there are two
 * @param whole of rows without a side
 */
record Judged(Measure measure, Optional<Comparison> comparison, Optional<SideSummary> whole, Optional<Band> band) {

    /** Empty when no repetition gave a value. */
    static Optional<Judged> of(Measure measure, ExerciseResult exercise, Bands bands) {
        Optional<Comparison> comparison = exercise.comparison(measure);
        Optional<SideSummary> whole = exercise.whole(measure);
        return comparison.isEmpty() && whole.isEmpty()
                ? Optional.empty()
                : Optional.of(new Judged(measure, comparison, whole, exercise.band(measure, bands)));
    }

    boolean is(Verdict verdict) {
        return comparison.filter(c -> c.verdict() == verdict).isPresent();
    }

    /** The worst of the means against the band, at least WATCH when a side differs. */
    Level level() {
        Level level = isAsymmetric() ? Level.WATCH : Level.GOOD;
        for (Side side : Side.values()) {
            level = level.worse(
                    comparison.flatMap(c -> Answer.level(c, side, band)).orElse(Level.GOOD));
        }
        return level.worse(ofWhole().orElse(Level.GOOD));
    }

    private Optional<Level> ofWhole() {
        return comparison.isPresent() ? Optional.empty() : whole.flatMap(w -> band.map(b -> Level.of(w.mean(), b)));
    }

    private boolean isAsymmetric() {
        return is(Verdict.ASYMMETRIC_LEFT_HIGHER) || is(Verdict.ASYMMETRIC_RIGHT_HIGHER);
    }

    /** {@code pelvic drop showed no clear difference between the legs and stayed within its band on average}. */
    String clause(Exercise exercise, Words words) {
        if (comparison.isEmpty()) {
            return words.say("answer.measure-band", measure.label(), bandWords(words));
        }
        Comparison c = comparison.get();
        if (isAsymmetric()) {
            boolean right = c.verdict() == Verdict.ASYMMETRIC_RIGHT_HIGHER;
            Saying higher = measure.unit().of((right ? c.right() : c.left()).mean());
            Saying lower = measure.unit().of((right ? c.left() : c.right()).mean());
            Side side = right ? Side.RIGHT : Side.LEFT;
            RowWords rows = new RowWords(exercise, words);
            return words.say(
                    key(words, ".asymmetric"),
                    side.saying(),
                    side.opposite().saying(),
                    higher,
                    lower,
                    measure.label(),
                    rows.whose(side));
        }
        return words.say(
                key(
                        words,
                        switch (c.verdict()) {
                            case WITHIN_NORMAL_VARIATION -> ".even";
                            case TOO_FEW_REPETITIONS -> ".few";
                            default -> ".no-verdict";
                        }),
                bandWords(words),
                measure.label());
    }

    private String key(Words words, String end) {
        String own = "answer." + measure.key() + end;
        return words.has(own) ? own : "answer.measure" + end;
    }

    String bandWords(Words words) {
        if (comparison.isEmpty()) {
            return words.say(ofWhole().filter(l -> l != Level.GOOD).isPresent() ? "answer.past" : "answer.within");
        }
        List<Side> past = new ArrayList<>();
        for (Side side : Side.values()) {
            if (Answer.level(comparison.get(), side, band)
                    .filter(l -> l != Level.GOOD)
                    .isPresent()) {
                past.add(side);
            }
        }
        return switch (past.size()) {
            case 0 -> words.say("answer.within");
            case 1 -> words.say("answer.past-one", past.get(0).saying());
            default -> words.say("answer.past-both");
        };
    }
}
