package hiplevel.wire.text;

/**
 * Which of several kinds of lines that say the same to listen to: a kind is used while no better one is heard beside it.
 * The first line of a kind is not used, for a better one may follow it; and after a better one was heard it takes
 * {@value #LINES} lines in succession without it, so that one damaged line does not mix the two.
 */
final class Preference {
    private static final int LINES = 5;

    private final int[] since;

    /** @param kinds how many, from the worst to the best */
    Preference(int kinds) {
        since = new int[kinds];
        for (int i = 0; i < kinds; i++) {
            since[i] = i == kinds - 1 ? LINES : LINES - 2;
        }
    }

    /** A line of that kind was heard; whether to use it. */
    boolean use(int kind) {
        for (int worse = 0; worse < kind; worse++) {
            since[worse] = 0;
        }
        since[kind] = Math.min(LINES, since[kind] + 1);
        return since[kind] == LINES;
    }
}
