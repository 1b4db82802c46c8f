package hiplevel.desktop.replay.control;

import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;

/** Texts that are longer than their column are told when they are pointed at. */
final class ToldCells extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1;

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        JLabel cell = (JLabel) super.getTableCellRendererComponent(table, value, selected, focused, row, column);
        cell.setToolTipText(String.valueOf(value));
        return cell;
    }
}
