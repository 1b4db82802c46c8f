package hiplevel.desktop.live.trace;

import hiplevel.desktop.capture.board.TraceWindow;
import hiplevel.desktop.look.Look;
import hiplevel.desktop.look.ScreenCanvas;
import hiplevel.exercise.Band;
import hiplevel.imu.Side;
import hiplevel.report.canvas.Ink;
import hiplevel.words.Words;
import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.util.Optional;
import javax.swing.JPanel;

/**
 * An angle over the last seconds, now at the right edge. A side is told by its colour, by its line (left dashed, right solid)
 * and by its letter. Dashes are fixed in time, so that they move with the line; a gap is a gap.
 */
public final class TracePanel extends JPanel {
    private static final long serialVersionUID = 1;

    private static final int LEFT = 54;
    private static final int RIGHT = 14;
    private static final int TOP = 28;
    private static final int BOTTOM = 22;
    /** Entries farther apart are not joined. */
    private static final long JOINED_MICROS = 100_000;

    private static final long DASH_MICROS = 140_000;
    private static final BasicStroke THICK = new BasicStroke(2.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL);
    private static final BasicStroke THIN = new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL);

    private final transient Look look;
    private final transient Words words;
    private final TraceKind kind;
    private final transient Backdrop backdrop;
    private final transient Path2D.Float path = new Path2D.Float();
    private transient Optional<TraceWindow> window = Optional.empty();
    private transient Optional<Band> band = Optional.empty();
    private long now;
    private double seconds = 10;
    private double reach;
    private int drawn;

    public TracePanel(TraceKind kind, Look look, Words words) {
        this.kind = kind;
        this.look = look;
        this.words = words;
        backdrop = new Backdrop(look, kind, TraceTexts.of(kind, words));
        setName("trace-" + kind.name().toLowerCase(java.util.Locale.ROOT));
        setOpaque(true);
        setMinimumSize(new Dimension(240, 110));
        setPreferredSize(new Dimension(600, 170));
    }

    /** Shows that stretch, which is not changed before the next call. */
    public void show(TraceWindow traces, long nowMicros, double windowSeconds, Optional<Band> shaded) {
        window = Optional.of(traces);
        now = nowMicros;
        seconds = windowSeconds;
        band = shaded;
        repaint();
    }

    /** How many pieces of line the last painting drew. */
    public int drawn() {
        return drawn;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Rectangle plot = new Rectangle(
                LEFT, TOP, Math.max(1, getWidth() - LEFT - RIGHT), Math.max(1, getHeight() - TOP - BOTTOM));
        reach = TraceScale.reach(largest(), reach);
        TraceScale scale = new TraceScale(plot, seconds, reach);
        backdrop.paint(g, getGraphicsConfiguration(), getWidth(), getHeight(), getFont(), scale, band);
        drawn = 0;
        window.ifPresent(traces -> {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.clip(plot);
            if (kind == TraceKind.PELVIS) {
                pelvis(g, traces, scale);
            } else {
                knees(g, traces, scale);
            }
            letters(g, traces, scale);
        });
        g.dispose();
    }

    private double largest() {
        double largest = band.map(Band::flag).orElse(0.0) + 2;
        if (window.isPresent()) {
            TraceWindow w = window.get();
            for (int i = 0; i < w.size(); i++) {
                largest = Math.max(largest, kind == TraceKind.PELVIS ? size(w.obliquityDeg(i)) : knee(w, i));
            }
        }
        return largest;
    }

    private static double size(float degrees) {
        return Float.isNaN(degrees) ? 0 : Math.abs(degrees);
    }

    /** Of the leg that carries, or of both. */
    private static double knee(TraceWindow w, int i) {
        Optional<Side> stance = w.stance(i);
        return stance.isPresent()
                ? size(w.adductionDeg(i, stance.get()))
                : Math.max(size(w.adductionDeg(i, Side.LEFT)), size(w.adductionDeg(i, Side.RIGHT)));
    }

    private void pelvis(Graphics2D g, TraceWindow w, TraceScale scale) {
        g.setStroke(THICK);
        piece(
                g,
                w,
                scale,
                Optional.empty(),
                i -> w.obliquityDeg(i),
                i -> w.stance(i).isEmpty());
        for (Side side : Side.values()) {
            piece(
                    g,
                    w,
                    scale,
                    Optional.of(side),
                    i -> w.obliquityDeg(i),
                    i -> w.stance(i).isPresent() && w.stance(i).get() == side);
        }
    }

    private void knees(Graphics2D g, TraceWindow w, TraceScale scale) {
        for (Side side : Side.values()) {
            Optional<Side> leg = Optional.of(side);
            g.setStroke(THIN);
            piece(
                    g,
                    w,
                    scale,
                    leg,
                    i -> w.adductionDeg(i, side),
                    i -> !w.stance(i).equals(leg));
            g.setStroke(THICK);
            piece(
                    g,
                    w,
                    scale,
                    leg,
                    i -> w.adductionDeg(i, side),
                    i -> w.stance(i).equals(leg));
        }
    }

    /** An angle by entry. */
    private interface Angle {
        float at(int entry);
    }

    /** Whether an entry belongs to a line. */
    private interface Belongs {
        boolean at(int entry);
    }

    private void piece(Graphics2D g, TraceWindow w, TraceScale scale, Optional<Side> side, Angle angle, Belongs of) {
        boolean dashed = side.isPresent() && side.get() == Side.LEFT;
        path.reset();
        boolean pen = false;
        for (int i = 1; i < w.size(); i++) {
            boolean joined = w.timeMicros(i) - w.timeMicros(i - 1) <= JOINED_MICROS
                    && !Float.isNaN(angle.at(i - 1) + angle.at(i))
                    && of.at(i)
                    && !(dashed && w.timeMicros(i) / DASH_MICROS % 2 == 1);
            if (joined) {
                if (!pen) {
                    path.moveTo(scale.x(w.timeMicros(i - 1), now), scale.y(angle.at(i - 1)));
                }
                path.lineTo(scale.x(w.timeMicros(i), now), scale.y(angle.at(i)));
                drawn++;
            }
            pen = joined;
        }
        g.setColor(side.map(look::of).orElse(look.of(Ink.BODY)));
        g.draw(path);
    }

    /** Where a leg begins to carry. */
    private void letters(Graphics2D g, TraceWindow w, TraceScale scale) {
        ScreenCanvas canvas = new ScreenCanvas(g, look, getFont());
        double least = scale.plot().x + 11.0;
        for (int i = 1; i < w.size(); i++) {
            boolean first = i == 1 && w.stance(1).isPresent();
            if ((first || w.changesStance(i)) && w.stance(i).isPresent()) {
                Side side = w.stance(i).get();
                double x = Math.max(least, scale.x(w.timeMicros(i), now));
                String letter = words.say(side == Side.LEFT ? "letter.left" : "letter.right");
                canvas.badge(letter, x, scale.plot().y + 12.0, side);
            }
        }
    }
}
