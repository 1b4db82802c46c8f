package hiplevel.report.pdf;

import hiplevel.exercise.Measure;
import hiplevel.report.content.Level;
import hiplevel.report.content.Numbers;
import hiplevel.report.pdf.sheet.Palette;
import hiplevel.report.pdf.sheet.Sheet;
import hiplevel.report.pdf.sheet.Style;
import hiplevel.session.SessionResult;
import hiplevel.words.Words;

/** What is printed, on what, and in which language. */
record Print(Sheet sheet, SessionResult result, Words words) {
    /** A name that a person or a file gave is cut where it is longer. */
    static final int LONGEST_NAME = 120;

    String say(String key, Object... blanks) {
        return words.say(key, blanks);
    }

    /** A measure's value with its unit. */
    String amount(Measure measure, double value) {
        return words.say(measure.unit().of(value));
    }

    String bare(Measure measure, double value) {
        return words.say(measure.unit().bare(value));
    }

    /** The ± of a standard deviation; empty where none is claimed. */
    String plusMinus(Measure measure, double sd) {
        return Double.isFinite(sd) ? "± " + bare(measure, Numbers.CONFIDENCE_95 * sd) : "";
    }

    /** Half an interval as it stands behind a mean; empty where none is claimed. */
    String halfWidth(Measure measure, double half) {
        return Double.isFinite(half) ? " ± " + bare(measure, half) : "";
    }

    String level(Level level) {
        return say("level." + level.word());
    }

    static Style of(Level level, Style style) {
        return style.in(Palette.of(level));
    }

    static String name(String raw) {
        return raw.codePointCount(0, raw.length()) > LONGEST_NAME
                ? raw.substring(0, raw.offsetByCodePoints(0, LONGEST_NAME)) + "…"
                : raw;
    }
}
