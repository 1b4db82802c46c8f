package hiplevel.desktop.replay.strip;

import hiplevel.desktop.look.Look;
import hiplevel.desktop.replay.time.TimeView;
import hiplevel.report.canvas.Ink;
import hiplevel.words.Words;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Line2D;

/** Lines at round seconds, and their numbers where there is room. */
final class TimeAxis {
    private static final double[] STEPS = {0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200, 1800, 3600};
    private static final double LEAST_PX = 70;
    private static final BasicStroke THIN = new BasicStroke(1);

    private final Look look;
    private final Words words;
    private final TimeView view;
    private long zero;

    TimeAxis(Look look, Words words, TimeView view) {
        this.look = look;
        this.words = words;
        this.view = view;
    }

    void zero(long micros) {
        zero = micros;
    }

    void draw(Graphics2D graphics, Rectangle plot, boolean labelled, Font font) {
        double seconds = (view.to() - view.from()) * 1e-6;
        double step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && plot.width * STEPS[i] / seconds >= LEAST_PX; i--) {
            step = STEPS[i];
        }
        graphics.setFont(font);
        graphics.setStroke(THIN);
        double first = Math.ceil((view.from() - zero) * 1e-6 / step) * step;
        for (double at = first; at <= (view.to() - zero) * 1e-6; at += step) {
            double x = plot.x + view.x(zero + Math.round(at * 1e6), plot.width);
            graphics.setColor(look.of(Ink.GRID));
            graphics.draw(new Line2D.Double(x, plot.y, x, plot.getMaxY()));
            if (labelled) {
                label(graphics, plot, x, clock(at, step));
            }
        }
    }

    private void label(Graphics2D graphics, Rectangle plot, double x, String text) {
        graphics.setColor(look.soft());
        int width = graphics.getFontMetrics().stringWidth(text);
        double left = Math.max(plot.x, Math.min(plot.getMaxX() - width, x - width / 2.0));
        graphics.drawString(
                text,
                (float) left,
                (float) plot.getMaxY() + graphics.getFontMetrics().getAscent() + 2);
    }

    /** {@code 31.2 s} up to two minutes, then {@code 12:30}. */
    private String clock(double seconds, double step) {
        if ((view.to() - zero) * 1e-6 <= 120 || step < 1) {
            return words.number(seconds, step < 1 ? 1 : 0) + " s";
        }
        long whole = Math.round(seconds);
        String minutes = "%d:%02d".formatted(whole / 60 % 60, whole % 60);
        return whole < 3600 ? minutes : "%d:%02d:%02d".formatted(whole / 3600, whole / 60 % 60, whole % 60);
    }
}
