package hiplevel.exercise;

import java.util.Locale;

/** The unit of a measure as a person reads it. */
public enum Unit {
    DEGREES("°", "deg", 1),
    DEGREES_PER_SECOND(" °/s", "deg_s", 1),
    PERCENT(" %", "percent", 1),
    SECONDS(" s", "s", 2),
    STEPS_PER_MINUTE(" steps/min", "steps_min", 0),
    SQUARE_DEGREES(" °²", "deg2", 1),
    NONE("", "", 2);

    private final String sign;
    private final String word;
    private final int decimals;

    Unit(String sign, String word, int decimals) {
        this.sign = sign;
        this.word = word;
        this.decimals = decimals;
    }

    /** What stands behind a number on screen, with its space where there is one. */
    public String sign() {
        return sign;
    }

    /** What stands in a column's name. */
    public String word() {
        return word;
    }

    /** The number as a person reads it, {@code 7.2°} or {@code −0.35 s}; never {@code −0.0}. */
    public String text(double value) {
        String digits = String.format(Locale.ROOT, "%." + decimals + "f", Math.abs(value));
        boolean zero = digits.chars().allMatch(c -> c == '0' || c == '.');
        return (value < 0 && !zero ? "−" : "") + digits + sign;
    }
}
