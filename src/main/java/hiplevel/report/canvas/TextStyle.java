package hiplevel.report.canvas;

import java.util.Locale;

/** How a text in a drawing looks; the page's style sheet and each other canvas give size and colour. */
public enum TextStyle {
    TICK,
    AXIS,
    ZONE,
    /** a side's letter on its disc */
    LETTER,
    /** the number that a drawing is about */
    ANGLE;

    /** The class in SVG. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
