package hiplevel.desktop.session;

import hiplevel.desktop.look.Card;
import hiplevel.desktop.look.WrappedText;
import hiplevel.desktop.visit.BatteriesFile;
import hiplevel.desktop.visit.Battery;
import hiplevel.desktop.visit.ReadyBatteries;
import hiplevel.desktop.visit.Task;
import hiplevel.desktop.visit.TaskWords;
import hiplevel.desktop.window.Desk;
import hiplevel.recording.text.UnreadableException;
import hiplevel.words.Explained;
import hiplevel.words.Words;
import java.awt.Font;
import java.awt.event.MouseEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;

/** Which battery is done: none, a ready one, an own one; own ones are made and changed here. */
final class BatteryChooser extends Card {
    /** tenths of a line */
    private static final int ROW = 17;

    private final transient Desk desk;
    private final transient Words words;
    private final transient BatteriesFile file;
    private final transient List<Battery> ready;
    private final transient List<Battery> own = new ArrayList<>();
    private final DefaultListModel<String> names = new DefaultListModel<>();
    private final JList<String> list = new Names(names);
    private final JTextArea tasks = new WrappedText();
    private final JButton change;
    private final JButton delete;
    private boolean spoilt;

    BatteryChooser(Desk desk, Optional<Battery> chosen) {
        super(
                desk.look(),
                new MigLayout(
                        "insets 18, fill",
                        // names are not cut while what they mean can wrap
                        "[grow, fill, 120:pref:, shrink 50]16[grow, fill, 120:300:, shrink 200]",
                        "[]10[grow, fill]10[]"));
        this.desk = desk;
        words = desk.words();
        file = new BatteriesFile(desk.home());
        ready = ReadyBatteries.in(words);
        readOwn();
        JLabel head = new JLabel(words.say("desktop.session.battery"));
        head.setFont(head.getFont().deriveFont(Font.BOLD, head.getFont().getSize2D() * 1.15f));
        head.setLabelFor(list);
        change = button("change-battery", words.say("desktop.session.battery.change"), () -> edit(selected()));
        delete = button("delete-battery", words.say("desktop.session.battery.delete"), this::delete);
        list.setName("batteries");
        list.setFixedCellHeight(ROW * list.getFontMetrics(list.getFont()).getHeight() / 10);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setBackground(desk.look().card());
        list.addListSelectionListener(e -> shown());
        tasks.setName("tasks");
        JScrollPane left = new JScrollPane(
                list, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        left.setBorder(BorderFactory.createLineBorder(desk.look().line()));
        JScrollPane right = new JScrollPane(tasks);
        right.setBorder(BorderFactory.createEmptyBorder());
        right.setOpaque(false);
        right.getViewport().setOpaque(false);
        add(head, "span 2, wrap");
        add(left, "hmin 60, wmin 100");
        add(right, "hmin 60, wmin 100, wrap");
        JPanel buttons = new JPanel(new MigLayout("insets 0", "[]8[]8[]"));
        buttons.setOpaque(false);
        JButton fresh = button("new-battery", words.say("desktop.session.battery.new"), () -> edit(Optional.empty()));
        // it would take the place of those that cannot be read
        fresh.setEnabled(!spoilt);
        buttons.add(fresh);
        buttons.add(change);
        buttons.add(delete);
        add(buttons, "span 2, wmin 100");
        fill(chosen.map(this::place).orElse(0));
    }

    /** A ready one goes by another name once the language is another one. */
    private int place(Battery battery) {
        int at = all().indexOf(battery);
        List<List<Task>> ready = this.ready.stream().map(Battery::tasks).toList();
        return 1 + (at >= 0 ? at : ready.indexOf(battery.tasks()));
    }

    private static JButton button(String name, String text, Runnable pressed) {
        JButton button = new JButton(text);
        button.setName(name);
        button.addActionListener(e -> pressed.run());
        return button;
    }

    private void readOwn() {
        try {
            own.addAll(file.read());
        } catch (UnreadableException e) {
            spoilt = true;
            desk.say(Explained.of(e));
        }
    }

    private void fill(int chosen) {
        names.clear();
        names.addElement(words.say("desktop.session.battery.none"));
        ready.forEach(b -> names.addElement(b.name()));
        own.forEach(b -> names.addElement(words.say("desktop.session.battery.own", b.name())));
        list.setSelectedIndex(chosen);
        shown();
    }

    private List<Battery> all() {
        List<Battery> all = new ArrayList<>(ready);
        all.addAll(own);
        return all;
    }

    Optional<Battery> selected() {
        int at = list.getSelectedIndex();
        return at <= 0 ? Optional.empty() : Optional.of(all().get(at - 1));
    }

    /** Where among the own ones the selected one is; negative: it is none of them, though one may be the same as it. */
    private int ownAt() {
        return list.getSelectedIndex() - 1 - ready.size();
    }

    private void shown() {
        Optional<Battery> battery = selected();
        tasks.setText(battery.map(this::told).orElse(words.say("desktop.session.battery.free")));
        tasks.setCaretPosition(0);
        boolean mine = ownAt() >= 0;
        change.setEnabled(battery.isPresent() && !spoilt);
        change.setText(words.say(
                mine || battery.isEmpty() ? "desktop.session.battery.change" : "desktop.session.battery.copy"));
        delete.setEnabled(mine && !spoilt);
    }

    private String told(Battery battery) {
        int last = battery.tasks().size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> {
                    Task task = battery.tasks().get(i);
                    String between = TaskWords.between(task, i < last, words);
                    return TaskWords.of(task, words) + (between.isEmpty() ? "" : "\n    " + between);
                })
                .collect(Collectors.joining("\n"));
    }

    /** A ready one is changed as a copy. */
    private void edit(Optional<Battery> from) {
        int changed = from.isPresent() ? ownAt() : -1;
        new BatteryDialog(desk, this, from).ask().ifPresent(made -> {
            List<Battery> next = new ArrayList<>(own);
            if (changed >= 0) {
                next.set(changed, made);
            } else {
                next.add(made);
            }
            keep(next, 1 + ready.size() + (changed >= 0 ? changed : own.size()));
        });
    }

    private void delete() {
        List<Battery> next = new ArrayList<>(own);
        next.remove(ownAt());
        keep(next, 0);
    }

    /** What cannot be written is not shown as if it were kept. */
    private void keep(List<Battery> next, int chosen) {
        try {
            file.write(next);
        } catch (IOException | UnreadableException e) {
            desk.say(words.say("desktop.session.battery.not-kept", Explained.of(e)));
            return;
        }
        own.clear();
        own.addAll(next);
        fill(chosen);
    }

    /** No wider than there is room: a long name ends with dots, and is whole when pointed at. */
    private static final class Names extends JList<String> {
        private static final long serialVersionUID = 1;

        private Names(DefaultListModel<String> names) {
            super(names);
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        public String getToolTipText(MouseEvent at) {
            int row = locationToIndex(at.getPoint());
            return row < 0 ? null : getModel().getElementAt(row);
        }
    }
}
