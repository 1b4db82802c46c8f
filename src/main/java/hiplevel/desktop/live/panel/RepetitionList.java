package hiplevel.desktop.live.panel;

import hiplevel.desktop.capture.board.Board;
import hiplevel.desktop.capture.board.ToldRepetition;
import hiplevel.desktop.look.Look;
import hiplevel.desktop.look.WrappedText;
import hiplevel.exercise.bands.Bands;
import hiplevel.session.cue.SetSummary;
import hiplevel.words.Words;
import java.awt.Font;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;

/** Repetitions as they are completed, the newest first, and what the last set was like. */
public final class RepetitionList extends JPanel {
    private static final long serialVersionUID = 1;

    /** So many are scrolled back to. */
    private static final int MOST = 200;

    private static final int SET_LINES = 7;

    private final transient Words words;
    private final transient Bands bands;
    private final DefaultListModel<RepetitionRow> rows = new DefaultListModel<>();
    private final JTextArea set = new WrappedText();
    private final transient Consumer<ToldRepetition> told;
    private transient Optional<Board> shown = Optional.empty();
    private int count;

    /** @param told hears of each repetition once */
    public RepetitionList(Look look, Words words, Bands bands, Consumer<ToldRepetition> told) {
        super(new MigLayout("insets 0, fill, wrap", "[grow, fill]", "[pref!][grow, fill][pref!]"));
        this.words = words;
        this.bands = bands;
        this.told = told;
        setOpaque(false);
        JLabel head = new JLabel(words.say("desktop.live.repetitions"));
        head.setFont(head.getFont().deriveFont(Font.BOLD, head.getFont().getSize2D() * 1.15f));
        JList<RepetitionRow> list = new JList<>(rows);
        list.setName("repetitions");
        list.setCellRenderer(new RepetitionCell(look));
        list.setBackground(look.card());
        head.setLabelFor(list);
        JScrollPane scroll = new JScrollPane(
                list, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createLineBorder(look.line()));
        set.setName("set");
        set.setForeground(look.soft());
        add(head);
        add(scroll, "wmin 0, hmin 80");
        // as high as the usual summary from the beginning: the list does not shrink under one's eyes
        JScrollPane below = new JScrollPane(
                set, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        below.setBorder(BorderFactory.createEmptyBorder());
        below.setOpaque(false);
        below.getViewport().setOpaque(false);
        int line = set.getFontMetrics(set.getFont()).getHeight();
        add(below, "wmin 0, h " + 2 * line + "px:" + SET_LINES * line + "px:" + SET_LINES * line + "px");
    }

    /** Adds what is new on the board. */
    public void show(Board board) {
        if (!shown.equals(Optional.of(board))) {
            shown = Optional.of(board);
            count = 0;
            rows.clear();
        }
        List<ToldRepetition> fresh;
        synchronized (board) {
            fresh = board.repetitionsAfter(count);
            count = board.repetitions();
        }
        for (ToldRepetition repetition : fresh) {
            rows.add(0, RepetitionRow.of(repetition, bands, words));
            told.accept(repetition);
        }
        if (rows.size() > MOST) {
            rows.removeRange(MOST, rows.size() - 1);
        }
        String text = board.set().map(SetSummary::text).map(words::sentence).orElse("");
        if (!set.getText().equals(text)) {
            set.setText(text);
        }
    }
}
