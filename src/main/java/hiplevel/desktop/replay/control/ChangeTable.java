package hiplevel.desktop.replay.control;

import hiplevel.report.replay.Difference;
import hiplevel.words.Words;
import java.util.List;
import javax.swing.table.AbstractTableModel;

/** What is said otherwise: what, before, after. */
final class ChangeTable extends AbstractTableModel {
    private static final long serialVersionUID = 1;

    private final transient Words words;
    private transient List<Difference> rows = List.of();

    ChangeTable(Words words) {
        this.words = words;
    }

    void show(List<Difference> all) {
        rows = List.copyOf(all);
        fireTableDataChanged();
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return 3;
    }

    @Override
    public String getColumnName(int column) {
        return words.say(
                switch (column) {
                    case 0 -> "desktop.replay.changes.what";
                    case 1 -> "desktop.replay.changes.before";
                    default -> "desktop.replay.changes.after";
                });
    }

    @Override
    public String getValueAt(int row, int column) {
        Difference d = rows.get(row);
        return switch (column) {
            case 0 -> Words.sentence(d.what());
            case 1 -> d.before();
            default -> d.after();
        };
    }
}
