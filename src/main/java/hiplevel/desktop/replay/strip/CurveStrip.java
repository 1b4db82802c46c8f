package hiplevel.desktop.replay.strip;

import hiplevel.desktop.look.AngleAxis;
import hiplevel.desktop.look.Look;
import hiplevel.desktop.replay.time.Playhead;
import hiplevel.desktop.replay.time.TimeView;
import hiplevel.exercise.Band;
import hiplevel.imu.Side;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.repetition.Repetition;
import hiplevel.report.canvas.Ink;
import hiplevel.report.replay.Courses;
import hiplevel.words.Words;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * Pelvic drop or knee cave over time with its band. The side is told by colour, by style (left dashed) and by the letter over
 * its repetitions; between repetitions the line is thin and of no side.
 */
public final class CurveStrip extends Strip {
    private static final long serialVersionUID = 1;

    /** What is drawn. */
    public enum Kind {
        DROP,
        CAVE
    }

    private static final BasicStroke THIN = new BasicStroke(1f);
    private static final BasicStroke SOLID = new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke DASHED =
            new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {7, 4}, 0);
    private static final BasicStroke LOOSE =
            new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 4}, 0);
    private static final int SMALLEST_LETTER = 14;
    private static final int GAP = 16;

    private final Kind kind;
    private final transient Words words;
    private final transient TimeAxis axis;
    private transient Optional<Courses> courses = Optional.empty();
    private transient ValueRange range = ValueRange.USUAL;

    public CurveStrip(Kind kind, Look look, Words words, Playhead head, TimeView view) {
        super(look, head, view);
        this.kind = kind;
        this.words = words;
        axis = new TimeAxis(look, words, view);
        setName(kind == Kind.DROP ? "drop-chart" : "cave-chart");
        getAccessibleContext().setAccessibleName(title());
    }

    private String title() {
        return words.say(key());
    }

    private String key() {
        boolean sided = courses.map(Courses::sided).orElse(true);
        return kind == Kind.CAVE
                ? "desktop.replay.chart.cave"
                : sided ? "desktop.replay.chart.drop" : "desktop.replay.chart.lean";
    }

    /** Shows these; seconds are counted from {@code zeroMicros}. */
    public void show(Courses shown, long zeroMicros) {
        courses = Optional.of(shown);
        axis.zero(zeroMicros);
        range = ValueRange.of(shown, band(shown), kind);
        renew();
    }

    private Optional<Band> band(Courses shown) {
        return kind == Kind.DROP ? shown.dropBand() : shown.caveBand();
    }

    @Override
    int top() {
        return line() + 4;
    }

    @Override
    int markBelow(Rectangle plot) {
        return plot.height - 5;
    }

    @Override
    int bottom() {
        return kind == Kind.CAVE ? line() + 3 : 6;
    }

    @Override
    void draw(Graphics2D graphics, Rectangle plot) {
        Trace values = new Trace(
                courses.map(Courses::grid).orElse(new TimeGrid(0, 1, 0)), view(), plot, range.low(), range.high());
        Shape clip = graphics.getClip();
        courses.ifPresent(c -> {
            graphics.clip(plot);
            band(c).ifPresent(band -> zones(graphics, plot, values, band));
            c.repetitions().forEach(r -> span(graphics, plot, r.repetition()));
        });
        graphics.setClip(clip);
        lines(graphics, plot, values);
        axis.draw(graphics, plot, kind == Kind.CAVE, small(Font.PLAIN, 0.85f));
        courses.ifPresent(c -> {
            graphics.clip(plot);
            courses(graphics, values, c);
            graphics.setClip(clip);
            c.repetitions().forEach(r -> letter(graphics, plot, r.repetition()));
        });
        if (courses.isEmpty()) {
            centred(graphics, plot, words.say("desktop.replay.chart.waiting"));
        }
        graphics.setFont(small(Font.BOLD, 0.95f));
        graphics.setColor(look().text());
        int titled = graphics.getFontMetrics().stringWidth(title());
        // where the letters are large it may be wider than the plot
        graphics.drawString(title(), Math.max(0, Math.min(plot.x, getWidth() - titled - 1)), plot.y - 7);
        graphics.setFont(small(Font.PLAIN, 0.85f));
        graphics.setColor(look().soft());
        String legend = words.say(key() + ".legend");
        int width = graphics.getFontMetrics().stringWidth(legend);
        if (titled + width + GAP < plot.width) {
            graphics.drawString(legend, (float) plot.getMaxX() - width, plot.y - 7);
        }
    }

    private void centred(Graphics2D graphics, Rectangle plot, String text) {
        graphics.setFont(small(Font.PLAIN, 1));
        graphics.setColor(look().soft());
        int width = graphics.getFontMetrics().stringWidth(text);
        graphics.drawString(text, plot.x + (plot.width - width) / 2f, (float) plot.getCenterY() - 10);
    }

    private void zones(Graphics2D graphics, Rectangle plot, Trace values, Band band) {
        zone(graphics, plot, values.y(range.low()), values.y(band.watch()), Ink.GOOD_ZONE);
        zone(graphics, plot, values.y(band.watch()), values.y(band.flag()), Ink.WATCH_ZONE);
        zone(graphics, plot, values.y(band.flag()), plot.y, Ink.FLAG_ZONE);
    }

    private void zone(Graphics2D graphics, Rectangle plot, double foot, double head, Ink ink) {
        graphics.setColor(look().of(ink));
        graphics.fill(new Rectangle2D.Double(plot.x, head, plot.width, foot - head));
    }

    private void span(Graphics2D graphics, Rectangle plot, Repetition r) {
        double from = x(r.startMicros(), plot);
        double to = x(r.endMicros(), plot);
        Color side = r.side().map(look()::of).orElse(look().soft());
        graphics.setColor(new Color(side.getRed(), side.getGreen(), side.getBlue(), r.accepted() ? 18 : 8));
        graphics.fill(new Rectangle2D.Double(from, plot.y, to - from, plot.height));
    }

    private void lines(Graphics2D graphics, Rectangle plot, Trace values) {
        graphics.setFont(small(Font.PLAIN, 0.85f));
        double step = AngleAxis.step(
                range.high() - range.low(),
                plot.height,
                graphics.getFontMetrics().getAscent());
        for (double value = range.firstLine(step); value <= range.high(); value += step) {
            double y = values.y(value);
            graphics.setColor(look().of(value == 0 ? Ink.AXIS : Ink.GRID));
            graphics.setStroke(THIN);
            graphics.draw(new Line2D.Double(plot.x, y, plot.getMaxX(), y));
            graphics.setColor(look().soft());
            String label = words.number(value, 0) + "°";
            int width = graphics.getFontMetrics().stringWidth(label);
            graphics.drawString(label, plot.x - 6 - width, (float) y + 4);
        }
    }

    private void courses(Graphics2D graphics, Trace values, Courses c) {
        if (kind == Kind.DROP) {
            graphics.setStroke(THIN);
            graphics.setColor(look().of(Ink.AXIS));
            values.draw(graphics, c.drop(), 0, c.drop().length);
        }
        for (Side side : Side.values()) {
            c.cave(side).filter(course -> kind == Kind.CAVE).ifPresent(course -> {
                graphics.setStroke(side == Side.LEFT ? LOOSE : THIN);
                graphics.setColor(faint(look().of(side)));
                values.draw(graphics, course, 0, course.length);
            });
        }
        for (int k = 0; k < c.repetitions().size(); k++) {
            Repetition r = c.repetitions().get(k).repetition();
            if (r.endMicros() >= view().from() && r.startMicros() <= view().to()) {
                for (Side side : r.side().map(List::of).orElse(List.of(Side.values()))) {
                    inside(graphics, values, c, k, side);
                }
            }
        }
    }

    private void inside(Graphics2D graphics, Trace values, Courses c, int k, Side side) {
        Repetition r = c.repetitions().get(k).repetition();
        Optional<double[]> course = kind == Kind.DROP ? Optional.of(c.drop()) : c.cave(side);
        boolean sided = kind == Kind.CAVE || r.side().isPresent();
        graphics.setStroke(sided && side == Side.LEFT ? DASHED : SOLID);
        Color colour = sided ? look().of(side) : look().text();
        graphics.setColor(r.accepted() ? colour : faint(colour));
        course.ifPresent(v -> values.draw(graphics, v, c.first(k), c.behind(k)));
    }

    private static Color faint(Color colour) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 110);
    }

    private void letter(Graphics2D graphics, Rectangle plot, Repetition r) {
        double from = Math.max(plot.x, x(r.startMicros(), plot));
        double to = Math.min(plot.getMaxX(), x(r.endMicros(), plot));
        if (r.side().isEmpty() || to - from < SMALLEST_LETTER) {
            return;
        }
        String letter = words.say("letter." + r.side().get().word());
        graphics.setFont(small(Font.BOLD, 0.9f));
        graphics.setColor(r.accepted() ? look().of(r.side().get()) : look().soft());
        int width = graphics.getFontMetrics().stringWidth(letter);
        graphics.drawString(letter, (float) ((from + to - width) / 2), plot.y + line() - 5);
    }
}
