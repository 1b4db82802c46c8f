package hiplevel.report.page;

import hiplevel.exercise.Words;

/** The catalogue as the page uses it: texts plain, or escaped for HTML. */
record PageWords(Words plain) {

    String say(String key, Object... blanks) {
        return plain.say(key, blanks);
    }

    /** The text escaped for HTML, blanks and all. */
    String html(String key, Object... blanks) {
        return Html.text(plain.say(key, blanks));
    }
}
