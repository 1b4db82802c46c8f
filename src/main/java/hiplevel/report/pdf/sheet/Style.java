package hiplevel.report.pdf.sheet;

import java.awt.Color;

/**
 * How a text looks.
 *
 * @param size in points
 */
public record Style(double size, boolean bold, Color color) {
    public static final Style ANSWER = new Style(15.5, true, Palette.INK);
    public static final Style HEADING = new Style(11.5, true, Palette.INK);
    public static final Style LABEL = new Style(8.6, true, Palette.INK);
    public static final Style BODY = new Style(9, false, Palette.INK);
    public static final Style SMALL = new Style(7.6, false, Palette.SOFT);
    public static final Style CELL = new Style(7.6, false, Palette.INK);
    public static final Style CELL_HEAD = new Style(7.2, true, Palette.SOFT);

    public Style in(Color other) {
        return new Style(size, bold, other);
    }

    public Style heavy() {
        return new Style(size, true, color);
    }

    public Style sized(double other) {
        return new Style(other, bold, color);
    }

    /** From one base line to the next. */
    public double leading() {
        return size * 1.38;
    }
}
