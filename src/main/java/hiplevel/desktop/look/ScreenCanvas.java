package hiplevel.desktop.look;

import hiplevel.imu.Side;
import hiplevel.report.canvas.Anchor;
import hiplevel.report.canvas.Canvas;
import hiplevel.report.canvas.Ink;
import hiplevel.report.canvas.TextStyle;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;

/** A drawing on the screen, while it is painted. */
public final class ScreenCanvas implements Canvas {
    private static final double DISC = 9;

    private final Graphics2D graphics;
    private final Look look;
    private final Font font;

    /**
     * Draws at once.
     *
     * @param graphics already moved and scaled to where the drawing goes; its settings are changed
     * @param font of the component that is painted
     */
    public ScreenCanvas(Graphics2D graphics, Look look, Font font) {
        this.graphics = graphics;
        this.look = look;
        this.font = font;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public Graphics2D graphics() {
        return graphics;
    }

    @Override
    public Color ink(Ink ink) {
        return look.of(ink);
    }

    /** A screen's drawing moves on: nothing is shown on pointing. */
    @Override
    public void hovered(String text, Runnable drawing) {
        drawing.run();
    }

    @Override
    public void text(String text, double x, double y, Anchor anchor, TextStyle style) {
        graphics.setFont(font(style));
        graphics.setColor(colour(style));
        double width = graphics.getFontMetrics().getStringBounds(text, graphics).getWidth();
        double left = switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
        graphics.drawString(text, (float) left, (float) y);
    }

    @Override
    public void badge(String letter, double x, double y, Side side) {
        graphics.setColor(look.of(side));
        graphics.fill(new Ellipse2D.Double(x - DISC, y - DISC, 2 * DISC, 2 * DISC));
        text(letter, x, y + 4.2, Anchor.MIDDLE, TextStyle.LETTER);
    }

    private Font font(TextStyle style) {
        return switch (style) {
            case TICK -> font.deriveFont(Font.PLAIN, 12.5f);
            case AXIS -> font.deriveFont(Font.BOLD, 13f);
            case ZONE -> font.deriveFont(Font.PLAIN, 11.8f);
            case LETTER -> font.deriveFont(Font.BOLD, 11.5f);
            case ANGLE -> font.deriveFont(Font.BOLD, 16f);
        };
    }

    private Color colour(TextStyle style) {
        return switch (style) {
            case TICK -> look.soft();
            case AXIS, ANGLE -> look.text();
            case ZONE -> look.zoneText();
            case LETTER -> look.onSide();
        };
    }
}
