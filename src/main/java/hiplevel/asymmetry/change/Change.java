package hiplevel.asymmetry.change;

import hiplevel.asymmetry.reliability.DetectableChange;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.imu.Side;
import hiplevel.words.Saying;
import java.util.Optional;

/**
 * One mean now and before.
 *
 * @param side empty where rows have none
 * @param before mean of the other sessions' means, which count alike
 * @param now mean of this session
 * @param p two-sided, of the change under no change; under 0.05 where it is at least the minimal detectable one
 * @param adjustedP after Benjamini and Hochberg, among the changes looked at together
 * @param lookedAt how many these are
 */
public record Change(
        Exercise exercise,
        Measure measure,
        Optional<Side> side,
        double before,
        double now,
        DetectableChange detectable,
        double p,
        double adjustedP,
        int lookedAt,
        Kind kind) {
    private static final double FALSE_DISCOVERIES = 0.05;

    /** What may be said of a change. */
    public enum Kind {
        IMPROVED("improved"),
        WORSE("worse"),
        /** larger or smaller by more than chance, which is neither good nor bad */
        CHANGED("changed"),
        /** from the standard error of measurement to the minimal detectable change */
        POSSIBLE_CHANGE("possible-change"),
        NO_CHANGE("no-change"),
        TOO_FEW_REPETITIONS("too-few-repetitions"),
        /** the alignment of one of the days does not carry a verdict */
        NO_VERDICT("no-verdict");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** now − before, in the measure's unit. */
    public double difference() {
        return now - before;
    }

    /** Whether it is called real, although so many were looked at that one would be by chance. */
    public boolean oneOfMany() {
        boolean real = kind == Kind.IMPROVED || kind == Kind.WORSE || kind == Kind.CHANGED;
        return real && adjustedP > FALSE_DISCOVERIES;
    }

    /** {@code improved}, {@code possible change, measure again}. */
    public Saying words() {
        Saying word = Saying.of("change." + kind.word());
        return oneOfMany() ? Saying.of("change.one-of-many", word, lookedAt) : word;
    }

    /** {@code 7.2°, was 10.5°: improved}. */
    public Saying sentence() {
        return Saying.of(
                "change.sentence", measure.unit().of(now), measure.unit().of(before), words());
    }
}
