package hiplevel.desktop.replay.control;

import hiplevel.desktop.table.FittedTable;
import hiplevel.desktop.window.Desk;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.bands.Bands;
import hiplevel.report.replay.Difference;
import hiplevel.session.SessionResult;
import hiplevel.session.SessionSettings;
import hiplevel.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;

/** Another analysis, with another exercise or other bands, and what it says otherwise. */
public final class AgainPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Words words;
    private final transient Consumer<SessionSettings> analyse;
    private final transient List<Exercise> exercises;
    private final JComboBox<String> exercise = new JComboBox<>();
    private final BandFields bands;
    private final JButton again;
    private final JButton usual;
    private final JLabel changesOf = new JLabel(" ");
    private final transient ChangeTable changes;
    private final FittedTable table;
    private transient Optional<SessionResult> shown = Optional.empty();
    private transient SessionSettings settings = SessionSettings.DEFAULT;

    public AgainPanel(Desk desk, Consumer<SessionSettings> analyse) {
        super(new MigLayout("insets 8, fill, wrap 2", "[][grow]", "[][][][][grow]"));
        this.desk = desk;
        this.analyse = analyse;
        words = desk.words();
        exercises = SessionSettings.DEFAULT.catalogue().exercises();
        bands = new BandFields(words);
        changes = new ChangeTable(words);
        setOpaque(false);
        exercise.setName("exercise");
        exercise.addItem(words.say("desktop.replay.again.as-recorded"));
        exercises.forEach(e -> exercise.addItem(words.sentence(e.words())));
        exercise.addActionListener(e -> fields());
        JLabel label = new JLabel(words.say("desktop.replay.again.exercise"));
        label.setLabelFor(exercise);
        add(label);
        add(exercise, "growx, wmin 0");
        add(bands, "span 2, growx, wmin 0");
        again = button("again", this::again);
        usual = button("usual", this::usual);
        add(again, "span 2, split 2");
        add(usual);
        changesOf.setName("changes-of");
        add(changesOf, "span 2, growx, wmin 0");
        table = new FittedTable(changes, 0, 1, 2);
        table.setName("changes");
        table.getAccessibleContext().setAccessibleName(words.say("desktop.replay.changes"));
        table.fit();
        add(new JScrollPane(table), "span 2, grow, wmin 0, hmin 60");
        changesOf.setText(words.say("desktop.replay.changes.none-yet"));
        allow(false);
    }

    private JButton button(String name, Runnable pressed) {
        JButton button = new JButton(words.say("desktop.replay.again." + name));
        button.setName(name);
        button.addActionListener(e -> pressed.run());
        return button;
    }

    private void allow(boolean yes) {
        again.setEnabled(yes);
        usual.setEnabled(yes);
    }

    public void busy(boolean yes) {
        allow(!yes && shown.isPresent());
    }

    /** An analysis, and what it says otherwise than the one before it. */
    public void show(SessionResult result, Optional<List<Difference>> since) {
        shown = Optional.of(result);
        settings = result.settings();
        exercise.setSelectedIndex(settings.exercise()
                .map(name ->
                        1 + exercises.indexOf(settings.catalogue().named(name).orElseThrow()))
                .orElse(0));
        fields();
        since.ifPresent(rows -> {
            changes.show(rows);
            changesOf.setText(
                    rows.isEmpty()
                            ? words.say("desktop.replay.changes.none")
                            : words.count("desktop.replay.changes", rows.size()));
        });
        allow(true);
    }

    private Optional<Exercise> chosen() {
        int i = exercise.getSelectedIndex();
        return i > 0
                ? Optional.of(exercises.get(i - 1))
                : shown.flatMap(s -> s.recordings().get(0).trials().stream()
                        .map(t -> t.exercise())
                        .findFirst());
    }

    private void fields() {
        chosen().ifPresent(e -> bands.show(e, settings.bands()));
    }

    private void again() {
        Optional<String> wrong = bands.wrong();
        if (wrong.isPresent()) {
            desk.say(wrong.get());
            return;
        }
        analyse(bands.in(settings.bands()), exercise.getSelectedIndex());
    }

    /** As the preferences have it. */
    private void usual() {
        analyse(desk.preferences().bands(), 0);
    }

    private void analyse(Bands with, int chosenExercise) {
        analyse.accept(new SessionSettings(
                chosenExercise == 0
                        ? Optional.empty()
                        : Optional.of(exercises.get(chosenExercise - 1).name()),
                settings.side(),
                settings.heightMetres(),
                settings.wearer(),
                settings.affectedSide(),
                settings.catalogue(),
                with,
                settings.algorithms(),
                settings.calibrations()));
    }
}
