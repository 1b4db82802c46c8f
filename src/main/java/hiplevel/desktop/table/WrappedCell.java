package hiplevel.desktop.table;

import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** Looks like a label in a table, but its text goes on in the next line where there is no more room. */
final class WrappedCell extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int GAP = 3;

    private final JTextArea text = new JTextArea();
    private final JLabel icon = new JLabel();

    WrappedCell() {
        super(new BorderLayout());
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setOpaque(false);
        text.setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
        add(text);
        add(icon, BorderLayout.EAST);
    }

    /** Like that label, in a column of that width. */
    WrappedCell like(JLabel label, int width) {
        text.setText(label.getText());
        text.setFont(label.getFont());
        text.setForeground(label.getForeground());
        setBackground(label.getBackground());
        setToolTipText(label.getToolTipText());
        icon.setIcon(label.getIcon());
        // a width first: how many lines it takes follows from it
        text.setSize(Math.max(1, width - icon.getPreferredSize().width), Short.MAX_VALUE);
        return this;
    }

    /** What a word takes beside its letters. */
    int margins() {
        return 2 * GAP + 1 + icon.getPreferredSize().width;
    }

    /** Of all its lines, px. */
    int textHeight() {
        return text.getPreferredSize().height;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(text.getWidth() + icon.getPreferredSize().width, textHeight());
    }
}
