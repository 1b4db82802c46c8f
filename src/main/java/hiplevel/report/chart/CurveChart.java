package hiplevel.report.chart;

import hiplevel.asymmetry.CurveSummary;
import hiplevel.asymmetry.CurveSummary.OneSide;
import hiplevel.exercise.Band;
import hiplevel.exercise.Measure;
import hiplevel.form.Finding;
import hiplevel.imu.Side;
import hiplevel.report.canvas.Anchor;
import hiplevel.report.canvas.Canvas;
import hiplevel.report.canvas.Ink;
import hiplevel.report.canvas.SvgCanvas;
import hiplevel.report.canvas.TextStyle;
import hiplevel.words.Words;
import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;

/**
 * Both sides' curves of one measure over 0–100 % of the movement: mean ± SD, every repetition thin behind it, the band
 * shaded, the turning point marked, the stretches in which the sides differ striped upright under a bar. Left is red and
 * dashed, right blue and solid, and each carries its letter.
 */
public final class CurveChart {
    public static final int WIDTH = 440;
    public static final int HEIGHT = 300;
    private static final Rectangle2D DATA = new Rectangle2D.Double(44, 26, WIDTH - 44 - 14, HEIGHT - 26 - 46);

    /** More thin curves a side would be a fog; the mean still rests on all of them. */
    public static final int THIN_CURVES = 40;

    private final CurveSummary curves;
    private final Optional<Band> band;
    private final Words words;
    private final double low;
    private final double high;

    /** @param band shaded; empty shades nothing */
    public CurveChart(CurveSummary curves, Optional<Band> band, Words words) {
        this.curves = curves;
        this.band = band;
        this.words = words;
        double[] range = range();
        low = range[0];
        high = range[1];
    }

    /** The chart as an SVG element; {@code id} begins every id inside it. */
    public String svg(String id) {
        SvgCanvas canvas = new SvgCanvas(id);
        draw(canvas);
        return canvas.finish(WIDTH, HEIGHT, description());
    }

    /** Draws it at the canvas' origin, {@link #WIDTH} by {@link #HEIGHT}. */
    public void draw(Canvas canvas) {
        JFreeChart chart = new JFreeChart(null, null, plot(canvas), false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.draw(canvas.graphics(), new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        scales(canvas);
        stretches().bars(canvas);
        letters(canvas);
    }

    private XYPlot plot(Canvas canvas) {
        XYPlot plot = new XYPlot();
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setDomainAxis(axis(0, 100, 25));
        plot.setRangeAxis(axis(low, high, step()));
        fixSpace(plot);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(canvas.ink(Ink.GRID));
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(canvas.ink(Ink.AXIS));
        plot.setRangeZeroBaselineStroke(new BasicStroke(1));
        bandZones(plot, canvas);
        if (turnsInTheMiddle()) {
            plot.addDomainMarker(
                    new ValueMarker(50, canvas.ink(Ink.AXIS), new BasicStroke(1, 0, 0, 1, new float[] {2, 3}, 0)),
                    Layer.BACKGROUND);
        }
        int dataset = 0;
        for (Map.Entry<Side, OneSide> side : sides()) {
            plot.setDataset(dataset, CurveLines.thin(side.getValue()));
            plot.setRenderer(dataset++, CurveLines.thinLines(side.getKey(), hovers(side), canvas));
        }
        stretches().stripes(plot, canvas);
        for (Map.Entry<Side, OneSide> side : sides()) {
            plot.setDataset(dataset, CurveLines.mean(side.getValue()));
            plot.setRenderer(dataset++, CurveLines.meanLine(side.getKey(), canvas));
        }
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        return plot;
    }

    private static NumberAxis axis(double from, double to, double step) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(from, to);
        axis.setTickUnit(new NumberTickUnit(step));
        // the canvas writes the labels: JFreeChart would measure fonts, and charts would differ between machines
        axis.setTickLabelsVisible(false);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        return axis;
    }

    private static void fixSpace(XYPlot plot) {
        AxisSpace below = new AxisSpace();
        below.setBottom(HEIGHT - DATA.getMaxY());
        below.setTop(DATA.getMinY());
        plot.setFixedDomainAxisSpace(below);
        AxisSpace beside = new AxisSpace();
        beside.setLeft(DATA.getMinX());
        beside.setRight(WIDTH - DATA.getMaxX());
        plot.setFixedRangeAxisSpace(beside);
    }

    private void bandZones(XYPlot plot, Canvas canvas) {
        band.ifPresent(b -> {
            plot.addRangeMarker(new IntervalMarker(b.watch(), b.flag(), canvas.ink(Ink.WATCH_ZONE)), Layer.BACKGROUND);
            plot.addRangeMarker(
                    new IntervalMarker(b.flag(), Math.max(high, b.flag()), canvas.ink(Ink.FLAG_ZONE)),
                    Layer.BACKGROUND);
        });
    }

    private void scales(Canvas canvas) {
        for (double tick = low; tick <= high + 1e-9; tick += step()) {
            canvas.text(words.number(tick, 0) + "°", DATA.getMinX() - 7, y(tick) + 4, Anchor.END, TextStyle.TICK);
        }
        canvas.text(words.say(axisKey() + ".up"), 2, 13, Anchor.START, TextStyle.AXIS);
        canvas.text(words.say(axisKey() + ".down"), 2, DATA.getMaxY() + 20, Anchor.START, TextStyle.AXIS);
        double below = DATA.getMaxY() + 38;
        String phase =
                turnsInTheMiddle() ? "chart.repetition" : curves.exercise().isHold() ? "chart.hold" : "chart.stance";
        canvas.text(words.say(phase + ".start"), DATA.getMinX(), below, Anchor.START, TextStyle.TICK);
        canvas.text(words.say(phase + ".middle"), x(50), below, Anchor.MIDDLE, TextStyle.TICK);
        canvas.text(words.say(phase + ".end"), DATA.getMaxX(), below, Anchor.END, TextStyle.TICK);
        band.ifPresent(b -> {
            double right = DATA.getMaxX() - 5;
            canvas.text(words.say("level.watch"), right, y(b.watch()) - 5, Anchor.END, TextStyle.ZONE);
            if (y(b.flag()) - DATA.getMinY() > 14) {
                canvas.text(words.say("level.flag"), right, y(b.flag()) - 5, Anchor.END, TextStyle.ZONE);
            }
        });
    }

    /** Both letters where the means are furthest apart; where they run together, side by side. */
    private void letters(Canvas canvas) {
        OneSide left = curves.sides().get(Side.LEFT);
        OneSide right = curves.sides().get(Side.RIGHT);
        int atLeft = left == null ? 0 : peak(left.mean());
        int atRight = right == null ? 0 : peak(right.mean());
        if (left != null && right != null) {
            int apart = furthestApart(left.mean(), right.mean());
            boolean clear = Math.abs(y(left.mean()[apart]) - y(right.mean()[apart])) > 24;
            atLeft = clear ? apart : 36;
            atRight = clear ? apart : 64;
        }
        if (left != null && Double.isFinite(left.mean()[atLeft])) {
            canvas.badge(words.say("letter.left"), x(atLeft), y(left.mean()[atLeft]), Side.LEFT);
        }
        if (right != null && Double.isFinite(right.mean()[atRight])) {
            canvas.badge(words.say("letter.right"), x(atRight), y(right.mean()[atRight]), Side.RIGHT);
        }
    }

    private static int peak(double[] mean) {
        int best = 50;
        for (int k = 20; k <= 80; k++) {
            best = Math.abs(mean[k]) > Math.abs(mean[best]) ? k : best;
        }
        return best;
    }

    private static int furthestApart(double[] left, double[] right) {
        int best = 50;
        for (int k = 20; k <= 80; k++) {
            best = Math.abs(left[k] - right[k]) > Math.abs(left[best] - right[best]) ? k : best;
        }
        return best;
    }

    /** What it shows, for those who cannot see it. */
    public String description() {
        StringBuilder text = new StringBuilder(words.say(
                turnsInTheMiddle()
                        ? "chart.about"
                        : curves.exercise().isHold() ? "chart.about-hold" : "chart.about-stance",
                curves.measure().label()));
        for (Map.Entry<Side, OneSide> side : sides()) {
            OneSide one = side.getValue();
            text.append(' ')
                    .append(words.say(
                            "chart.about-side",
                            words.sentence(side.getKey().saying()),
                            words.number(one.mean()[50], 1),
                            one.repetitions().size()));
        }
        stretches().sentences().forEach(s -> text.append(' ').append(s));
        band.ifPresent(b -> text.append(' ')
                .append(words.say("chart.about-band", words.number(b.watch(), 0), words.number(b.flag(), 0))));
        return text.toString();
    }

    private Stretches stretches() {
        return new Stretches(
                curves.telling(), DATA, words.say(axisKey() + ".up").length(), words);
    }

    private List<String> hovers(Map.Entry<Side, OneSide> side) {
        return new CurveHovers(curves, words).of(side.getKey(), CurveLines.shown(side.getValue()));
    }

    private double[] range() {
        double least = -1;
        double most = band.map(b -> b.watch() + 1).orElse(4.0);
        for (Map.Entry<Side, OneSide> side : sides()) {
            OneSide one = side.getValue();
            for (int k = 0; k < one.mean().length; k++) {
                double sd = Double.isFinite(one.sd()[k]) ? one.sd()[k] : 0;
                least = Math.min(least, orZero(one.mean()[k] - sd));
                most = Math.max(most, orZero(one.mean()[k] + sd));
            }
            for (CurveSummary.Single single : one.repetitions()) {
                for (double value : single.values()) {
                    least = Math.min(least, orZero(value));
                    most = Math.max(most, orZero(value));
                }
            }
        }
        double step = step(most - least);
        return new double[] {step * Math.floor(least / step), step * Math.ceil(most / step)};
    }

    private static double orZero(double value) {
        return Double.isFinite(value) ? value : 0;
    }

    private double step() {
        return step(high - low);
    }

    private static double step(double span) {
        return span <= 14 ? 2 : span <= 35 ? 5 : span <= 80 ? 10 : 20;
    }

    private boolean turnsInTheMiddle() {
        return !curves.exercise().isGait() && !curves.exercise().isHold();
    }

    /** What a curve shows, as the catalogue of texts calls it. */
    public static String kind(Measure measure) {
        Finding.Kind kind = Finding.Kind.of(measure);
        return switch (kind) {
            case PELVIC_DROP -> "drop";
            case KNEE_CAVE -> "cave";
            default -> kind.word();
        };
    }

    private String axisKey() {
        return "axis." + kind(curves.measure());
    }

    private List<Map.Entry<Side, OneSide>> sides() {
        return Arrays.stream(Side.values())
                .filter(curves.sides()::containsKey)
                .map(s -> Map.entry(s, curves.sides().get(s)))
                .toList();
    }

    private static double x(double percent) {
        return DATA.getMinX() + DATA.getWidth() * percent / 100;
    }

    private double y(double value) {
        return DATA.getMaxY() - DATA.getHeight() * (value - low) / (high - low);
    }
}
