package hiplevel.asymmetry;

import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.imu.Side;
import hiplevel.words.Saying;
import java.util.Map;
import java.util.Optional;

/**
 * Left against right for one measure of one exercise.
 *
 * @param difference right stance − left stance with its 95 % interval; empty with too few repetitions
 * @param minimalDetectableChange the wearer's own where three other sessions tell it, else the measure's default
 * @param evidence how likely chance alone is, and how large the effect; empty with too few repetitions
 * @param indices percent indices by name, only for quantities that are always positive
 * @param affected the wearer's affected side, where known
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
        Optional<Evidence> evidence,
        Map<String, Double> indices,
        Optional<Side> affected,
        Saying because) {

    /** A value with the ends of its 95 % interval. */
    public record Interval(double value, double low, double high) {}

    /**
     * What stands beside the difference.
     *
     * @param p two-sided, of the interval: under 0.05 it excludes 0 (a bootstrapped one may differ by a hair)
     * @param adjustedP after Benjamini and Hochberg, among the measures looked at together; a verdict needs 0.05 at most
     * @param lookedAt how many these are: what the exercise watches, or all its other measures
     * @param hedgesG empty when no side varies
     */
    public record Evidence(double p, double adjustedP, int lookedAt, Optional<Double> hedgesG, double cliffsDelta) {}

    /** The verdict in words; with an affected side it is named. */
    public Saying words() {
        return switch (verdict) {
            case ASYMMETRIC_LEFT_HIGHER -> asymmetric(Side.LEFT);
            case ASYMMETRIC_RIGHT_HIGHER -> asymmetric(Side.RIGHT);
            default -> verdict.words();
        };
    }

    private Saying asymmetric(Side higher) {
        return affected.map(
                        side -> Saying.of(side == higher ? "verdict.affected" : "verdict.unaffected", verdict.words()))
                .orElse(verdict.words());
    }

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
