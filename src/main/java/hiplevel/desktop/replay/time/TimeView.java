package hiplevel.desktop.replay.time;

import java.util.ArrayList;
import java.util.List;

/** The part of a recording that is seen. */
public final class TimeView {
    private static final long SHORTEST_MICROS = 500_000;
    /** Of the width, between an edge and what is brought into sight. */
    private static final double MARGIN = 0.08;

    private final List<Runnable> listeners = new ArrayList<>();
    private long start;
    private long end = 1;
    private long from;
    private long to = 1;

    public void listen(Runnable changed) {
        listeners.add(changed);
    }

    /** What there is to see; all of it is seen. */
    public void span(long first, long last) {
        start = first;
        end = Math.max(first + SHORTEST_MICROS, last);
        see(start, end);
    }

    public long from() {
        return from;
    }

    public long to() {
        return to;
    }

    public void see(long first, long last) {
        long length = Math.max(SHORTEST_MICROS, Math.min(end - start, last - first));
        from = Math.max(start, Math.min(end - length, first));
        to = from + length;
        listeners.forEach(Runnable::run);
    }

    /** Around an instant that stays where it is; smaller than 1 shows less. */
    public void zoom(double factor, long around) {
        double length = Math.max(SHORTEST_MICROS, (to - from) * factor);
        double share = (around - from) / (double) (to - from);
        long first = Math.round(around - share * length);
        see(first, first + Math.round(length));
    }

    /** By a share of what is seen, later being positive. */
    public void scroll(double share) {
        long by = Math.round((to - from) * share);
        see(from + by, to + by);
    }

    /** Turns a page when an instant is out of sight: a picture that stands still is read more easily than one that runs. */
    public void reveal(long micros) {
        long margin = Math.round((to - from) * MARGIN);
        if (micros < from || micros > to) {
            see(micros - margin, micros - margin + (to - from));
        }
    }

    /** Where an instant is in so many px. */
    public double x(long micros, int width) {
        return (micros - from) * (double) width / (to - from);
    }

    /** The instant at a px. */
    public long micros(double x, int width) {
        return from + Math.round(x / Math.max(1, width) * (to - from));
    }
}
