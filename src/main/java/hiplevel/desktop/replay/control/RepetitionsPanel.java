package hiplevel.desktop.replay.control;

import hiplevel.desktop.look.Look;
import hiplevel.desktop.table.FittedTable;
import hiplevel.form.MeasuredRepetition;
import hiplevel.recording.edits.Edits;
import hiplevel.report.replay.Caution;
import hiplevel.report.replay.Courses;
import hiplevel.session.SessionResult;
import hiplevel.words.Words;
import java.awt.Insets;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/** The repetitions as a table, and what a person may correct of one. Choosing one goes to its turning point. */
public final class RepetitionsPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private static final int MARGINS = 16;

    private final transient Words words;
    private final transient Consumer<Edits> correct;
    private final transient LongConsumer seek;
    private final transient RepetitionTable model;
    private final FittedTable table;
    private final CautionText caution;
    private final JTextField note = new JTextField();
    private final JButton other;
    private final JButton drop;
    private final JButton undo;
    private final List<JMenuItem> items;
    private transient Optional<Corrections> corrections = Optional.empty();
    /** Where the head is since a row was chosen: until it moves on the row stays, also where steps overlap. */
    private transient OptionalLong chosenAt = OptionalLong.empty();

    private transient Optional<Edits> asked = Optional.empty();
    private boolean following;
    private boolean busy;

    /**
     * Of nothing yet.
     *
     * @param correct keeps other edits and analyses anew
     */
    public RepetitionsPanel(Look look, Words words, LongConsumer seek, Consumer<Edits> correct) {
        super(new MigLayout("insets 8, fill, wrap 3", "[grow, fill][grow, fill][grow, fill]"));
        caution = new CautionText(look);
        this.words = words;
        this.correct = correct;
        this.seek = seek;
        model = new RepetitionTable(words);
        table = new FittedTable(model, RepetitionTable.COUNTS);
        setOpaque(false);
        table.setName("repetitions");
        table.getAccessibleContext().setAccessibleName(words.say("desktop.replay.rows"));
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setDefaultRenderer(Object.class, new RepetitionCells(look, model));
        table.getSelectionModel().addListSelectionListener(e -> chosen());
        table.fit();
        // what the table would do with these keys is of no use here, and moving in time is
        for (String key : Shortcuts.MOVING) {
            table.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), "none");
        }
        add(caution, "span 3, growx, wmin 0, hmin pref, hidemode 3");
        // it is the table that takes the room, in whichever row it stands: a caution that is not shown has none
        add(new JScrollPane(table), "span 3, grow, pushy, wmin 0, hmin 60");
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
            add(button, "wmin pref");
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
        Corrections now = Corrections.of(session, edits);
        caution.show(Caution.of(session).map(words::sentence), getWidth() - MARGINS);
        Optional<MeasuredRepetition> before = selected();
        corrections = Optional.of(now);
        following = true;
        model.show(courses.repetitions(), session, now::has);
        before.flatMap(model::now)
                .ifPresentOrElse(i -> table.setRowSelectionInterval(i, i), () -> chosenAt = OptionalLong.empty());
        following = false;
        if (asked.filter(edits::equals).isPresent()) {
            note.setText("");
            asked = Optional.empty();
        }
        adapt();
    }

    /**
     * The repetition that is shown; the selection stays where none is, where a person chose it, and while a note is typed: it
     * is of the repetition at which it was begun.
     *
     * @param micros where the head is
     */
    public void follow(Optional<MeasuredRepetition> now, long micros) {
        if (said().isPresent() || (chosenAt.isPresent() && chosenAt.getAsLong() == micros)) {
            return;
        }
        chosenAt = OptionalLong.empty();
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
            selected().ifPresent(r -> {
                long turn = r.repetition().turnMicros();
                chosenAt = OptionalLong.of(turn);
                seek.accept(turn);
            });
        }
    }

    private void adapt() {
        Optional<MeasuredRepetition> row = busy ? Optional.empty() : selected();
        boolean edited =
                row.isPresent() && corrections.filter(c -> c.has(row.get())).isPresent();
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
        selected().ifPresent(row -> corrections.ifPresent(c -> ask(c.onOtherLeg(row, said()))));
    }

    private void drop() {
        selected().ifPresent(row -> corrections.ifPresent(c -> ask(c.dropped(row, said()))));
    }

    /** The note goes once it is kept. */
    private void ask(Edits edits) {
        asked = Optional.of(edits);
        correct.accept(edits);
    }

    private void undo() {
        selected().ifPresent(row -> corrections.ifPresent(c -> correct.accept(c.undone(row))));
    }
}
