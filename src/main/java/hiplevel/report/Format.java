package hiplevel.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats in which a report can be written. */
public enum Format {
    HTML,
    PDF,
    CSV,
    JSON;

    /** The written form, {@code html}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format whose written form this is, if any. */
    public static Optional<Format> named(String word) {
        return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
    }
}
