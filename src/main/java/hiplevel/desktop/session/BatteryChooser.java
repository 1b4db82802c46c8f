package hiplevel.desktop.session;

import hiplevel.desktop.look.Card;
import hiplevel.desktop.visit.BatteriesFile;
import hiplevel.desktop.visit.Battery;
import hiplevel.desktop.visit.ReadyBatteries;
import hiplevel.desktop.visit.Task;
import hiplevel.desktop.visit.TaskWords;
import hiplevel.desktop.window.Desk;
import hiplevel.recording.text.UnreadableException;
import hiplevel.words.Words;
import java.awt.Font;
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
    private final JList<String> list = new JList<>(names);
    private final JTextArea tasks = new JTextArea();
    private final JButton change;
    private final JButton delete;
    private boolean spoilt;

    BatteryChooser(Desk desk, Optional<Battery> chosen) {
        super(
                desk.look(),
                new MigLayout(
                        "insets 18, fill", "[grow, fill, 120:300:]16[grow, fill, 120:300:]", "[]10[grow, fill]10[]"));
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
        tasks.setEditable(false);
        tasks.setFocusable(false);
        tasks.setLineWrap(true);
        tasks.setWrapStyleWord(true);
        tasks.setOpaque(false);
        tasks.setBorder(null);
        JScrollPane left = new JScrollPane(list);
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
        buttons.add(button("new-battery", words.say("desktop.session.battery.new"), () -> edit(Optional.empty())));
        buttons.add(change);
        buttons.add(delete);
        add(buttons, "span 2, wmin 100");
        fill(chosen);
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
            desk.say(String.valueOf(e.getMessage()));
        }
    }

    private void fill(Optional<Battery> chosen) {
        names.clear();
        names.addElement(words.say("desktop.session.battery.none"));
        ready.forEach(b -> names.addElement(b.name()));
        own.forEach(b -> names.addElement(words.say("desktop.session.battery.own", b.name())));
        List<Battery> all = all();
        list.setSelectedIndex(chosen.map(b -> all.indexOf(b) + 1).orElse(0));
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

    private void shown() {
        Optional<Battery> battery = selected();
        tasks.setText(battery.map(this::told).orElse(words.say("desktop.session.battery.free")));
        tasks.setCaretPosition(0);
        boolean mine = battery.filter(own::contains).isPresent();
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
        new BatteryDialog(desk, this, from).ask().ifPresent(made -> {
            int at = from.map(own::indexOf).orElse(-1);
            if (at >= 0) {
                own.set(at, made);
            } else {
                own.add(made);
            }
            keep(Optional.of(made));
        });
    }

    private void delete() {
        selected().ifPresent(own::remove);
        keep(Optional.empty());
    }

    private void keep(Optional<Battery> chosen) {
        try {
            file.write(own);
        } catch (IOException e) {
            desk.say(words.say("desktop.session.battery.not-kept", e.getMessage()));
        }
        fill(chosen);
    }
}
