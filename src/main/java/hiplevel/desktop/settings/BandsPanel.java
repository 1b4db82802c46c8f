package hiplevel.desktop.settings;

import hiplevel.desktop.look.Look;
import hiplevel.desktop.look.WrappedText;
import hiplevel.desktop.table.FittedTable;
import hiplevel.desktop.window.Desk;
import hiplevel.words.Words;
import java.awt.Component;
import java.awt.Font;
import javax.swing.JButton;
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
    private static final int EXERCISE = 0;
    private static final int MEASURE = 1;

    private final transient Look look;
    private final BandTable bands;
    private final FittedTable table;
    private final JTextArea source;
    private final JButton reset = new JButton();

    BandsPanel(Desk desk) {
        super(new MigLayout("insets 0, fill, wrap", "[grow]", "[][grow][][]"));
        Words words = desk.words();
        look = desk.look();
        bands = new BandTable(desk);
        table = new FittedTable(bands, EXERCISE, MEASURE);
        setOpaque(false);
        table.setName("bands");
        table.getAccessibleContext().setAccessibleName(words.say("desktop.settings.bands"));
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.putClientProperty("terminateEditOnFocusLost", true);
        table.setDefaultRenderer(Object.class, new Cell());
        table.fit();
        table.getSelectionModel().addListSelectionListener(e -> selected());
        JTextArea note = text(words.say("desktop.settings.bands.note"));
        reset.setText(words.say("desktop.settings.bands.reset"));
        reset.setName("reset-band");
        reset.addActionListener(pressed -> resetSelected());
        JButton all = new JButton(words.say("desktop.settings.bands.reset-all"));
        all.setName("reset-all-bands");
        all.addActionListener(pressed -> bands.resetAll());
        add(note, "growx, wmin 0");
        add(new JScrollPane(table), "grow, hmin 220, wmin 320");
        source = text("");
        source.setName("band-source");
        source.setFocusable(true);
        source.getAccessibleContext().setAccessibleName(words.say("desktop.settings.bands.source"));
        int height = 2 * source.getFontMetrics(source.getFont()).getHeight();
        add(source, "growx, wmin 100, h " + height + "px!");
        add(reset, "split 2, gapright 8, wmin pref");
        add(all, "wmin pref");
        table.setRowSelectionInterval(0, 0);
        selected();
    }

    private JTextArea text(String said) {
        JTextArea text = new WrappedText(said);
        text.setForeground(look.soft());
        return text;
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
