package hiplevel.desktop.live.trace;

import hiplevel.words.Saying;
import hiplevel.words.Words;

/**
 * What is written on a plot.
 *
 * @param above what going up means
 * @param below what going down means
 */
record TraceTexts(Words words, String title, String above, String below) {
    static TraceTexts of(TraceKind kind, Words words) {
        return kind == TraceKind.PELVIS
                ? new TraceTexts(
                        words,
                        words.say("desktop.live.trace.pelvis"),
                        words.say("desktop.live.trace.left-lower"),
                        words.say("desktop.live.trace.right-lower"))
                : new TraceTexts(
                        words,
                        words.say("desktop.live.trace.knees"),
                        words.say("desktop.live.trace.in"),
                        words.say("desktop.live.trace.out"));
    }

    String seconds(double ago) {
        return words.say(new Saying.Amount(-ago, 0, "unit.s"));
    }

    String degrees(double d) {
        return words.say(new Saying.Amount(Math.abs(d), 0, "unit.deg"));
    }
}
