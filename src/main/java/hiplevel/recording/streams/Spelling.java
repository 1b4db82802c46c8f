package hiplevel.recording.streams;

import hiplevel.imu.Fault;
import java.util.Locale;

/** The words of notes that both writing and reading need. */
final class Spelling {
    static final String KEY = "hiplevel";
    static final String START = "{\"hiplevel\"";

    private Spelling() {}

    static String word(Fault.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
