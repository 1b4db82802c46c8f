package hiplevel.exercise;

/** The unit of a measure as a person reads it. */
public enum Unit {
    DEGREES("°", "deg"),
    DEGREES_PER_SECOND(" °/s", "deg_s"),
    PERCENT(" %", "percent"),
    SECONDS(" s", "s"),
    NONE("", "");

    private final String sign;
    private final String word;

    Unit(String sign, String word) {
        this.sign = sign;
        this.word = word;
    }

    /** What stands behind a number on screen, with its space where there is one. */
    public String sign() {
        return sign;
    }

    /** What stands in a column's name. */
    public String word() {
        return word;
    }
}
