package hiplevel.report.chart;

import hiplevel.asymmetry.curves.CurveTest.Cluster;
import hiplevel.report.canvas.Anchor;
import hiplevel.report.canvas.Canvas;
import hiplevel.report.canvas.Ink;
import hiplevel.report.canvas.TextStyle;
import hiplevel.words.Words;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.Layer;

/**
 * The stretches of the movement in which the sides differ: each an upright stripe, with a bar above the plot and which side
 * lies higher. Grey and upright, they are not taken for the bands, which are coloured and lie.
 *
 * @param data where the plot lies
 * @param before letters that stand at the left above the plot already
 */
record Stretches(List<Cluster> clusters, Rectangle2D data, int before, Words words) {
    private static final int STRIPE_ALPHA = 26;
    private static final double BAR = 4;
    /** Between the plot and the bar. */
    private static final double OFF = 3;
    /** No canvas measures a font; a bold letter of the axis' title is at most this wide. */
    private static final double LETTER = 8.5;

    private static final double LABEL = 38;

    /** Behind the curves, over the bands. */
    void stripes(XYPlot plot, Canvas canvas) {
        XYItemRenderer behind = plot.getRenderer();
        Color ink = canvas.ink(Ink.BODY);
        Color stripe = new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), STRIPE_ALPHA);
        for (Cluster c : clusters) {
            behind.addAnnotation(
                    new XYBoxAnnotation(
                            c.fromPercent(),
                            plot.getRangeAxis().getLowerBound(),
                            c.toPercent(),
                            plot.getRangeAxis().getUpperBound(),
                            null,
                            null,
                            stripe),
                    Layer.BACKGROUND);
        }
    }

    void bars(Canvas canvas) {
        Graphics2D graphics = canvas.graphics();
        graphics.setPaint(canvas.ink(Ink.BODY));
        double free = before * LETTER + LABEL / 2;
        for (Cluster c : clusters) {
            double from = x(c.fromPercent());
            double to = x(c.toPercent());
            graphics.fill(new Rectangle2D.Double(from, data.getMinY() - OFF - BAR, to - from, BAR));
            double middle = (from + to) / 2;
            // where two stretches are close their labels would run into each other: the later moves on
            double at = Math.min(Math.max(middle, free), data.getMaxX() - LABEL / 2);
            canvas.text(
                    words.say("chart.stretch." + c.larger().word()),
                    at,
                    data.getMinY() - OFF - BAR - 4,
                    Anchor.MIDDLE,
                    TextStyle.AXIS);
            free = at + LABEL + 4;
        }
    }

    /** For those who cannot see them. */
    List<String> sentences() {
        return clusters.stream()
                .map(c -> words.say(
                        "chart.about-stretch",
                        words.number(c.fromPercent(), 0),
                        words.number(c.toPercent(), 0),
                        words.say("chart.stretch-larger." + c.larger().word())))
                .toList();
    }

    private double x(double percent) {
        return data.getMinX() + data.getWidth() * percent / 100;
    }
}
