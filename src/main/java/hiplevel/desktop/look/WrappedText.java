package hiplevel.desktop.look;

import javax.swing.BorderFactory;
import javax.swing.JTextArea;

/** What a label is for texts of any length: it is read, goes on in the next line, and nobody types in it. */
public final class WrappedText extends JTextArea {
    private static final long serialVersionUID = 1;

    public WrappedText() {
        this("", 0, 0);
    }

    public WrappedText(String text) {
        this(text, 0, 0);
    }

    /** An empty one with room for so many lines of so many letters. */
    public WrappedText(int rows, int columns) {
        this("", rows, columns);
    }

    private WrappedText(String text, int rows, int columns) {
        super(text, rows, columns);
        wrap(this);
    }

    /** Makes a text one that is read like this. */
    public static void wrap(JTextArea text) {
        text.setEditable(false);
        text.setFocusable(false);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setOpaque(false);
        text.setBorder(BorderFactory.createEmptyBorder());
    }
}
