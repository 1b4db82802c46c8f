package hiplevel.desktop.connect;

import hiplevel.connection.found.Condition;
import hiplevel.connection.found.FoundPort;
import hiplevel.connection.found.Watching.Watched;
import hiplevel.desktop.look.Card;
import hiplevel.desktop.look.Icons;
import hiplevel.desktop.look.Look;
import hiplevel.imu.Placement;
import hiplevel.report.content.Level;
import hiplevel.words.Words;
import java.awt.Font;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** One port: who is there, how it fares, whether it is used and where it is worn. */
final class DeviceCard extends Card {
    /** What a person does with it. */
    interface Wishes {
        void tick(String port, boolean used);

        void assign(String port, Optional<Placement> place);

        void sayColumns(String port);
    }

    private static final List<Placement> PLACES = List.of(Placement.values());

    private final String path;
    private final Sentences sentences;
    private final transient Look look;
    private final JCheckBox used = new JCheckBox();
    private final JLabel name = new JLabel();
    private final JLabel port = new JLabel();
    private final JTextArea state = new JTextArea();
    private final JComboBox<String> place;
    private final JButton copy;
    private final JButton columns;
    private boolean filling;
    private String command = "";

    DeviceCard(FoundPort found, Words words, Look look, Wishes wishes) {
        super(
                look,
                new MigLayout(
                        "insets 12 14 12 14, fillx, hidemode 3",
                        "[pref!]10[grow, fill]16[190:225:225, fill]",
                        "[]6[]6[]"));
        this.look = look;
        path = found.path();
        sentences = new Sentences(words);
        place = new JComboBox<>(Stream.concat(
                        Stream.of(words.say("desktop.connect.nowhere")),
                        PLACES.stream().map(p -> words.sentence(p.saying())))
                .toArray(String[]::new));
        copy = new JButton(words.say("desktop.connect.copy"), Icons.of("copy", 16, look.text()));
        columns = new JButton(words.say("desktop.connect.columns"));
        setName("device " + path);
        named(found, words);
        used.addActionListener(e -> wishes.tick(path, used.isSelected()));
        place.addActionListener(e -> {
            if (!filling) {
                wishes.assign(path, chosen());
            }
        });
        copy.addActionListener(
                e -> Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(command), null));
        columns.addActionListener(e -> wishes.sayColumns(path));
        add(used, "cell 0 0");
        add(name, "cell 1 0, split 2, pushx 0, growx 0, wmin 60");
        add(port, "cell 1 0, gapleft 12, pushx, growx, wmin 0");
        add(place, "cell 2 0, wmin 100");
        add(state, "cell 1 1 2 1, wmin 100, growx");
        add(copy, "cell 1 2 2 1, right, growx 0");
        add(columns, "cell 1 2 2 1, right, growx 0");
    }

    private void named(FoundPort found, Words words) {
        used.setName("use " + path);
        used.setOpaque(false);
        used.getAccessibleContext().setAccessibleName(words.say("desktop.connect.use", found.name()));
        place.setName("place " + path);
        place.getAccessibleContext().setAccessibleName(words.say("desktop.connect.worn", found.name()));
        copy.setName("copy " + path);
        columns.setName("columns " + path);
        name.setFont(name.getFont().deriveFont(Font.BOLD, name.getFont().getSize2D() * 1.08f));
        name.setText(found.name());
        port.setForeground(look.soft());
        port.setText(about(found, words));
        state.setName("state " + path);
        state.setEditable(false);
        state.setFocusable(false);
        state.setLineWrap(true);
        state.setWrapStyleWord(true);
        state.setOpaque(false);
        state.setBorder(null);
    }

    private static String about(FoundPort found, Words words) {
        String where = found.path().equals(found.name()) ? "" : found.path();
        return found.serialNumber().isEmpty()
                ? where
                : words.say("desktop.connect.serial", where, found.serialNumber());
    }

    private Optional<Placement> chosen() {
        int at = place.getSelectedIndex();
        return at <= 0 ? Optional.empty() : Optional.of(PLACES.get(at - 1));
    }

    /** As it is now. */
    void show(Watched watched, boolean ticked, Optional<Placement> worn) {
        Condition condition = watched.condition();
        boolean works = condition instanceof Condition.Speaking;
        Optional<String> own = sentences.ownPlaces(condition);
        used.setSelected(ticked);
        used.setEnabled(works || ticked);
        filling = true;
        place.setSelectedIndex(worn.map(p -> PLACES.indexOf(p) + 1).orElse(0));
        filling = false;
        place.setVisible((works || ticked) && own.isEmpty());
        said(own.map(places -> sentences.of(condition) + ". " + places).orElseGet(() -> sentences.of(condition)));
        state.setForeground(colour(condition));
        Optional<String> helps =
                condition instanceof Condition.Shut shut ? shut.reason().command() : Optional.empty();
        command = helps.orElse("");
        copy.setToolTipText(command);
        copy.setVisible(helps.isPresent());
        columns.setVisible(condition instanceof Condition.BareRows);
        line(ticked && works ? look.accent() : look.line());
    }

    private void said(String text) {
        if (!text.equals(state.getText())) {
            state.setText(text);
            revalidate();
        }
    }

    private java.awt.Color colour(Condition condition) {
        if (condition instanceof Condition.Speaking || condition instanceof Condition.Listening) {
            return look.soft();
        }
        return look.of(condition instanceof Condition.Shut ? Level.FLAG : Level.WATCH);
    }
}
