package hiplevel.asymmetry;

import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.words.Saying;
import java.util.Map;
import java.util.Optional;

/**
 * Left against right for one measure of one exercise.
 *
 * @param difference right stance − left stance with its 95 % interval; empty with too few repetitions
 * @param effectSize Hedges g; empty with too few repetitions
 * @param indices percent indices by name, only for quantities that are always positive
 * @param because what decided the verdict
 */
public record Comparison(
        Exercise exercise,
        Measure measure,
        SideSummary left,
        SideSummary right,
        Optional<Interval> difference,
        double minimalDetectableChange,
        Verdict verdict,
        Optional<Double> effectSize,
        Map<String, Double> indices,
        Saying because) {

    /** A value with the ends of its 95 % interval. */
    public record Interval(double value, double low, double high) {}

    /** What may be said of the difference. */
    public enum Verdict {
        ASYMMETRIC_LEFT_HIGHER("asymmetric-left-higher"),
        ASYMMETRIC_RIGHT_HIGHER("asymmetric-right-higher"),
        WITHIN_NORMAL_VARIATION("within-normal-variation"),
        TOO_FEW_REPETITIONS("too-few-repetitions"),
        /** the alignment is a last resort or failed: a difference is shown, a verdict is not given */
        NO_VERDICT("no-verdict");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        public Saying words() {
            return Saying.of("verdict." + word);
        }
    }
}
