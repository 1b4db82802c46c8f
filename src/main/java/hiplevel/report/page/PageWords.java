package hiplevel.report.page;

import hiplevel.exercise.Words;
import hiplevel.imu.Side;

/** The catalogue as the page uses it: texts plain, or escaped for HTML. */
record PageWords(Words plain) {

    String say(String key, Object... blanks) {
        return plain.say(key, blanks);
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
}
