package hiplevel.desktop.settings;

import hiplevel.desktop.look.TextSize;
import hiplevel.desktop.preferences.Appearance;
import hiplevel.desktop.preferences.Lengths;
import hiplevel.desktop.preferences.Preferences;
import hiplevel.desktop.preferences.SideColours;
import hiplevel.desktop.window.Desk;
import hiplevel.desktop.window.Place;
import hiplevel.desktop.window.Screen;
import hiplevel.words.Words;
import java.awt.Font;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;

/** What a person may set. */
public final class SettingsScreen implements Screen {
    private static final List<Integer> TEXT_SIZES = List.of(80, 90, 100, 115, 130, 150, 175, 200);

    private final Desk desk;
    private final Place.Settings place;
    private final Words words;
    private final JPanel panel = new JPanel();

    public SettingsScreen(Desk desk, Place.Settings place) {
        this.desk = desk;
        this.place = place;
        words = desk.words();
        boolean large = TextSize.isLarge(panel);
        panel.setLayout(
                large
                        ? new MigLayout("insets 20 28 20 28, fill, wrap 1", "[grow]", "[]20[grow]")
                        : new MigLayout("insets 20 28 20 28, fill", "[min:430:430]32[grow]", "[top, grow]"));
        panel.setOpaque(false);
        panel.add(choices(), large ? "top" : "top, growx");
        JPanel bands = new JPanel(new MigLayout("insets 0, fill, wrap", "[grow]", "[][grow]"));
        bands.setOpaque(false);
        bands.add(head("desktop.settings.bands"));
        bands.add(new BandsPanel(desk), "grow");
        panel.add(bands, "grow, wmin 320");
    }

    @Override
    public String title() {
        return words.say("desktop.settings.title");
    }

    @Override
    public JComponent component() {
        return panel;
    }

    private JPanel choices() {
        JPanel form = new JPanel(new MigLayout("insets 0, wrap 2", "[pref!, right]12[grow, fill]"));
        form.setOpaque(false);
        form.add(head("desktop.settings.look"), "span 2, left");
        row(form, "desktop.settings.appearance", appearance());
        row(form, "desktop.settings.text", text());
        row(form, "desktop.settings.language", language());
        row(form, "desktop.settings.colours", colours());
        row(form, "desktop.settings.lengths", lengths());
        form.add(head("desktop.settings.sounds"), "span 2, left, gaptop 20");
        form.add(
                tick(
                        "cue-sound",
                        "desktop.settings.cue-sound",
                        present().cueSound(),
                        on -> present().withCueSound(on)),
                "span 2, growx");
        form.add(
                tick(
                        "spoken",
                        "desktop.settings.spoken",
                        present().spoken(),
                        on -> present().withSpoken(on)),
                "span 2, growx");
        form.add(head("desktop.settings.recordings"), "span 2, left, gaptop 20");
        form.add(new JLabel(words.say("desktop.settings.recordings.where")), "span 2, left");
        JTextField folder = new JTextField(present().recordings().toString());
        folder.setName("recordings");
        folder.setEditable(false);
        JButton choose = new JButton(words.say("desktop.settings.recordings.choose"));
        choose.setName("choose-recordings");
        choose.addActionListener(pressed -> chooseFolder(folder));
        form.add(folder, "span 2, split 2, growx, wmin 100");
        form.add(choose);
        place.from().ifPresent(from -> form.add(back(from), "span 2, left, gaptop 24"));
        return form;
    }

    private JButton back(Place from) {
        Runnable goBack = () -> desk.go(from.judgedBy(present().bands(), place.bands()));
        JButton back = new JButton(words.say("desktop.settings.back"));
        back.setName("settings-back");
        back.addActionListener(pressed -> goBack.run());
        panel.registerKeyboardAction(
                pressed -> goBack.run(),
                KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
                JComponent.WHEN_IN_FOCUSED_WINDOW);
        return back;
    }

    private Preferences present() {
        return desk.preferences();
    }

    private JLabel head(String key) {
        JLabel head = new JLabel(words.say(key));
        head.setFont(head.getFont().deriveFont(Font.BOLD, head.getFont().getSize2D() * 1.15f));
        return head;
    }

    private void row(JPanel form, String key, JComponent choice) {
        JLabel label = new JLabel(words.say(key));
        label.setLabelFor(choice);
        form.add(label);
        form.add(choice, "wmin 100");
    }

    private JComponent appearance() {
        return Choice.of(
                "appearance",
                List.of(Appearance.values()),
                present().appearance(),
                a -> words.say("desktop.settings.appearance." + word(a)),
                a -> desk.keep(present().with(a)));
    }

    private JComponent text() {
        List<Integer> sizes = new ArrayList<>(TEXT_SIZES);
        if (!sizes.contains(present().textPercent())) {
            sizes.add(present().textPercent());
        }
        return Choice.of(
                "text",
                sizes,
                present().textPercent(),
                s -> s + " %",
                s -> desk.keep(present().withText(s)));
    }

    private JComponent language() {
        List<Optional<String>> codes = new ArrayList<>(List.of(Optional.empty()));
        Words.ALL.forEach(w -> codes.add(Optional.of(w.language())));
        return Choice.of(
                "language",
                codes,
                present().language(),
                c -> words.say("desktop.settings.languages." + c.orElse("system")),
                c -> desk.keep(present().withLanguage(c)));
    }

    private JComponent colours() {
        return Choice.of(
                "side-colours",
                List.of(SideColours.values()),
                present().sideColours(),
                c -> words.say("desktop.settings.colours." + word(c)),
                c -> desk.keep(present().with(c)));
    }

    private JComponent lengths() {
        return Choice.of(
                "lengths",
                List.of(Lengths.values()),
                present().lengths(),
                l -> words.say("desktop.settings.lengths." + word(l)),
                l -> desk.keep(present().with(l)));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private JCheckBox tick(String name, String key, boolean present, Function<Boolean, Preferences> change) {
        JCheckBox box = new JCheckBox(words.say(key), present);
        box.setName(name);
        box.setOpaque(false);
        box.addActionListener(pressed -> desk.keep(change.apply(box.isSelected())));
        return box;
    }

    private void chooseFolder(JTextField shown) {
        JFileChooser chooser = new JFileChooser(present().recordings().toFile());
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        if (chooser.showOpenDialog(panel) == JFileChooser.APPROVE_OPTION) {
            desk.keep(present().withRecordings(chooser.getSelectedFile().toPath()));
            shown.setText(present().recordings().toString());
        }
    }
}
