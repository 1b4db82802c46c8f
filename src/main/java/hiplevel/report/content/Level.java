package hiplevel.report.content;

import hiplevel.exercise.Band;
import java.util.Locale;

/** Where a value lies against its band. */
public enum Level {
    GOOD,
    WATCH,
    FLAG;

    public static Level of(double value, Band band) {
        return value > band.flag() ? FLAG : value >= band.watch() ? WATCH : GOOD;
    }

    public Level worse(Level other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The class in HTML and the key in the catalogue. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
