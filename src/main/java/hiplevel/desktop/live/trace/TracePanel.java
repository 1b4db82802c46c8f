package hiplevel.desktop.live.trace;

import hiplevel.desktop.capture.board.TraceWindow;
import hiplevel.desktop.look.Look;
import hiplevel.exercise.Band;
import hiplevel.imu.Side;
import hiplevel.words.Words;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.Optional;
import javax.swing.JPanel;

/**
 * An angle over the last seconds, now at the right edge. A side is told by its colour, by its line (left dashed, right solid)
 * and by its letter.
 */
public final class TracePanel extends JPanel {
    private static final long serialVersionUID = 1;

    private static final int LEFT = 54;
    private static final int RIGHT = 14;
    private static final int TOP = 28;
    private static final int BOTTOM = 22;

    private final TraceKind kind;
    private final transient Backdrop backdrop;
    private final transient Film film;
    private final transient Badges badges;
    private transient Optional<TraceWindow> window = Optional.empty();
    private transient Optional<Band> band = Optional.empty();
    private long now;
    private double seconds = 10;
    private double reach;

    public TracePanel(TraceKind kind, Look look, Words words) {
        this.kind = kind;
        backdrop = new Backdrop(look, kind, TraceTexts.of(kind, words));
        film = new Film(new TraceLines(kind, look));
        badges = new Badges(look, words);
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

    /** How many pieces of line were drawn since the film was begun. */
    public int drawn() {
        return film.drawn();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Rectangle plot = new Rectangle(
                LEFT, TOP, Math.max(1, getWidth() - LEFT - RIGHT), Math.max(1, getHeight() - TOP - BOTTOM));
        reach = TraceScale.reach(largest(), reach);
        TraceScale scale = new TraceScale(plot, seconds, reach);
        backdrop.paint(g, getGraphicsConfiguration(), getWidth(), getHeight(), getFont(), scale, band);
        window.ifPresent(traces -> {
            g.clip(plot);
            film.paint(g, getGraphicsConfiguration(), traces, now, scale);
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

    /** Where a leg begins to carry. */
    private void letters(Graphics2D g, TraceWindow w, TraceScale scale) {
        double least = scale.plot().x + 11.0;
        for (int i = 1; i < w.size(); i++) {
            boolean first = i == 1 && w.stance(1).isPresent();
            if ((first || w.changesStance(i)) && w.stance(i).isPresent()) {
                Side side = w.stance(i).get();
                double x = Math.max(least, scale.x(w.timeMicros(i), now));
                badges.paint(g, getGraphicsConfiguration(), getFont(), side, x, scale.plot().y + 12.0);
            }
        }
    }
}
