package hiplevel.desktop.connect;

import hiplevel.connection.found.Condition;
import hiplevel.connection.found.FoundPort;
import hiplevel.connection.found.Watching.Watched;
import hiplevel.desktop.look.Card;
import hiplevel.desktop.look.Icons;
import hiplevel.desktop.look.Look;
import hiplevel.desktop.look.WrappedText;
import hiplevel.desktop.window.CommandToCopy;
import hiplevel.imu.Placement;
import hiplevel.report.content.Level;
import hiplevel.words.Words;
import java.awt.Font;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** One port: who is there, how it fares, whether it is used and where it is worn. */
final class DeviceCard extends Card {
    /** What a person does with it. */
    interface Wishes {
        void tick(String port, boolean used);

        void assign(String port, Optional<Placement> place);

        void forget(String port);

        void sayColumns(String port);
    }

    private static final int ICON = 16;
    private static final List<Placement> PLACES = List.of(Placement.values());

    private final String path;
    private final Sentences sentences;
    private final transient Look look;
    private final JCheckBox used = new JCheckBox();
    // whole: of three devices of one make the names differ in their last letters
    private final JTextArea name = new WrappedText();
    private final JTextArea port = new WrappedText();
    private final JTextArea state = new WrappedText();
    private final JComboBox<String> place;
    private final CommandToCopy command;
    private final JButton columns;
    private final JButton forget;
    private boolean filling;

    DeviceCard(FoundPort found, Words words, Look look, Wishes wishes) {
        super(
                look,
                new MigLayout(
                        "insets 12 14 12 14, fillx, hidemode 3",
                        "[pref!]10[grow, fill]16[205:225:225, fill]",
                        "[]2[]6[]6[]6[]"));
        this.look = look;
        path = found.path();
        sentences = new Sentences(words);
        place = new JComboBox<>(Stream.concat(
                        Stream.of(words.say("desktop.connect.nowhere")),
                        PLACES.stream().map(p -> words.sentence(p.saying())))
                .toArray(String[]::new));
        command = new CommandToCopy(" " + path, words, look);
        forget = new JButton(Icons.of("close", ICON, look.soft()));
        columns = new JButton(words.say("desktop.connect.columns"));
        setName("device " + path);
        named(found, words);
        used.addActionListener(e -> wishes.tick(path, used.isSelected()));
        place.addActionListener(e -> {
            if (!filling) {
                wishes.assign(path, chosen());
            }
        });
        forget.addActionListener(e -> wishes.forget(path));
        columns.addActionListener(e -> wishes.sayColumns(path));
        add(used, "cell 0 0");
        add(name, "cell 1 0, wmin 60, growx");
        add(place, "cell 2 0, wmin 100");
        add(forget, "cell 2 0, right, growx 0");
        add(port, "cell 1 1 2 1, wmin 100, growx");
        add(state, "cell 1 2 2 1, wmin 100, growx");
        add(command, "cell 1 3 2 1, growx");
        add(columns, "cell 1 4 2 1, right, growx 0");
    }

    private void named(FoundPort found, Words words) {
        used.setName("use " + path);
        used.setOpaque(false);
        used.getAccessibleContext().setAccessibleName(words.say("desktop.connect.use", found.name()));
        place.setName("place " + path);
        place.getAccessibleContext().setAccessibleName(words.say("desktop.connect.worn", found.name()));
        columns.setName("columns " + path);
        forget.setName("forget " + path);
        forget.putClientProperty("JButton.buttonType", "toolBarButton");
        forget.setToolTipText(words.say("desktop.connect.forget", found.name()));
        forget.getAccessibleContext().setAccessibleName(forget.getToolTipText());
        name.setFont(name.getFont().deriveFont(Font.BOLD, name.getFont().getSize2D() * 1.08f));
        name.setText(found.name());
        port.setForeground(look.soft());
        port.setName("about " + path);
        port.setText(about(found, words));
        port.setVisible(!port.getText().isBlank());
        state.setName("state " + path);
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

    /**
     * As it is now.
     *
     * @param byColumns whether somebody said what its columns mean
     * @param named by hand: it may have been mistyped
     */
    void show(Watched watched, boolean ticked, Optional<Placement> worn, boolean byColumns, boolean named) {
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
        helps.ifPresent(command::show);
        command.setVisible(helps.isPresent());
        forget.setVisible(named && !works);
        columns.setVisible(condition instanceof Condition.BareRows || (byColumns && works));
        line(ticked && works ? look.accent() : look.line());
    }

    private void said(String text) {
        if (!text.equals(state.getText())) {
            state.setText(text);
            revalidate();
        }
    }

    private java.awt.Color colour(Condition condition) {
        boolean waits = condition instanceof Condition.Speaking speaking
                && Hearing.silent(speaking).isEmpty();
        if (waits || condition instanceof Condition.Listening) {
            return look.soft();
        }
        return look.of(condition instanceof Condition.Shut ? Level.FLAG : Level.WATCH);
    }
}
