package hiplevel.desktop;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import javax.swing.plaf.basic.BasicHTML;
import javax.swing.table.JTableHeader;

/** Finds texts that a person cannot read whole, since there is no room for them; what can be scrolled to can be read. */
final class CutTexts {
    private final List<String> found = new ArrayList<>();

    private CutTexts() {}

    /** On the event thread. */
    static List<String> in(Container window) {
        CutTexts texts = new CutTexts();
        texts.look(window);
        return List.copyOf(texts.found);
    }

    private void look(Component part) {
        if (!part.isShowing()) {
            return;
        }
        if (part instanceof JLabel label) {
            narrow(label, label.getText(), part.getWidth(), part.getHeight());
        } else if (part instanceof AbstractButton button) {
            narrow(button, button.getText(), part.getWidth(), part.getHeight());
        } else if (part instanceof JTable table) {
            table(table);
        } else if (part instanceof JTextArea area) {
            beyond(area, area.getText());
        }
        if (part instanceof Container all && !(part instanceof JTable) && !(part instanceof JTableHeader)) {
            for (Component child : all.getComponents()) {
                look(child);
            }
        }
    }

    /** But where a file is named, which may have any name. */
    private void narrow(Component part, String text, int width, int height) {
        if (text == null || text.isBlank() || "place".equals(part.getName())) {
            return;
        }
        // what wraps is asked how high it is at this width, by whoever lays it out
        boolean wraps = part instanceof JComponent c && c.getClientProperty(BasicHTML.propertyKey) != null;
        Dimension wanted = part.getPreferredSize();
        if (!wraps && (wanted.width > width || wanted.height > height)) {
            tell(part, text);
        }
        beyond(part, text);
    }

    /** Outside of what is around it, where that cannot be scrolled. */
    private void beyond(Component part, String text) {
        Container around = part.getParent();
        if (text.isBlank()
                || around instanceof JViewport
                || SwingUtilities.getAncestorOfClass(JScrollPane.class, part) == null) {
            return;
        }
        if (part.getX() < 0
                || part.getY() < 0
                || part.getX() + part.getWidth() > around.getWidth()
                || part.getY() + part.getHeight() > around.getHeight()) {
            tell(part, "outside: " + text);
        }
    }

    private void table(JTable table) {
        for (int column = 0; column < table.getColumnCount(); column++) {
            int width = table.getColumnModel().getColumn(column).getWidth();
            Object head = table.getColumnModel().getColumn(column).getHeaderValue();
            Component header = table.getTableHeader()
                    .getDefaultRenderer()
                    .getTableCellRendererComponent(table, head, false, false, -1, column);
            if (header.getPreferredSize().width > width) {
                tell(table, "head: " + head);
            }
            for (int row = 0; row < table.getRowCount(); row++) {
                Component cell = table.prepareRenderer(table.getCellRenderer(row, column), row, column);
                boolean wraps = cell instanceof JTextArea;
                boolean cut = wraps
                        ? cell.getPreferredSize().height > table.getRowHeight(row)
                        : cell.getPreferredSize().width > width;
                if (cut) {
                    tell(table, "cell: " + table.getValueAt(row, column));
                }
            }
        }
    }

    private void tell(Component part, String text) {
        found.add(
                part.getClass().getSimpleName() + " " + part.getName() + " " + part.getWidth() + "x" + part.getHeight()
                        + " of " + part.getPreferredSize().width + "x" + part.getPreferredSize().height + ": " + text);
    }
}
