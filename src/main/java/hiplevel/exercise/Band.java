package hiplevel.exercise;

import hiplevel.words.Saying;

/**
 * Where a measure stops being good. A default of ours, editable, not a norm: no band predicts injury.
 *
 * @param watch from here on: watch, in the measure's unit
 * @param flag beyond this: flag; not below {@code watch}
 * @param source where the numbers come from
 */
public record Band(double watch, double flag, Saying source) {
    public Band {
        if (!(watch <= flag)) {
            throw new IllegalArgumentException("watch " + watch + " is above flag " + flag);
        }
    }

    /** Somebody's own, whose source is said in whatever language they wrote it. */
    public Band(double watch, double flag, String source) {
        this(watch, flag, Saying.verbatim(source));
    }
}
