package hiplevel.desktop.live.panel;

import java.awt.Dimension;
import java.awt.Font;
import javax.swing.JLabel;

/** A text that changes many times a second in a place of its own: nothing around it is laid out anew. */
public final class SteadyLabel extends JLabel {
    private static final long serialVersionUID = 1;

    private final Dimension size;

    /** @param widest a text that is as long as any */
    public SteadyLabel(String name, float scale, int style, String widest) {
        super(widest);
        setName(name);
        Font font = getFont();
        setFont(font.deriveFont(style, font.getSize2D() * scale));
        size = super.getPreferredSize();
        setText(" ");
    }

    @Override
    public Dimension getPreferredSize() {
        return size == null ? super.getPreferredSize() : size;
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
