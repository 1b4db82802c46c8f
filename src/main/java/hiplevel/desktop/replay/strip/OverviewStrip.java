package hiplevel.desktop.replay.strip;

import hiplevel.desktop.look.Icons;
import hiplevel.desktop.look.Look;
import hiplevel.desktop.replay.time.Playhead;
import hiplevel.desktop.replay.time.TimeView;
import hiplevel.form.MeasuredRepetition;
import hiplevel.repetition.Repetition;
import hiplevel.report.content.Level;
import hiplevel.report.content.RowWords;
import hiplevel.report.replay.Courses;
import hiplevel.report.replay.Tick;
import hiplevel.words.Words;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.swing.Icon;

/**
 * The whole recording: how fast the sensors turned, the repetitions as bars of their side, findings as triangles, marks as
 * flags, and which part of it the charts show. It has something to show while the recording is still being read.
 */
public final class OverviewStrip extends Strip {
    private static final long serialVersionUID = 1;
    private static final int TICKS = 12;
    private static final double NEAR_PX = 5;
    private static final int PENCIL = 14;

    private final transient TimeView charts;
    private final transient Words words;
    private final transient TimeAxis axis;
    private final transient Icon edit;
    private transient float[] movement = new float[0];
    private transient long movementFrom;
    private transient Optional<Courses> courses = Optional.empty();
    private transient List<Tick> ticks = List.of();
    private transient Predicate<MeasuredRepetition> edited = r -> false;

    /**
     * Shows nothing yet.
     *
     * @param whole all of the recording
     * @param charts the part that the charts show
     */
    public OverviewStrip(Look look, Words words, Playhead head, TimeView whole, TimeView charts) {
        super(look, head, whole);
        this.charts = charts;
        this.words = words;
        axis = new TimeAxis(look, words, whole);
        edit = Icons.of("edit", PENCIL, look.text());
        charts.listen(this::repaint);
        setName("overview");
        getAccessibleContext().setAccessibleName(words.say("desktop.replay.overview"));
        setToolTipText("");
    }

    /** How fast the sensors turned, a bar each {@link Sketch#BAR_MICROS}. */
    public void sketch(float[] fastest, long fromMicros) {
        movement = fastest;
        movementFrom = fromMicros;
        axis.zero(fromMicros);
        renew();
    }

    /**
     * Shows an analysis.
     *
     * @param byHand which repetitions a person corrected
     */
    public void show(Courses shown, List<Tick> all, Predicate<MeasuredRepetition> byHand, long zeroMicros) {
        courses = Optional.of(shown);
        edited = byHand;
        ticks = all;
        axis.zero(zeroMicros);
        renew();
    }

    @Override
    int top() {
        return TICKS + 2;
    }

    @Override
    int markBelow(Rectangle plot) {
        return TICKS;
    }

    @Override
    int bottom() {
        return line() + 2;
    }

    @Override
    void draw(Graphics2D graphics, Rectangle plot) {
        axis.draw(graphics, plot, true, small(Font.PLAIN, 0.85f));
        movement(graphics, plot);
        courses.ifPresent(c -> c.repetitions().forEach(r -> {
            bar(graphics, plot, r.repetition());
            if (edited.test(r)) {
                byHand(graphics, plot, r.repetition());
            }
        }));
        for (Tick tick : ticks) {
            if (tick.kind() == Tick.Kind.FINDING) {
                triangle(graphics, plot, tick);
            } else if (tick.kind() == Tick.Kind.MARK) {
                flag(graphics, plot, tick);
            }
        }
    }

    /** The largest of each px: a short movement of an hour must not get lost. */
    private void movement(Graphics2D graphics, Rectangle plot) {
        int height = plot.height - row() - 2;
        float most = 1e-3f;
        for (float bar : movement) {
            most = Math.max(most, bar);
        }
        graphics.setColor(look().line());
        for (int px = 0; px < plot.width; px++) {
            long from = (view().micros(px, plot.width) - movementFrom) / Sketch.BAR_MICROS;
            long to = (view().micros(px + 1, plot.width) - movementFrom) / Sketch.BAR_MICROS;
            float fastest = 0;
            for (long i = Math.max(0, from); i <= Math.min(movement.length - 1, Math.max(from, to - 1)); i++) {
                fastest = Math.max(fastest, movement[(int) i]);
            }
            double tall = height * Math.sqrt(fastest / most);
            graphics.fill(new Rectangle2D.Double(plot.x + px, plot.getMaxY() - row() - 2 - tall, 1, tall));
        }
    }

    /** How high the bars are: a letter has room. */
    private int row() {
        return line() * 5 / 9;
    }

    private void bar(Graphics2D graphics, Rectangle plot, Repetition r) {
        double from = x(r.startMicros(), plot);
        double width = Math.max(2, x(r.endMicros(), plot) - from - 1);
        graphics.setColor(r.side().map(look()::of).orElse(look().soft()));
        Rectangle2D bar = new Rectangle2D.Double(from, plot.getMaxY() - row(), width, row() - 1);
        if (r.accepted()) {
            graphics.fill(bar);
        } else {
            graphics.setStroke(new BasicStroke(1));
            graphics.draw(bar);
        }
        String letter = r.side().map(s -> words.say("letter." + s.word())).orElse("");
        graphics.setFont(small(Font.BOLD, 0.72f));
        if (r.accepted() && width > graphics.getFontMetrics().stringWidth(letter) + 3) {
            graphics.setColor(look().onSide());
            double x = from + (width - graphics.getFontMetrics().stringWidth(letter)) / 2;
            graphics.drawString(letter, (float) x, (float) plot.getMaxY() - 2);
        }
    }

    /** A pencil above its bar. */
    private void byHand(Graphics2D graphics, Rectangle plot, Repetition r) {
        double middle = (x(r.startMicros(), plot) + x(r.endMicros(), plot)) / 2;
        int below = (int) plot.getMaxY() - row() - 1;
        edit.paintIcon(
                this, graphics, (int) Math.round(middle) - edit.getIconWidth() / 2, below - edit.getIconHeight());
    }

    private void triangle(Graphics2D graphics, Rectangle plot, Tick tick) {
        double x = x(tick.micros(), plot);
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(x - 4, 2);
        triangle.lineTo(x + 4, 2);
        triangle.lineTo(x, TICKS - 2);
        triangle.closePath();
        graphics.setColor(look().of(tick.level().orElse(Level.WATCH)));
        graphics.fill(triangle);
    }

    private void flag(Graphics2D graphics, Rectangle plot, Tick tick) {
        double x = x(tick.micros(), plot);
        graphics.setColor(look().text());
        graphics.setStroke(new BasicStroke(1.2f));
        graphics.draw(new Line2D.Double(x, 1, x, plot.getMaxY() - row() - 2));
        graphics.fill(new Rectangle2D.Double(x, 1, 7, 5));
    }

    /** What the charts show, if it is not all. */
    @Override
    void over(Graphics2D graphics, Rectangle plot) {
        double from = x(charts.from(), plot);
        double to = x(charts.to(), plot);
        if (to - from < plot.width - 1) {
            Color accent = look().accent();
            graphics.setColor(new Color(accent.getRed(), accent.getGreen(), accent.getBlue(), 40));
            graphics.fill(new Rectangle2D.Double(from, plot.y, to - from, plot.height));
            graphics.setColor(accent);
            graphics.setStroke(new BasicStroke(1));
            graphics.draw(new Rectangle2D.Double(from, plot.y, to - from, plot.height - 1));
        }
    }

    /** The whole is always seen: the wheel is for the charts. */
    @Override
    void wheel(double turns, boolean sideways, long at) {
        if (sideways) {
            charts.scroll(turns * 0.1);
        } else {
            charts.zoom(Math.pow(1.25, turns), at);
        }
    }

    @Override
    public String getToolTipText(MouseEvent e) {
        Rectangle plot = plot();
        return ticks.stream()
                .filter(t -> Math.abs(x(t.micros(), plot) - e.getX()) <= NEAR_PX)
                .min(java.util.Comparator.comparingDouble(t -> Math.abs(x(t.micros(), plot) - e.getX())))
                .map(Tick::text)
                .or(() -> corrected(view().micros(e.getX() - plot.x, plot.width)))
                .orElse(null);
    }

    private Optional<String> corrected(long micros) {
        return courses.flatMap(c -> c.repetitions().stream()
                .filter(r -> r.repetition().startMicros() <= micros
                        && micros <= r.repetition().endMicros())
                .filter(edited)
                .findFirst()
                .map(r -> words.say(
                        "desktop.replay.rows.by-hand",
                        Words.sentence(new RowWords(r.repetition().exercise(), words).noun()) + " "
                                + r.repetition().number())));
    }
}
