package hiplevel.wire.text.columns;

import java.util.Arrays;
import java.util.Optional;

/** What columns may hold. */
public enum ColumnMeaning {
    TIME("time", 1),
    /** the device's counter of readings */
    SEQUENCE("seq", 1),
    ANGULAR_RATE("gyr", 3),
    SPECIFIC_FORCE("acc", 3),
    MAGNETIC_FIELD("mag", 3),
    /** w, x, y, z of {@code earthFromSensor}, z of earth up */
    ATTITUDE("quat", 4);

    private final String word;
    private final int columns;

    ColumnMeaning(String word, int columns) {
        this.word = word;
        this.columns = columns;
    }

    /** As written in a layout: {@code gyr}. */
    public String word() {
        return word;
    }

    /** How many columns it takes. */
    public int columns() {
        return columns;
    }

    /** The place of its first value among those of a row: the values of all meanings lie one after the other. */
    int slot() {
        return Arrays.stream(values())
                .takeWhile(m -> m != this)
                .mapToInt(ColumnMeaning::columns)
                .sum();
    }

    static int slots() {
        return Arrays.stream(values()).mapToInt(ColumnMeaning::columns).sum();
    }

    static Optional<ColumnMeaning> named(String word) {
        return Arrays.stream(values()).filter(m -> m.word.equals(word)).findFirst();
    }
}
