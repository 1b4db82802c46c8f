package hiplevel.cli.terminal;

import java.util.Locale;

/**
 * How far a command is, on one line of a terminal and only when it takes over two seconds; nothing where nobody watches.
 * May be told from several threads.
 */
public final class Progress {
    private static final long PATIENCE_NANOS = 2_000_000_000L;

    private final Screen screen;
    private final int total;
    private final long start;
    private int done;
    private int shown;

    public Progress(Screen screen, int total) {
        this.screen = screen;
        this.total = total;
        start = screen.nanoTime().getAsLong();
    }

    /** A step of unknown length begins. */
    public synchronized void step(String words) {
        show(words + " …");
    }

    /** One of many things of one kind is done: says how long the rest will take if it goes on like this. */
    public synchronized void oneDone() {
        done++;
        double perOne = (screen.nanoTime().getAsLong() - start) * 1e-9 / done;
        show(String.format(Locale.ROOT, "%d of %d, %s left", done, total, duration(perOne * (total - done))));
    }

    /** Takes the line away. */
    public synchronized void end() {
        if (shown > 0) {
            screen.err().print("\r" + " ".repeat(shown) + "\r");
            screen.err().flush();
            shown = 0;
        }
    }

    private void show(String line) {
        if (!screen.interactive() || screen.nanoTime().getAsLong() - start < PATIENCE_NANOS) {
            return;
        }
        screen.err().print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
        screen.err().flush();
        shown = line.length();
    }

    private static String duration(double seconds) {
        long whole = (long) Math.ceil(seconds);
        return whole < 60 ? whole + " s" : whole / 60 + " min " + whole % 60 + " s";
    }
}
