package hiplevel.desktop.replay.control;

import hiplevel.desktop.look.Look;
import hiplevel.form.MeasuredRepetition;
import hiplevel.report.content.Level;
import java.awt.Component;
import java.awt.Font;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;

/** The side in its colour, the level in its, and what does not count in grey. */
final class RepetitionCells extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1;
    private static final int[] WIDTHS = {36, 62, 58, 68, 58, 84};

    private final transient Look look;
    private final transient RepetitionTable model;

    RepetitionCells(Look look, RepetitionTable model) {
        this.look = look;
        this.model = model;
    }

    static void widths(JTable table) {
        for (int i = 0; i < WIDTHS.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(WIDTHS[i]);
        }
        table.setRowHeight(Math.round(table.getFontMetrics(table.getFont()).getHeight() * 1.5f));
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        JLabel cell = (JLabel) super.getTableCellRendererComponent(table, value, selected, focused, row, column);
        MeasuredRepetition r = model.row(row);
        boolean number = column != RepetitionTable.SIDE && column != RepetitionTable.COUNTS;
        cell.setHorizontalAlignment(number ? SwingConstants.RIGHT : SwingConstants.LEFT);
        cell.setToolTipText(column == RepetitionTable.COUNTS ? String.valueOf(value) : null);
        if (!selected) {
            cell.setForeground(look.text());
            if (!r.repetition().accepted()) {
                cell.setForeground(look.soft());
            } else if (column == RepetitionTable.SIDE) {
                cell.setForeground(r.repetition().side().map(look::of).orElse(look.text()));
            } else if (column == RepetitionTable.COUNTS) {
                cell.setForeground(look.of(model.level(r).orElse(Level.GOOD)));
            }
        }
        cell.setFont(table.getFont().deriveFont(column == RepetitionTable.SIDE ? Font.BOLD : Font.PLAIN));
        return cell;
    }
}
