package hiplevel.cli.doctor;

/**
 * One thing looked at.
 *
 * @param what in a word or two
 * @param text what was found, and what to do where it is not well
 */
record Symptom(String what, Level level, String text) {
    /** How well it is. */
    enum Level {
        WELL("ok"),
        /** something does not work that a person may not need */
        LIMITED("note"),
        ILL("WRONG");

        private final String word;

        Level(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    static Symptom well(String what, String text) {
        return new Symptom(what, Level.WELL, text);
    }

    static Symptom limited(String what, String text) {
        return new Symptom(what, Level.LIMITED, text);
    }

    static Symptom ill(String what, String text) {
        return new Symptom(what, Level.ILL, text);
    }
}
