package hiplevel.desktop.live.trace;

import hiplevel.desktop.capture.board.TraceWindow;
import hiplevel.desktop.look.Look;
import hiplevel.imu.Side;
import hiplevel.report.canvas.Ink;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Optional;
import java.util.function.LongToDoubleFunction;

/** The lines of a kind of trace. Dashes are fixed in time, so that they move with the line; a gap is a gap. */
final class TraceLines {
    /** Entries farther apart are not joined. */
    private static final long JOINED_MICROS = 100_000;

    private static final long DASH_MICROS = 140_000;
    private static final BasicStroke THICK = new BasicStroke(2.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL);
    private static final BasicStroke THIN = new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL);

    private final TraceKind kind;
    private final Look look;
    private final Path2D.Double path = new Path2D.Double();

    TraceLines(TraceKind kind, Look look) {
        this.kind = kind;
        this.look = look;
    }

    /** Whether lines are drawn for the dark now. */
    boolean dark() {
        return look.dark();
    }

    /** An angle by entry. */
    private interface Angle {
        float at(int entry);
    }

    /** Whether an entry belongs to a line. */
    private interface Belongs {
        boolean at(int entry);
    }

    /** Where entries go. */
    private record Stretch(TraceWindow entries, int from, int to, TraceScale scale, LongToDoubleFunction x) {}

    /**
     * Draws what leads to those entries, each from the one before it.
     *
     * @param from at least 1
     * @param x of a time, µs
     * @return how many pieces
     */
    int draw(Graphics2D g, TraceWindow w, int from, int to, TraceScale scale, LongToDoubleFunction x) {
        Stretch on = new Stretch(w, from, to, scale, x);
        return kind == TraceKind.PELVIS ? pelvis(g, on) : knees(g, on);
    }

    private int pelvis(Graphics2D g, Stretch on) {
        TraceWindow w = on.entries();
        g.setStroke(THICK);
        int pieces =
                line(g, on, Optional.empty(), w::obliquityDeg, i -> w.stance(i).isEmpty());
        for (Side side : Side.values()) {
            Optional<Side> leg = Optional.of(side);
            pieces += line(g, on, leg, w::obliquityDeg, i -> w.stance(i).equals(leg));
        }
        return pieces;
    }

    private int knees(Graphics2D g, Stretch on) {
        TraceWindow w = on.entries();
        int pieces = 0;
        for (Side side : Side.values()) {
            Optional<Side> leg = Optional.of(side);
            Angle knee = i -> w.adductionDeg(i, side);
            g.setStroke(THIN);
            pieces += line(g, on, leg, knee, i -> !w.stance(i).equals(leg));
            g.setStroke(THICK);
            pieces += line(g, on, leg, knee, i -> w.stance(i).equals(leg));
        }
        return pieces;
    }

    private int line(Graphics2D g, Stretch on, Optional<Side> side, Angle angle, Belongs of) {
        TraceWindow w = on.entries();
        boolean dashed = side.isPresent() && side.get() == Side.LEFT;
        path.reset();
        int pieces = 0;
        boolean pen = false;
        for (int i = on.from(); i < on.to(); i++) {
            boolean joined = w.timeMicros(i) - w.timeMicros(i - 1) <= JOINED_MICROS
                    && !Float.isNaN(angle.at(i - 1) + angle.at(i))
                    && of.at(i)
                    && !(dashed && w.timeMicros(i) / DASH_MICROS % 2 == 1);
            if (joined) {
                if (!pen) {
                    path.moveTo(
                            on.x().applyAsDouble(w.timeMicros(i - 1)),
                            on.scale().y(angle.at(i - 1)));
                }
                path.lineTo(on.x().applyAsDouble(w.timeMicros(i)), on.scale().y(angle.at(i)));
                pieces++;
            }
            pen = joined;
        }
        if (pieces > 0) {
            g.setColor(look.of(side.isEmpty() ? Ink.BODY : side.get() == Side.LEFT ? Ink.LEFT : Ink.RIGHT));
            g.draw(path);
        }
        return pieces;
    }
}
