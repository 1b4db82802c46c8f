package hiplevel.report.page;

import hiplevel.exercise.Measure;
import hiplevel.imu.Side;
import hiplevel.report.content.Numbers;
import hiplevel.words.Saying;
import hiplevel.words.Words;

/** The catalogue as the page uses it: texts plain, or escaped for HTML. */
record PageWords(Words plain) {

    String say(String key, Object... blanks) {
        return plain.say(key, blanks);
    }

    String say(Saying saying) {
        return plain.say(saying);
    }

    String sentence(Saying saying) {
        return plain.sentence(saying);
    }

    /** The letter of a side on its colour. */
    String badge(Side side) {
        return "<span class=\"badge %s\" aria-hidden=\"true\">%s</span> "
                .formatted(side.word(), html("letter." + side.word()));
    }

    /** The text escaped for HTML, blanks and all. */
    String html(String key, Object... blanks) {
        return Html.text(plain.say(key, blanks));
    }

    String html(Saying saying) {
        return Html.text(plain.say(saying));
    }

    String number(double value, int decimals) {
        return plain.number(value, decimals);
    }

    /** A measure's value without its unit. */
    String bare(Measure measure, double value) {
        return plain.say(measure.unit().bare(value));
    }

    /** A measure's value with its unit. */
    String amount(Measure measure, double value) {
        return plain.say(measure.unit().of(value));
    }

    /** The ± of a standard deviation; empty where none is claimed. */
    String plusMinus(Measure measure, double sd) {
        return Double.isFinite(sd) ? "± " + bare(measure, Numbers.CONFIDENCE_95 * sd) : "";
    }
}
