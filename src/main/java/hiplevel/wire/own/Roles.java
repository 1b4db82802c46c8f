package hiplevel.wire.own;

import hiplevel.imu.Placement;
import java.util.List;

/** Where a device was told that a sensor is worn: words in text mode, codes in binary mode. */
final class Roles {
    static final String UNKNOWN = "unknown";

    /** A role's code is its place here. */
    private static final List<String> CODES = List.of(
            "",
            Placement.PELVIS.word(),
            Placement.LEFT_THIGH.word(),
            Placement.RIGHT_THIGH.word(),
            Placement.LEFT_SHANK.word(),
            Placement.RIGHT_SHANK.word());

    private Roles() {}

    /** A placement's word, or empty for a code that is not known here. */
    static String ofCode(int code) {
        return code < CODES.size() ? CODES.get(code) : "";
    }

    static int code(String role) {
        return Math.max(0, CODES.indexOf(role));
    }

    /** A placement's word, or empty for any other. */
    static String ofWord(String word) {
        return CODES.contains(word) ? word : "";
    }

    static String word(String role) {
        return ofWord(role).isEmpty() ? UNKNOWN : role;
    }
}
