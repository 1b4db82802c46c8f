package hiplevel.cli.cues;

import hiplevel.session.cue.Cue;
import hiplevel.words.Words;
import java.util.Locale;
import java.util.Optional;

/** The newest cue in one line. It stays for a while after the cue is over: many are shorter than reading them takes. */
public final class CueLine {
    private static final long STAYS_MICROS = 2_000_000;
    private static final double MICROS = 1e-6;

    private Optional<Cue> shown = Optional.empty();
    private boolean running;
    private double excessDeg;
    private double largestDeg;
    private long overMicros;

    /** A cue begins. */
    public void cue(Cue cue) {
        shown = Optional.of(cue);
        running = true;
        excessDeg = cue.excessDeg();
        largestDeg = excessDeg;
    }

    /** A cue goes on. */
    public void excess(Cue cue, double nowDeg) {
        if (shown.equals(Optional.of(cue))) {
            excessDeg = nowDeg;
            largestDeg = Math.max(largestDeg, nowDeg);
        }
    }

    /** A cue is over. */
    public void over(Cue cue, long micros) {
        if (shown.equals(Optional.of(cue))) {
            running = false;
            overMicros = micros;
        }
    }

    /** What to show at that time: the excess while it lasts, its largest for a moment after. */
    public Optional<String> at(long micros) {
        return running || micros < overMicros + STAYS_MICROS
                ? shown.map(c -> "cue            " + Words.ENGLISH.say(c.text(running ? excessDeg : largestDeg)))
                : Optional.empty();
    }

    /** A cue as a line of a list. */
    public static String listed(Cue cue) {
        return String.format(
                Locale.ROOT, "cue  at %.1f s  %s", cue.timeMicros() * MICROS, Words.ENGLISH.say(cue.text()));
    }
}
