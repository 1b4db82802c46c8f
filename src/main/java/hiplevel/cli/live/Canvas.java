package hiplevel.cli.live;

import hiplevel.cli.terminal.Screen;
import java.util.List;

/** Some lines of a terminal that are painted over themselves. */
final class Canvas {
    /** Nothing moves so fast that more would be seen. */
    static final int MOST_A_SECOND = 20;

    /** A line too long for the window is cut, not wrapped: wrapped it would take two of the lines to go up. */
    private static final String NO_WRAP = "\u001b[?7l";

    private static final String WRAP = "\u001b[?7h";
    private static final String CLEAR_TO_END_OF_LINE = "\u001b[K";
    private static final String CLEAR_BELOW = "\u001b[J";

    private final Screen screen;
    private int lines;

    Canvas(Screen screen) {
        this.screen = screen;
    }

    /** Paints these lines where the former ones stand. */
    void paint(List<String> wanted) {
        StringBuilder text = new StringBuilder();
        toTop(text);
        text.append(NO_WRAP);
        for (String line : wanted) {
            text.append(line).append(CLEAR_TO_END_OF_LINE).append('\n');
        }
        text.append(CLEAR_BELOW).append(WRAP);
        screen.err().print(text);
        screen.err().flush();
        lines = wanted.size();
    }

    /** Puts a line above that stays, and the painting below it again with the next {@link #paint}. */
    void keep(String line) {
        StringBuilder text = new StringBuilder();
        toTop(text);
        text.append(line).append(CLEAR_TO_END_OF_LINE).append('\n').append(CLEAR_BELOW);
        screen.err().print(text);
        screen.err().flush();
        lines = 0;
    }

    /** What was typed went with its line's end to below the painting. */
    void lineTyped() {
        if (lines > 0) {
            lines++;
        }
    }

    private void toTop(StringBuilder text) {
        if (lines > 0) {
            text.append("\u001b[").append(lines).append('A');
        }
        text.append('\r');
    }
}
