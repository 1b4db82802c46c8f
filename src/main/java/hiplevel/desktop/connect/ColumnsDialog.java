package hiplevel.desktop.connect;

import hiplevel.connection.found.RowMeaning;
import hiplevel.connection.found.RowMeaning.Column;
import hiplevel.connection.found.Watching;
import hiplevel.desktop.look.WrappedText;
import hiplevel.desktop.window.Desk;
import hiplevel.desktop.window.Dialogs;
import hiplevel.recording.physics.ColumnUnit;
import hiplevel.recording.physics.UnitCheck;
import hiplevel.report.content.Level;
import hiplevel.words.Words;
import java.awt.Component;
import java.awt.Dialog;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;

/** What the columns of bare rows mean, said while their values are seen; physics objects to a wrong unit. */
final class ColumnsDialog {
    private static final int LOOK_MILLIS = 150;
    private static final List<Column> ROLES = List.of(Column.values());
    private static final List<ColumnUnit> TIMES =
            List.of(ColumnUnit.MICROSECONDS, ColumnUnit.MILLISECONDS, ColumnUnit.SECONDS);
    private static final List<ColumnUnit> RATES = List.of(ColumnUnit.DEGREES_PER_SECOND, ColumnUnit.RADIANS_PER_SECOND);
    private static final List<ColumnUnit> FORCES =
            List.of(ColumnUnit.STANDARD_GRAVITY, ColumnUnit.METRES_PER_SECOND_SQUARED);

    private final Desk desk;
    private final Words words;
    private final Watching watching;
    private final String port;
    private final Finding finding;
    private final JDialog dialog;
    private final List<JLabel> values = new ArrayList<>();
    private final List<JComboBox<String>> meanings = new ArrayList<>();
    private final JComboBox<String> time = units("unit-time", TIMES);
    private final JComboBox<String> gyr = units("unit-gyr", RATES);
    private final JComboBox<String> acc = units("unit-acc", FORCES);
    private final JTextArea verdict = new WrappedText(3, 36);
    private final JButton use;
    private final Optional<RowMeaning> before;
    private RowMeaning meaning;
    private boolean agreed;

    ColumnsDialog(Desk desk, Component over, Watching watching, String port, Finding finding) {
        this.desk = desk;
        this.watching = watching;
        this.port = port;
        this.finding = finding;
        words = desk.words();
        before = watching.meaning(port);
        meaning =
                before.orElseGet(() -> RowMeaning.usual(watching.latestRow(port).size()));
        dialog = new JDialog(
                SwingUtilities.getWindowAncestor(over),
                words.say("desktop.connect.columns.title", port),
                Dialog.ModalityType.DOCUMENT_MODAL);
        dialog.setName("columns");
        use = new JButton(words.say("desktop.connect.columns.use"));
        use.setName("use-columns");
        use.addActionListener(pressed -> {
            agreed = true;
            dialog.dispose();
        });
        dialog.getRootPane()
                .registerKeyboardAction(
                        escaped -> dialog.dispose(),
                        KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.getRootPane().setDefaultButton(use);
        Dialogs.fill(dialog, content(), over);
    }

    /** The rows are read as the person said then; as before, when nothing. */
    void ask() {
        Timer timer = new Timer(LOOK_MILLIS, tick -> look());
        timer.start();
        said();
        dialog.setVisible(true);
        timer.stop();
        if (!agreed) {
            // reading them began with the question
            before.ifPresentOrElse(as -> finding.readRows(port, as), () -> finding.forgetRows(port));
        }
    }

    private JPanel content() {
        JPanel panel = new JPanel(new MigLayout("insets 18, wrap 3", "[150:pref:]14[120!, right]14[210!, fill]"));
        panel.setBackground(desk.look().paper());
        panel.add(new JLabel(words.say("desktop.connect.columns.ask")), "span 3, gapbottom 8");
        String[] roles = ROLES.stream()
                .map(c -> words.say("desktop.connect.column." + c.word()))
                .toArray(String[]::new);
        for (int i = 0; i < meaning.columns().size(); i++) {
            JLabel value = new JLabel();
            value.setName("value " + i);
            JComboBox<String> role = new JComboBox<>(roles);
            role.setName("column " + i);
            role.setSelectedIndex(ROLES.indexOf(meaning.columns().get(i)));
            role.addActionListener(chosen -> said());
            values.add(value);
            meanings.add(role);
            JLabel number = new JLabel(words.say("desktop.connect.column", i + 1));
            number.setLabelFor(role);
            panel.add(number);
            panel.add(value, "wmin 0");
            panel.add(role);
        }
        unit(panel, "desktop.connect.columns.time", time, TIMES.indexOf(meaning.time()));
        unit(panel, "desktop.connect.columns.gyr", gyr, RATES.indexOf(meaning.gyr()));
        unit(panel, "desktop.connect.columns.acc", acc, FORCES.indexOf(meaning.acc()));
        verdict.setName("verdict");
        panel.add(verdict, "span 3, growx, gaptop 10");
        JButton cancel = new JButton(words.say("desktop.connect.columns.cancel"));
        cancel.setName("keep-not");
        cancel.addActionListener(pressed -> dialog.dispose());
        panel.add(cancel, "span 3, split 2, right");
        panel.add(use);
        return panel;
    }

    private void unit(JPanel panel, String key, JComboBox<String> choice, int present) {
        choice.setSelectedIndex(present);
        choice.addActionListener(chosen -> said());
        JLabel label = new JLabel(words.say(key));
        label.setLabelFor(choice);
        panel.add(label, "span 2");
        panel.add(choice);
    }

    private static JComboBox<String> units(String name, List<ColumnUnit> of) {
        JComboBox<String> choice =
                new JComboBox<>(of.stream().map(ColumnUnit::symbol).toArray(String[]::new));
        choice.setName(name);
        return choice;
    }

    private void said() {
        meaning = new RowMeaning(
                meanings.stream()
                        .map(role -> ROLES.get(role.getSelectedIndex()))
                        .toList(),
                TIMES.get(time.getSelectedIndex()),
                RATES.get(gyr.getSelectedIndex()),
                FORCES.get(acc.getSelectedIndex()));
        if (meaning.isWhole()) {
            finding.readRows(port, meaning);
        }
        look();
    }

    private void look() {
        List<String> row = watching.latestRow(port);
        for (int i = 0; i < values.size(); i++) {
            values.get(i).setText(i < row.size() ? row.get(i) : "");
        }
        use.setEnabled(meaning.isWhole());
        // the time first: by a wrong one the others are judged wrongly
        Optional<String> wrong = meaning.isWhole()
                ? watching.wrongTime(port)
                        .map(this::objection)
                        .or(() -> watching.contradiction(port).map(this::objection))
                : Optional.empty();
        verdict.setForeground(
                wrong.isPresent() || !meaning.isWhole()
                        ? desk.look().of(Level.WATCH)
                        : desk.look().soft());
        verdict.setText(
                !meaning.isWhole()
                        ? words.say("desktop.connect.columns.incomplete")
                        : wrong.orElse(words.say("desktop.connect.columns.fits")));
    }

    private String likely(Optional<ColumnUnit> likely) {
        return likely.map(unit -> words.say("desktop.connect.columns.likely", unit.symbol()))
                .orElse("");
    }

    private String objection(Watching.WrongTime wrong) {
        return words.say("desktop.connect.columns.wrong-time", likely(wrong.likely()));
    }

    private String objection(UnitCheck.Contradiction wrong) {
        return words.say(
                wrong.angularRate() ? "desktop.connect.columns.wrong-gyr" : "desktop.connect.columns.wrong-acc",
                likely(wrong.likely()));
    }
}
