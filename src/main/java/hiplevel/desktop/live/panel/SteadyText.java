package hiplevel.desktop.live.panel;

import hiplevel.desktop.look.TextSize;
import hiplevel.desktop.look.WrappedText;
import java.awt.Dimension;
import javax.swing.JTextArea;

/** A sentence of some lines that changes often in a place of its own: nothing around it is laid out anew. */
public final class SteadyText extends JTextArea {
    private static final long serialVersionUID = 1;

    /** Lines end between words. */
    private static final double ROOM_TO_WRAP = 1.25;

    private final int narrowest;

    /**
     * An empty one.
     *
     * @param usualLines where texts are not large; else there is one more
     * @param longest what fits into it at its narrowest
     */
    public SteadyText(String name, float scale, int style, int usualLines, String longest) {
        setName(name);
        int lines = TextSize.isLarge(this) ? usualLines + 1 : usualLines;
        WrappedText.wrap(this);
        setRows(lines);
        setFont(getFont().deriveFont(style, getFont().getSize2D() * scale));
        double room = lines > 1 ? ROOM_TO_WRAP : 1;
        narrowest = 1 + (int) (room * getFontMetrics(getFont()).stringWidth(longest) / lines);
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

    /** Says it, if that is something else than before. */
    public void say(String text) {
        if (!text.equals(getText())) {
            setText(text);
        }
    }
}
