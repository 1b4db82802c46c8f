package hiplevel.exercise;

import hiplevel.words.Saying;

/** The unit of a measure as a person reads it. */
public enum Unit {
    DEGREES("deg", 1),
    DEGREES_PER_SECOND("deg_s", 1),
    PERCENT("percent", 1),
    SECONDS("s", 2),
    STEPS_PER_MINUTE("steps_min", 0),
    SQUARE_DEGREES("deg2", 1),
    NONE("", 2);

    private final String word;
    private final int decimals;

    Unit(String word, int decimals) {
        this.word = word;
        this.decimals = decimals;
    }

    /** What stands behind a number on screen, with its space where there is one. */
    public Saying sign() {
        return Saying.of(key());
    }

    /** What stands in a column's name. */
    public String word() {
        return word;
    }

    /** The number as a person reads it, {@code 7.2°} or {@code −0.35 s}. */
    public Saying of(double value) {
        return new Saying.Amount(value, decimals, key());
    }

    /** With no more decimals than the number has, two at most: {@code 0.6 s}, {@code 8 s}. */
    public Saying shortest(double value) {
        int needed = value == Math.rint(value) ? 0 : 10 * value == Math.rint(10 * value) ? 1 : 2;
        return new Saying.Amount(value, needed, key());
    }

    /** With two decimals: what changes little by little. */
    public Saying slope(double value) {
        return new Saying.Amount(value, 2, key());
    }

    /** The same without its unit. */
    public Saying bare(double value) {
        return Saying.number(value, decimals);
    }

    private String key() {
        return "unit." + (word.isEmpty() ? "none" : word.replace('_', '-'));
    }
}
