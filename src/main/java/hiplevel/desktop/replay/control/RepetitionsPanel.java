package hiplevel.desktop.replay.control;

import hiplevel.desktop.look.Look;
import hiplevel.form.MeasuredRepetition;
import hiplevel.recording.edits.Edits;
import hiplevel.report.replay.Courses;
import hiplevel.session.SessionResult;
import hiplevel.words.Words;
import java.awt.Insets;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/** The repetitions as a table, and what a person may correct of one. Choosing one goes to its turning point. */
public final class RepetitionsPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Words words;
    private final transient Consumer<Edits> correct;
    private final transient LongConsumer seek;
    private final transient RepetitionTable model;
    private final JTable table;
    private final JTextField note = new JTextField();
    private final JButton other;
    private final JButton drop;
    private final JButton undo;
    private final List<JMenuItem> items;
    private transient Optional<Corrections> corrections = Optional.empty();
    private boolean following;
    private boolean busy;

    /**
     * Of nothing yet.
     *
     * @param correct keeps other edits and analyses anew
     */
    public RepetitionsPanel(Look look, Words words, LongConsumer seek, Consumer<Edits> correct) {
        super(new MigLayout(
                "insets 8, fill, wrap 3", "[grow, fill, sg][grow, fill, sg][grow, fill, sg]", "[grow][][]"));
        this.words = words;
        this.correct = correct;
        this.seek = seek;
        model = new RepetitionTable(words);
        table = new JTable(model);
        setOpaque(false);
        table.setName("repetitions");
        table.getAccessibleContext().setAccessibleName(words.say("desktop.replay.rows"));
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setDefaultRenderer(Object.class, new RepetitionCells(look, model));
        table.getSelectionModel().addListSelectionListener(e -> chosen());
        RepetitionCells.widths(table);
        add(new JScrollPane(table), "span 3, grow, wmin 0, hmin 60");
        JLabel label = new JLabel(words.say("desktop.replay.note"));
        label.setLabelFor(note);
        note.setName("note");
        note.setToolTipText(words.say("desktop.replay.note.tip"));
        add(label, "span 3, split 2");
        add(note, "growx, wmin 60");
        other = button("other-leg", this::otherLeg);
        drop = button("drop", this::drop);
        undo = button("undo", this::undo);
        JPopupMenu menu = new JPopupMenu();
        items = List.of(item("other-leg", this::otherLeg), item("drop", this::drop), item("undo", this::undo));
        items.forEach(menu::add);
        menu.setName("correct");
        table.setComponentPopupMenu(menu);
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                int row = table.rowAtPoint(e.getPoint());
                if (row >= 0) {
                    table.setRowSelectionInterval(row, row);
                }
            }
        });
        for (JButton button : List.of(other, drop, undo)) {
            add(button, "wmin 0");
        }
        adapt();
    }

    private JButton button(String name, Runnable pressed) {
        JButton button = new JButton(words.say("desktop.replay.correct." + name));
        button.setName(name);
        button.setMargin(new Insets(2, 6, 2, 6));
        button.addActionListener(e -> pressed.run());
        return button;
    }

    private JMenuItem item(String name, Runnable pressed) {
        JMenuItem item = new JMenuItem(words.say("desktop.replay.correct." + name));
        item.setName("menu-" + name);
        item.addActionListener(e -> pressed.run());
        return item;
    }

    public void show(Courses courses, SessionResult session, Edits edits) {
        Corrections now = new Corrections(session.recordings().get(0), edits);
        int before = table.getSelectedRow();
        corrections = Optional.of(now);
        following = true;
        model.show(courses.repetitions(), session, row -> !now.of(row).isEmpty());
        if (before >= 0 && before < model.getRowCount()) {
            table.setRowSelectionInterval(before, before);
        }
        following = false;
        adapt();
    }

    /** The repetition that is shown; the selection stays where none is. */
    public void follow(Optional<MeasuredRepetition> now) {
        now.flatMap(model::indexOf).filter(i -> i != table.getSelectedRow()).ifPresent(i -> {
            following = true;
            table.setRowSelectionInterval(i, i);
            table.scrollRectToVisible(table.getCellRect(i, 0, true));
            following = false;
        });
    }

    public void busy(boolean yes) {
        busy = yes;
        adapt();
    }

    private Optional<MeasuredRepetition> selected() {
        int row = table.getSelectedRow();
        return row < 0 || row >= model.getRowCount() ? Optional.empty() : Optional.of(model.row(row));
    }

    private void chosen() {
        adapt();
        if (!following) {
            selected().ifPresent(r -> seek.accept(r.repetition().turnMicros()));
        }
    }

    private void adapt() {
        Optional<MeasuredRepetition> row = busy ? Optional.empty() : selected();
        boolean edited = row.isPresent()
                && corrections.filter(c -> !c.of(row.get()).isEmpty()).isPresent();
        boolean sided = row.filter(r -> r.repetition().side().isPresent()).isPresent();
        boolean dropped = row.flatMap(r -> r.repetition().excluded())
                .filter(e -> e.rule().equals(hiplevel.session.edited.ByHand.RULE))
                .isPresent();
        adapt(0, other, sided);
        adapt(1, drop, row.isPresent() && !dropped);
        adapt(2, undo, edited);
    }

    private void adapt(int item, JComponent button, boolean yes) {
        button.setEnabled(yes);
        items.get(item).setEnabled(yes);
    }

    private Optional<String> said() {
        return Optional.of(note.getText().strip()).filter(text -> !text.isEmpty());
    }

    private void otherLeg() {
        selected().ifPresent(row -> corrections.ifPresent(c -> correct.accept(c.onOtherLeg(row, said()))));
        note.setText("");
    }

    private void drop() {
        selected().ifPresent(row -> corrections.ifPresent(c -> correct.accept(c.dropped(row, said()))));
        note.setText("");
    }

    private void undo() {
        selected().ifPresent(row -> corrections.ifPresent(c -> correct.accept(c.undone(row))));
    }
}
