package hiplevel.desktop.live.panel;

import java.awt.Dimension;
import java.awt.Font;
import javax.swing.JTextArea;

/** A sentence of some lines that changes often in a place of its own: nothing around it is laid out anew. */
final class SteadyText extends JTextArea {
    private static final long serialVersionUID = 1;

    private static final int NARROWEST = 120;

    SteadyText(String name, float scale, int lines) {
        setName(name);
        setRows(lines);
        setFont(getFont().deriveFont(Font.BOLD, getFont().getSize2D() * scale));
        setEditable(false);
        setFocusable(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setOpaque(false);
        setBorder(null);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(NARROWEST, getRows() * getFontMetrics(getFont()).getHeight());
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
