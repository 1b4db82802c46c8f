package hiplevel.desktop.live.trace;

import hiplevel.desktop.capture.board.TraceWindow;
import java.awt.AlphaComposite;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.image.VolatileImage;
import java.util.Optional;

/**
 * Lines on a clear picture that is wound like a film: a column of pixels is a moment for good, so that a frame draws only what
 * came since the last one and shows two pieces of the picture. It lies where the screen's memory is, which may forget it, and
 * is drawn anew then, and when the scale changes.
 */
final class Film {
    /** Columns more than are shown: where the newest is drawn nothing shown is wiped. */
    private static final int SPARE = 64;
    /** A line's thickness reaches no farther. */
    private static final int HALO = 8;

    private final TraceLines lines;
    private Optional<Reel> reel = Optional.empty();
    private Optional<VolatileImage> picture = Optional.empty();
    private long wiped;
    private long drawnMicros;
    private int drawn;

    /** What a picture is made for. */
    private record Reel(TraceScale scale, boolean dark) {
        int shown() {
            return scale.plot().width;
        }

        int width() {
            return shown() + SPARE;
        }

        int height() {
            return scale.plot().height;
        }

        /** Where a moment lies on an endless film, px. */
        double column(long micros) {
            return micros * 1e-6 / scale.seconds() * shown();
        }

        /** How often the picture was wound before that column. */
        long turn(double column) {
            return Math.floorDiv((long) Math.floor(column), width());
        }
    }

    Film(TraceLines lines) {
        this.lines = lines;
    }

    /** How many pieces of line were drawn since the film was begun. */
    int drawn() {
        return drawn;
    }

    /** Draws what is new until now and shows what lies in the plot. */
    void paint(Graphics2D g, GraphicsConfiguration on, TraceWindow window, long now, TraceScale scale) {
        Reel wanted = new Reel(scale, lines.dark());
        long head = (long) Math.floor(wanted.column(now));
        int kept = reel.equals(Optional.of(wanted)) && picture.isPresent()
                ? picture.get().validate(on)
                : VolatileImage.IMAGE_INCOMPATIBLE;
        if (kept == VolatileImage.IMAGE_INCOMPATIBLE) {
            picture.ifPresent(VolatileImage::flush);
            VolatileImage fresh =
                    on.createCompatibleVolatileImage(wanted.width(), wanted.height(), Transparency.TRANSLUCENT);
            fresh.validate(on);
            picture = Optional.of(fresh);
            reel = Optional.of(wanted);
        }
        if (kept != VolatileImage.IMAGE_OK || Math.abs(head - wiped) > wanted.shown()) {
            wiped = head + HALO - wanted.width();
            drawnMicros = Long.MIN_VALUE;
            drawn = 0;
        }
        VolatileImage film = picture.orElseThrow();
        Graphics2D own = film.createGraphics();
        wipe(own, wanted, head + HALO);
        go(own, wanted, window, head);
        own.dispose();
        int from = (int) Math.floorMod(head - wanted.shown(), (long) wanted.width());
        int upToEdge = Math.min(wanted.shown(), wanted.width() - from);
        int x = scale.plot().x;
        show(g, film, x, scale.plot().y, from, upToEdge);
        show(g, film, x + upToEdge, scale.plot().y, 0, wanted.shown() - upToEdge);
    }

    /** Clears the columns up to that one. */
    private void wipe(Graphics2D g, Reel on, long until) {
        if (until <= wiped) {
            return;
        }
        Composite before = g.getComposite();
        g.setComposite(AlphaComposite.Clear);
        int from = (int) Math.floorMod(wiped, (long) on.width());
        int columns = (int) (until - wiped);
        g.fillRect(from, 0, columns, on.height());
        g.fillRect(from - on.width(), 0, columns, on.height());
        g.setComposite(before);
        wiped = until;
    }

    private void go(Graphics2D g, Reel on, TraceWindow window, long head) {
        int first = window.size();
        while (first > 1 && window.timeMicros(first - 1) > drawnMicros) {
            first--;
        }
        int end = window.size();
        while (end > first && on.column(window.timeMicros(end - 1)) > head) {
            end--;
        }
        if (first < 1 || first >= end) {
            return;
        }
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.translate(0, -on.scale().plot().y);
        long from = on.turn(on.column(window.timeMicros(first - 1)) - HALO);
        long to = on.turn(on.column(window.timeMicros(end - 1)) + HALO);
        int pieces = 0;
        for (long turn = from; turn <= to; turn++) {
            double origin = (double) turn * on.width();
            pieces = lines.draw(g, window, first, end, on.scale(), t -> on.column(t) - origin);
        }
        drawn += pieces;
        drawnMicros = window.timeMicros(end - 1);
    }

    private static void show(Graphics2D g, VolatileImage film, int x, int y, int from, int columns) {
        if (columns > 0) {
            int height = film.getHeight();
            g.drawImage(film, x, y, x + columns, y + height, from, 0, from + columns, height, null);
        }
    }
}
