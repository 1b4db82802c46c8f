package hiplevel.report.canvas;

import hiplevel.imu.Side;
import java.awt.Color;
import java.awt.Graphics2D;

/**
 * What a drawing is drawn on. x to the right, y down, in px of 1/96 inch at the drawing's natural size. Lines go through
 * {@link #graphics()} in colours that {@link #ink} gives; texts are placed by their anchor, so that a drawing never measures
 * a font.
 */
public interface Canvas {
    Graphics2D graphics();

    /** The colour of an ink here. Its alpha may be lowered. */
    Color ink(Ink ink);

    /**
     * Draws, and where the drawing can be pointed at, shows {@code text} for what is drawn; elsewhere it only draws.
     *
     * @param drawing draws a single line through {@link #graphics()}
     */
    void hovered(String text, Runnable drawing);

    /** A text; {@code x} is where its anchor lies, {@code y} its base line. */
    void text(String text, double x, double y, Anchor anchor, TextStyle style);

    /** A filled disc with the side's letter. */
    void badge(String letter, double x, double y, Side side);
}
