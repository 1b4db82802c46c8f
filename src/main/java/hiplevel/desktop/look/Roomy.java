package hiplevel.desktop.look;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.beans.PropertyChangeListener;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;

/** Fills the window, and is scrolled where the window is smaller than what must be seen: in large texts, say. */
public final class Roomy extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1;

    private static final int STEP = 24;

    private final transient PropertyChangeListener focus = moved -> {
        if (moved.getNewValue() instanceof JComponent now
                && now.getParent() instanceof JComponent around
                && SwingUtilities.isDescendingFrom(now, this)) {
            around.scrollRectToVisible(now.getBounds());
        }
    };

    private Roomy(JComponent content) {
        super(new BorderLayout());
        setOpaque(false);
        add(content);
    }

    public static JScrollPane of(JComponent content) {
        JScrollPane scroll = new JScrollPane(new Roomy(content)) {
            private static final long serialVersionUID = 1;

            @Override
            public void updateUI() {
                super.updateUI();
                // arrows, pages, home and end are the screen's own; what is reached by Tab is scrolled to
                setInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, null);
            }
        };
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        return scroll;
    }

    @Override
    public void addNotify() {
        super.addNotify();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener("focusOwner", focus);
    }

    @Override
    public void removeNotify() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removePropertyChangeListener("focusOwner", focus);
        super.removeNotify();
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
