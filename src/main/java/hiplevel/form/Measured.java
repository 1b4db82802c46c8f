package hiplevel.form;

import hiplevel.words.Saying;

/** What became of a measure: a value with its uncertainty, or the reason why there is none. */
public sealed interface Measured {
    /** Half-width of a two-sided 95 % interval in standard deviations of a normal distribution: every ± that people read. */
    double NORMAL_95 = 1.96;

    /**
     * A number.
     *
     * @param value in the measure's unit
     * @param sd its standard deviation, all sources together, same unit; NaN where none is claimed
     * @param alignmentSd the part of {@code sd} that the alignment causes and no repetition averages out
     */
    record Value(double value, double sd, double alignmentSd) implements Measured {}

    /**
     * No number, and why.
     *
     * @param reason for people
     */
    record NotAssessed(Saying reason) implements Measured {}
}
