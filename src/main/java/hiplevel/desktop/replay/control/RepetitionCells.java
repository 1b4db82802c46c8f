package hiplevel.desktop.replay.control;

import hiplevel.desktop.look.Icons;
import hiplevel.desktop.look.Look;
import hiplevel.form.MeasuredRepetition;
import hiplevel.report.content.Level;
import java.awt.Component;
import java.awt.Font;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;

/** The side in its colour, the level in its, and what does not count in grey. */
final class RepetitionCells extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1;
    private static final int ICON = 14;

    private final transient Look look;
    private final transient RepetitionTable model;
    private final transient Icon byHand;

    RepetitionCells(Look look, RepetitionTable model) {
        this.look = look;
        byHand = Icons.of("edit", ICON, look.text());
        this.model = model;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        JLabel cell = (JLabel) super.getTableCellRendererComponent(table, value, selected, focused, row, column);
        MeasuredRepetition r = model.row(row);
        boolean number = column != RepetitionTable.SIDE && column != RepetitionTable.COUNTS;
        cell.setHorizontalAlignment(number ? SwingConstants.RIGHT : SwingConstants.LEFT);
        boolean counts = column == RepetitionTable.COUNTS;
        cell.setToolTipText(counts ? model.told(r) : null);
        cell.getAccessibleContext().setAccessibleName(counts ? model.told(r) : null);
        cell.setIcon(counts && model.isEdited(r) ? byHand : null);
        cell.setHorizontalTextPosition(SwingConstants.LEADING);
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
