package hiplevel.recording.physics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The units that a column of a CSV file may have, and what turns them into ours: µs, rad/s, m/s². */
public enum ColumnUnit {
    SECONDS(Quantity.TIME, "s", "s", 1e6, List.of("sec")),
    MILLISECONDS(Quantity.TIME, "ms", "ms", 1e3, List.of()),
    MICROSECONDS(Quantity.TIME, "us", "us", 1, List.of("µs", "μs")),
    RADIANS_PER_SECOND(Quantity.ANGULAR_RATE, "rad/s", "rad_s", 1, List.of()),
    DEGREES_PER_SECOND(Quantity.ANGULAR_RATE, "deg/s", "deg_s", Math.PI / 180, List.of("°/s", "dps")),
    METRES_PER_SECOND_SQUARED(Quantity.SPECIFIC_FORCE, "m/s2", "m_s2", 1, List.of("m/s²", "m/s^2")),
    STANDARD_GRAVITY(Quantity.SPECIFIC_FORCE, "g", "g", 9.80665, List.of());

    /** What a column measures, named as in a CSV folder's headers. */
    public enum Quantity {
        TIME("time"),
        ANGULAR_RATE("gyr"),
        SPECIFIC_FORCE("acc");

        private final String word;

        Quantity(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    private final Quantity quantity;
    private final String symbol;
    private final String headerWord;
    private final double factor;
    private final List<String> alsoWritten;

    ColumnUnit(Quantity quantity, String symbol, String headerWord, double factor, List<String> alsoWritten) {
        this.quantity = quantity;
        this.symbol = symbol;
        this.headerWord = headerWord;
        this.factor = factor;
        this.alsoWritten = alsoWritten;
    }

    Quantity quantity() {
        return quantity;
    }

    /** As written in a column map: {@code deg/s}. */
    public String symbol() {
        return symbol;
    }

    /** As written at the end of a header's column name: {@code deg_s}. */
    public String headerWord() {
        return headerWord;
    }

    /** A value in this unit times this is the value in µs, rad/s or m/s². */
    public double factor() {
        return factor;
    }

    public static Optional<ColumnUnit> named(Quantity quantity, String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(u -> u.quantity == quantity)
                .filter(u -> u.symbol.equals(word) || u.headerWord.equals(word) || u.alsoWritten.contains(word))
                .findFirst();
    }

    /** The symbols known for a quantity, for a message: {@code m/s2 or g}. */
    public static String known(Quantity quantity) {
        return Arrays.stream(values())
                .filter(u -> u.quantity == quantity)
                .map(ColumnUnit::symbol)
                .collect(Collectors.joining(" or "));
    }
}
