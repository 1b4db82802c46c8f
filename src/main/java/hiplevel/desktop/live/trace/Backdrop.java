package hiplevel.desktop.live.trace;

import hiplevel.desktop.look.AngleAxis;
import hiplevel.desktop.look.Look;
import hiplevel.exercise.Band;
import hiplevel.report.canvas.Ink;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** Band, grid and texts of a plot, drawn once and kept as a picture for as long as they stay the same. */
final class Backdrop {
    private static final double GRID_SECONDS_OF_TEN = 2;
    private static final double GRID_SECONDS = 5;

    private final Look look;
    private final TraceKind kind;
    private final TraceTexts texts;
    private Optional<Object> drawn = Optional.empty();
    private BufferedImage picture;

    /** All that it depends on. */
    private record Key(
            TraceScale scale, Optional<Band> band, double pixels, int width, int height, Font font, boolean dark) {}

    Backdrop(Look look, TraceKind kind, TraceTexts texts) {
        this.look = look;
        this.kind = kind;
        this.texts = texts;
    }

    void paint(
            Graphics2D g,
            GraphicsConfiguration on,
            int width,
            int height,
            Font font,
            TraceScale scale,
            Optional<Band> band) {
        double pixels = g.getTransform().getScaleX();
        Optional<Object> key = Optional.of(new Key(scale, band, pixels, width, height, font, look.dark()));
        if (!drawn.equals(key)) {
            int w = (int) Math.ceil(width * pixels);
            int h = (int) Math.ceil(height * pixels);
            picture = on.createCompatibleImage(Math.max(1, w), Math.max(1, h));
            Graphics2D own = picture.createGraphics();
            own.scale(pixels, pixels);
            own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            own.setColor(look.card());
            own.fillRect(0, 0, width, height);
            draw(own, font, scale, band);
            own.dispose();
            drawn = key;
        }
        g.drawImage(picture, 0, 0, width, height, null);
    }

    private void draw(Graphics2D g, Font font, TraceScale scale, Optional<Band> band) {
        Rectangle plot = scale.plot();
        band.ifPresent(b -> zones(g, scale, b));
        g.setFont(font.deriveFont(font.getSize2D() * 0.85f));
        FontMetrics metrics = g.getFontMetrics();
        double grid = scale.seconds() > 10 ? GRID_SECONDS : GRID_SECONDS_OF_TEN;
        for (double s = 0; s <= scale.seconds(); s += grid) {
            int x = (int) Math.round(plot.x + plot.width - s / scale.seconds() * plot.width);
            g.setColor(look.of(Ink.GRID));
            g.drawLine(x, plot.y, x, plot.y + plot.height);
            String text = texts.seconds(s);
            g.setColor(look.soft());
            int left = Math.min(x - metrics.stringWidth(text) / 2, plot.x + plot.width - metrics.stringWidth(text));
            g.drawString(text, left, plot.y + plot.height + metrics.getAscent() + 2);
        }
        double step = AngleAxis.step(2 * scale.reachDeg(), plot.height, metrics.getAscent());
        for (double d = -Math.floor(scale.reachDeg() / step) * step; d <= scale.reachDeg(); d += step) {
            int y = (int) Math.round(scale.y(d));
            g.setColor(look.of(d == 0 ? Ink.AXIS : Ink.GRID));
            g.drawLine(plot.x, y, plot.x + plot.width, y);
            String text = texts.degrees(d);
            g.setColor(look.soft());
            g.drawString(text, plot.x - 6 - metrics.stringWidth(text), y + metrics.getAscent() / 2 - 1);
        }
        String directions = "▲ " + texts.above() + "    ▼ " + texts.below();
        g.setColor(look.soft());
        g.drawString(directions, plot.x + plot.width - metrics.stringWidth(directions), plot.y - 8);
        g.setColor(look.text());
        g.setFont(font.deriveFont(Font.BOLD));
        g.drawString(texts.title(), plot.x, plot.y - 7);
    }

    private void zones(Graphics2D g, TraceScale scale, Band band) {
        double low = kind.isTwoSided() ? -band.watch() : -scale.reachDeg();
        zone(g, scale, low, band.watch(), Ink.GOOD_ZONE);
        zone(g, scale, band.watch(), band.flag(), Ink.WATCH_ZONE);
        zone(g, scale, band.flag(), scale.reachDeg(), Ink.FLAG_ZONE);
        if (kind.isTwoSided()) {
            zone(g, scale, -band.flag(), -band.watch(), Ink.WATCH_ZONE);
            zone(g, scale, -scale.reachDeg(), -band.flag(), Ink.FLAG_ZONE);
        }
    }

    private void zone(Graphics2D g, TraceScale scale, double from, double to, Ink ink) {
        int upper = (int) Math.round(scale.y(to));
        int lower = (int) Math.round(scale.y(from));
        g.setColor(look.of(ink));
        g.fillRect(scale.plot().x, upper, scale.plot().width, Math.max(0, lower - upper));
    }
}
