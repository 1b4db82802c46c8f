package hiplevel.report.pdf.sheet;

import hiplevel.report.canvas.Ink;
import hiplevel.report.content.Level;
import java.awt.Color;

/** The colours on paper: those of the page in daylight, {@code report.css}. */
public final class Palette {
    public static final Color INK = new Color(0x1d2126);
    public static final Color SOFT = new Color(0x5b626b);
    public static final Color LINE = new Color(0xd9d6d0);
    public static final Color GOOD_PAPER = new Color(0xe3f2e9);
    public static final Color LEFT = new Color(0xb3202c);
    public static final Color RIGHT = new Color(0x1b5faa);

    private Palette() {}

    static Color of(Ink ink) {
        return switch (ink) {
            case LEFT -> LEFT;
            case RIGHT -> RIGHT;
            case BODY -> INK;
            case GRID -> new Color(0xe9e7e2);
            case AXIS, ABSENT -> new Color(0xa6a39c);
            case GOOD_ZONE -> new Color(0xcfe6d8);
            case WATCH_ZONE -> new Color(0xfceec8);
            case FLAG_ZONE -> new Color(0xf8dcd4);
        };
    }

    /** A level's word. */
    public static Color of(Level level) {
        return switch (level) {
            case GOOD -> new Color(0x1c6b43);
            case WATCH -> new Color(0x7a5200);
            case FLAG -> new Color(0x9c1f14);
        };
    }
}
