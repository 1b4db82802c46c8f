package hiplevel.desktop.live;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;

/** Fills the window, and is scrolled where the window is smaller than what must be seen: in large texts, say. */
final class Roomy extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1;

    private static final int STEP = 24;

    private Roomy(JComponent content) {
        super(new BorderLayout());
        setOpaque(false);
        add(content);
    }

    static JScrollPane of(JComponent content) {
        JScrollPane scroll = new JScrollPane(new Roomy(content));
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        return scroll;
    }

    @Override
    public Dimension getPreferredSize() {
        return getMinimumSize();
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return STEP;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return STEP * STEP / 2;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        Component viewport = getParent();
        return viewport.getWidth() >= getMinimumSize().width;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        Component viewport = getParent();
        return viewport.getHeight() >= getMinimumSize().height;
    }
}
