package hiplevel.desktop.replay.control;

import hiplevel.desktop.look.Look;
import hiplevel.desktop.look.WrappedText;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.ScrollPaneConstants;

/**
 * What is to be known before the numbers below are read; takes no room where there is nothing, and not that of the numbers where
 * the text is large: the rest of it is scrolled to.
 */
final class CautionText extends JScrollPane {
    private static final long serialVersionUID = 1;
    private static final int LINES = 5;

    private final JTextArea text = new WrappedText();

    CautionText(Look look) {
        super(ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        text.setName("caution");
        text.setForeground(look.text());
        text.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                // another width, another number of lines
                revalidate();
            }
        });
        setViewportView(text);
        setBorder(BorderFactory.createEmptyBorder());
        setOpaque(false);
        getViewport().setOpaque(false);
        setVisible(false);
    }

    void show(Optional<String> why, int width) {
        text.setText(why.orElse(""));
        if (width > 0) {
            text.setSize(width, Short.MAX_VALUE);
        }
        setVisible(why.isPresent());
        revalidate();
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension all = text.getPreferredSize();
        int most = LINES * text.getFontMetrics(text.getFont()).getHeight();
        return new Dimension(all.width, Math.min(all.height, most));
    }
}
