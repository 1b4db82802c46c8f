package hiplevel.wire.text.columns;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The units that columns may have, and what turns them into ours: µs, rad/s, m/s², µT. */
public enum Unit {
    MICROSECONDS(ColumnMeaning.TIME, "us", 1, "µs", "micros", "usec"),
    MILLISECONDS(ColumnMeaning.TIME, "ms", 1e3, "millis", "msec"),
    SECONDS(ColumnMeaning.TIME, "s", 1e6, "sec", "seconds"),
    /** {@code 23:59:59.99}, in one cell */
    TIME_OF_DAY(ColumnMeaning.TIME, "hms", 1),
    RADIANS_PER_SECOND(ColumnMeaning.ANGULAR_RATE, "rad/s", 1, "rad_s", "rads", "radps", "rps"),
    DEGREES_PER_SECOND(ColumnMeaning.ANGULAR_RATE, "deg/s", Math.PI / 180, "deg_s", "degs", "degps", "dps"),
    METRES_PER_SECOND_SQUARED(
            ColumnMeaning.SPECIFIC_FORCE, "m/s2", 1, "m/s^2", "m_s2", "m_s_2", "ms2", "mps2", "m/s/s", "m_ss"),
    STANDARD_GRAVITY(ColumnMeaning.SPECIFIC_FORCE, "g", Unit.GRAVITY),
    MILLIGRAVITY(ColumnMeaning.SPECIFIC_FORCE, "mg", Unit.GRAVITY / 1000),
    MICROTESLA(ColumnMeaning.MAGNETIC_FIELD, "uT", 1, "µt"),
    MILLIGAUSS(ColumnMeaning.MAGNETIC_FIELD, "mG", 0.1, "mgauss"),
    GAUSS(ColumnMeaning.MAGNETIC_FIELD, "G", 100, "gauss", "gs");

    /** m/s² */
    static final double GRAVITY = 9.80665;

    private final ColumnMeaning meaning;
    private final String symbol;
    private final double factor;
    private final List<String> alsoWritten;

    Unit(ColumnMeaning meaning, String symbol, double factor, String... alsoWritten) {
        this.meaning = meaning;
        this.symbol = symbol;
        this.factor = factor;
        this.alsoWritten = List.of(alsoWritten);
    }

    /** As written in a layout: {@code deg/s}. */
    public String symbol() {
        return symbol;
    }

    /** Times this, a column's value is in our unit. */
    public double factor() {
        return factor;
    }

    /** The unit of that quantity which is written so, in capitals or not. */
    static Optional<Unit> written(ColumnMeaning meaning, String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(u -> u.meaning == meaning)
                .filter(u -> u.symbol.toLowerCase(Locale.ROOT).equals(small) || u.alsoWritten.contains(small))
                .findFirst();
    }

    /** The symbols that a quantity's columns may have, for a message. */
    static String symbols(ColumnMeaning meaning) {
        return Arrays.stream(values())
                .filter(u -> u.meaning == meaning)
                .map(Unit::symbol)
                .collect(Collectors.joining(", "));
    }
}
