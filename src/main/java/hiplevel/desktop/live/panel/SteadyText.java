package hiplevel.desktop.live.panel;

import java.awt.Dimension;
import javax.swing.JTextArea;

/** A sentence of some lines that changes often in a place of its own: nothing around it is laid out anew. */
final class SteadyText extends JTextArea {
    private static final long serialVersionUID = 1;

    /** Lines end between words. */
    private static final double ROOM_TO_WRAP = 1.25;

    private final int narrowest;

    /**
     * An empty one.
     *
     * @param longest what fits into it at its narrowest
     */
    SteadyText(String name, float scale, int style, int lines, String longest) {
        setName(name);
        setRows(lines);
        setFont(getFont().deriveFont(style, getFont().getSize2D() * scale));
        setEditable(false);
        setFocusable(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setOpaque(false);
        setBorder(null);
        narrowest = (int) (ROOM_TO_WRAP * getFontMetrics(getFont()).stringWidth(longest) / lines);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(narrowest, getRows() * getFontMetrics(getFont()).getHeight());
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    /** Its size does not depend on what it says. */
    @Override
    public void revalidate() {
        // nothing to be laid out
    }

    void say(String text) {
        if (!text.equals(getText())) {
            setText(text);
        }
    }
}
