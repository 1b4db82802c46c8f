package hiplevel.desktop.settings;

import hiplevel.desktop.look.Look;
import hiplevel.desktop.window.Desk;
import hiplevel.words.Words;
import java.awt.Component;
import java.awt.Font;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import net.miginfocom.swing.MigLayout;

/** The bands with their sources and the way back. */
final class BandsPanel extends JPanel {
    private static final int[] WIDTHS = {185, 205, 125, 125, 140};

    private final transient Look look;
    private final BandTable bands;
    private final JTable table;
    private final JTextArea source = new JTextArea();
    private final JButton reset = new JButton();

    BandsPanel(Desk desk) {
        super(new MigLayout("insets 0, fill, wrap", "[grow]", "[][grow][][]"));
        Words words = desk.words();
        look = desk.look();
        bands = new BandTable(desk);
        table = new JTable(bands);
        setOpaque(false);
        table.setName("bands");
        table.getAccessibleContext().setAccessibleName(words.say("desktop.settings.bands"));
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setRowHeight(table.getFontMetrics(table.getFont()).getHeight() + 10);
        table.putClientProperty("terminateEditOnFocusLost", true);
        table.getTableHeader().setReorderingAllowed(false);
        for (int column = 0; column < WIDTHS.length; column++) {
            table.getColumnModel().getColumn(column).setPreferredWidth(WIDTHS[column]);
        }
        table.setDefaultRenderer(Object.class, new Cell());
        table.getSelectionModel().addListSelectionListener(e -> selected());
        JLabel note = new JLabel(words.say("desktop.settings.bands.note"));
        note.setForeground(look.soft());
        reset.setText(words.say("desktop.settings.bands.reset"));
        reset.setName("reset-band");
        reset.addActionListener(pressed -> resetSelected());
        JButton all = new JButton(words.say("desktop.settings.bands.reset-all"));
        all.setName("reset-all-bands");
        all.addActionListener(pressed -> bands.resetAll());
        add(note);
        add(new JScrollPane(table), "grow, hmin 160");
        source.setName("band-source");
        source.setEditable(false);
        source.setLineWrap(true);
        source.setWrapStyleWord(true);
        source.setOpaque(false);
        source.setForeground(look.soft());
        source.setBorder(null);
        source.getAccessibleContext().setAccessibleName(words.say("desktop.settings.bands.source"));
        int height = 2 * source.getFontMetrics(source.getFont()).getHeight();
        add(source, "growx, wmin 100, h " + height + "!");
        add(reset, "split 2, gapright 8");
        add(all);
        selected();
    }

    private void resetSelected() {
        int row = table.getSelectedRow();
        bands.reset(row);
        table.setRowSelectionInterval(row, row);
    }

    private void selected() {
        int row = table.getSelectedRow();
        reset.setEnabled(row >= 0 && bands.isOwn(row));
        source.setText(row < 0 ? "" : bands.source(row));
    }

    /** What is one's own is bold; numbers stand at the right. */
    private final class Cell extends DefaultTableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable shown, Object value, boolean selected, boolean focused, int row, int column) {
            Component cell = super.getTableCellRendererComponent(shown, value, selected, focused, row, column);
            boolean number = shown.isCellEditable(row, column);
            setHorizontalAlignment(number ? SwingConstants.RIGHT : SwingConstants.LEFT);
            setFont(shown.getFont().deriveFont(number && bands.isOwn(row) ? Font.BOLD : Font.PLAIN));
            setToolTipText(String.valueOf(value));
            if (!selected) {
                setForeground(number && bands.isOwn(row) ? look.accent() : look.text());
            }
            return cell;
        }
    }
}
