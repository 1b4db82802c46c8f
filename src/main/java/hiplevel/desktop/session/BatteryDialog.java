package hiplevel.desktop.session;

import hiplevel.desktop.table.TableKeys;
import hiplevel.desktop.visit.Battery;
import hiplevel.desktop.window.Desk;
import hiplevel.desktop.window.Dialogs;
import hiplevel.words.Words;
import java.awt.Component;
import java.awt.Dialog;
import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultCellEditor;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** A battery is made or changed: a name, and tasks in their order. */
final class BatteryDialog {
    /** Of the table, in heights of a line. */
    private static final int LINES_WIDE = 43;

    private static final int ROWS = 8;
    private static final int WIDE = 230;
    private static final int NARROW = 90;

    private final Words words;
    private final JDialog dialog;
    private final JTextField name = new JTextField();
    private final TaskTable tasks;
    private final JTable table;
    private final JButton keep;
    private boolean agreed;

    BatteryDialog(Desk desk, Component over, Optional<Battery> from) {
        words = desk.words();
        tasks = new TaskTable(words, from.map(Battery::tasks).orElse(List.of()));
        if (from.isEmpty()) {
            tasks.add();
        }
        table = new JTable(tasks);
        TableKeys.leaveByTab(table);
        name.setText(from.map(Battery::name).orElse(words.say("desktop.session.battery.unnamed")));
        dialog = new JDialog(
                SwingUtilities.getWindowAncestor(over),
                words.say("desktop.session.battery.title"),
                Dialog.ModalityType.DOCUMENT_MODAL);
        dialog.setName("battery");
        keep = button("keep-battery", "desktop.session.battery.keep", this::keep);
        dialog.getRootPane()
                .registerKeyboardAction(
                        escaped -> dialog.dispose(),
                        KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.getRootPane().setDefaultButton(keep);
        Dialogs.fill(dialog, content(desk), over);
    }

    /** What was made; empty when nothing. */
    Optional<Battery> ask() {
        dialog.setVisible(true);
        return agreed ? Optional.of(new Battery(name.getText().strip(), tasks.tasks())) : Optional.empty();
    }

    private JPanel content(Desk desk) {
        JPanel panel = new JPanel(new MigLayout("insets 18, fill", "[pref!]10[grow, fill]", "[]12[grow, fill]8[]16[]"));
        panel.setBackground(desk.look().paper());
        name.setName("battery-name");
        JLabel label = new JLabel(words.say("desktop.session.battery.name"));
        label.setLabelFor(name);
        table.setName("battery-tasks");
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.putClientProperty("terminateEditOnFocusLost", true);
        int line = table.getFontMetrics(table.getFont()).getHeight();
        table.setRowHeight(line * 3 / 2);
        table.setPreferredScrollableViewportSize(new Dimension(LINES_WIDE * line, ROWS * table.getRowHeight()));
        choice(TaskTable.EXERCISE, tasks.exerciseNames(), WIDE);
        choice(TaskTable.LEG, tasks.legs(), NARROW);
        choice(TaskTable.KIND, tasks.kinds(), NARROW + 30);
        panel.add(label);
        panel.add(name, "wrap");
        panel.add(new JScrollPane(table), "span 2, wrap");
        panel.add(button("add-task", "desktop.session.battery.add", this::add), "span 2, split 4, growx 0");
        panel.add(button("remove-task", "desktop.session.battery.remove", this::remove), "growx 0");
        panel.add(button("task-up", "desktop.session.battery.up", () -> move(-1)), "growx 0");
        panel.add(button("task-down", "desktop.session.battery.down", () -> move(1)), "growx 0, wrap");
        panel.add(
                button("drop-battery", "desktop.session.battery.cancel", dialog::dispose),
                "span 2, split 2, growx 0, right");
        panel.add(keep, "growx 0");
        return panel;
    }

    private JButton button(String buttonName, String key, Runnable pressed) {
        JButton button = new JButton(words.say(key));
        button.setName(buttonName);
        button.addActionListener(e -> pressed.run());
        return button;
    }

    private void choice(int column, List<String> all, int width) {
        table.getColumnModel()
                .getColumn(column)
                .setCellEditor(new DefaultCellEditor(new JComboBox<>(all.toArray(String[]::new))));
        table.getColumnModel().getColumn(column).setPreferredWidth(width);
    }

    private void add() {
        stopTyping();
        tasks.add();
        select(tasks.getRowCount() - 1);
    }

    private void remove() {
        stopTyping();
        int row = table.getSelectedRow();
        // a battery has one task at least
        if (row >= 0 && tasks.getRowCount() > 1) {
            tasks.remove(row);
            select(Math.min(row, tasks.getRowCount() - 1));
        }
    }

    private void move(int by) {
        stopTyping();
        int row = table.getSelectedRow();
        int to = row + by;
        if (row >= 0 && to >= 0 && to < tasks.getRowCount()) {
            tasks.move(row, to);
            select(to);
        }
    }

    private void select(int row) {
        table.setRowSelectionInterval(row, row);
    }

    private void stopTyping() {
        if (table.isEditing()) {
            table.getCellEditor().stopCellEditing();
        }
    }

    private void keep() {
        stopTyping();
        if (name.getText().isBlank()) {
            name.requestFocusInWindow();
            return;
        }
        agreed = true;
        dialog.dispose();
    }
}
