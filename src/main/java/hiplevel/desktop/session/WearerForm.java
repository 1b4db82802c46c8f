package hiplevel.desktop.session;

import hiplevel.desktop.look.Card;
import hiplevel.desktop.look.WrappedText;
import hiplevel.desktop.visit.Battery;
import hiplevel.desktop.visit.Visit;
import hiplevel.desktop.visit.Wearers;
import hiplevel.desktop.window.Desk;
import hiplevel.imu.Side;
import hiplevel.session.cue.Fading;
import hiplevel.words.Words;
import java.awt.Font;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JSpinner;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SpinnerNumberModel;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;

/**
 * Who comes: a code, an affected side, a height, which session it is. A code that came before fills in the rest, and takes it
 * back when it is another one.
 */
final class WearerForm extends Card {
    private static final List<Optional<Side>> SIDES =
            List.of(Optional.empty(), Optional.of(Side.LEFT), Optional.of(Side.RIGHT));
    private static final int MOST_SESSIONS = 999;
    /** It stands in the names of recordings, beside a time and an exercise, and disks take 255 bytes. */
    private static final int LONGEST_CODE = 40;

    private static final int QUARTERS = 4;

    private final transient Words words;
    private final transient Wearers wearers;
    private final transient LocalDate today;
    private final transient Runnable changed;
    private final transient BodyHeight unit;
    private final JTextField code = new JTextField();
    private final JComboBox<String> side;
    private final JTextField height = new JTextField();
    private final JSpinner session = new JSpinner(new SpinnerNumberModel(1, 1, MOST_SESSIONS, 1));
    private final JTextArea fading = new WrappedText(2, 10);
    private transient Optional<Brought> brought = Optional.empty();

    /** What stands in the fields that a code fills in. */
    private record Fields(int side, String height, int session) {}

    /** What a code brought along, and what the person had typed there. */
    private record Brought(String code, Fields typed, Fields known) {}

    WearerForm(Desk desk, Visit visit, Wearers wearers, LocalDate today, Runnable changed) {
        super(
                desk.look(),
                new MigLayout("insets 18 18 12 18, fillx, wrap 2", "[pref!]12[grow, fill]", "[]10[]7[]7[]7[]7[]"));
        words = desk.words();
        this.wearers = wearers;
        this.today = today;
        this.changed = changed;
        unit = new BodyHeight(desk.preferences().lengths());
        side = new JComboBox<>(SIDES.stream()
                .map(s -> words.say(
                        s.map(Side::word).map("desktop.session.side."::concat).orElse("desktop.session.side.none")))
                .toArray(String[]::new));
        JLabel head = new JLabel(words.say("desktop.session.wearer"));
        head.setFont(head.getFont().deriveFont(Font.BOLD, head.getFont().getSize2D() * 1.15f));
        add(head, "span 2");
        row("desktop.session.code", "code", code);
        code.putClientProperty("JTextField.placeholderText", words.say("desktop.session.code.hint"));
        row("desktop.session.side", "side", side);
        row(unit.key(), "height", height);
        row("desktop.session.number", "session-number", session);
        fading.setForeground(desk.look().soft());
        fading.setName("fading");
        add(fading, "span 2, growx, wmin 60");
        code.setText(visit.wearer().orElse(""));
        bring(code.getText());
        if (visit.affectedSide().isPresent() || visit.heightMetres().isPresent() || visit.sessionNumber() > 1) {
            // the person came as far as that already
            fill(visit);
        }
        faded();
        code.getDocument().addDocumentListener(onChange(this::coded));
        height.getDocument().addDocumentListener(onChange(changed));
        session.addChangeListener(e -> faded());
        side.addActionListener(e -> changed.run());
    }

    private void row(String key, String name, JComponent field) {
        field.setName(name);
        JLabel label = new JLabel(words.say(key));
        label.setLabelFor(field);
        add(label);
        add(field, "wmin 80, wmax 260");
    }

    private static DocumentListener onChange(Runnable run) {
        return new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                run.run();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                run.run();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                run.run();
            }
        };
    }

    /** A code that is known brings the rest along; on the way to it another may have been known, {@code A1} of {@code A12}. */
    private void coded() {
        String typed = typedCode();
        if (!brought.map(Brought::code).equals(Optional.of(typed))) {
            brought.ifPresent(this::takeBack);
            brought = Optional.empty();
            bring(typed);
        }
        changed.run();
    }

    private void bring(String typed) {
        wearers.visit(typed, today, Visit.OF_NOBODY).ifPresent(known -> {
            Fields before = fields();
            fill(known);
            brought = Optional.of(new Brought(typed, before, fields()));
        });
    }

    /** But what the person typed over it. */
    private void takeBack(Brought other) {
        Fields now = fields();
        if (now.side() == other.known().side()) {
            side.setSelectedIndex(other.typed().side());
        }
        if (now.height().equals(other.known().height())) {
            height.setText(other.typed().height());
        }
        if (now.session() == other.known().session()) {
            session.setValue(other.typed().session());
        }
    }

    private Fields fields() {
        return new Fields(side.getSelectedIndex(), height.getText(), (int) session.getValue());
    }

    private void fill(Visit visit) {
        side.setSelectedIndex(SIDES.indexOf(visit.affectedSide()));
        height.setText(unit.write(visit.heightMetres(), words));
        session.setValue(visit.sessionNumber());
        faded();
    }

    private void faded() {
        double share = new Fading((int) session.getValue()).share();
        fading.setText(
                share == 0
                        ? words.say("desktop.session.fading.none")
                        : share == 1
                                ? words.say("desktop.session.fading.all")
                                : words.say("desktop.session.fading.some", Math.round(share * QUARTERS)));
    }

    JComponent first() {
        return code;
    }

    /** What has to be put right first, in words. */
    Optional<String> wrong() {
        if (typedCode().length() > LONGEST_CODE) {
            return Optional.of(words.say("desktop.session.hint.code", LONGEST_CODE));
        }
        return unit.read(height.getText()).isPresent()
                ? Optional.empty()
                : Optional.of(words.say("desktop.session.hint.height"));
    }

    /** What the form says, with that battery; empty where something is wrong. */
    Optional<Visit> visit(Optional<Battery> battery) {
        return wrong().isPresent() ? Optional.empty() : Optional.of(soFar(battery));
    }

    /** The same without what is wrong. */
    Visit soFar(Optional<Battery> battery) {
        return new Visit(
                Optional.of(typedCode()).filter(t -> !t.isEmpty()),
                SIDES.get(side.getSelectedIndex()),
                unit.read(height.getText()).orElse(OptionalDouble.empty()),
                (int) session.getValue(),
                battery);
    }

    private String typedCode() {
        return code.getText().strip();
    }
}
