package hiplevel.desktop.session;

import hiplevel.desktop.visit.Visit;
import hiplevel.desktop.visit.Wearers;
import hiplevel.desktop.visit.Worn;
import hiplevel.desktop.window.Desk;
import hiplevel.desktop.window.Place;
import hiplevel.desktop.window.Screen;
import hiplevel.recording.text.UnreadableException;
import hiplevel.words.Explained;
import hiplevel.words.Words;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** Who comes, and what is done. */
public final class SessionScreen implements Screen {
    private final Desk desk;
    private final Words words;
    private final Worn worn;
    private final LocalDate today;
    private final Wearers wearers;
    private final WearerForm form;
    private final BatteryChooser batteries;
    private final Optional<SafetyCard> safety;
    private final JLabel hint = new JLabel();
    private final JButton begin;
    private final JPanel ground = new JPanel(new MigLayout(
            "insets 22 28 18 28, fill, hidemode 3",
            "[300:380:380, fill]20[grow, fill]",
            "[grow, fill]14[pref!]14[pref!]"));
    private JRootPane root;

    /** @param visit as it is known so far */
    public SessionScreen(Desk desk, Worn worn, Visit visit, LocalDate today) {
        this.desk = desk;
        this.worn = worn;
        this.today = today;
        words = desk.words();
        wearers = Wearers.in(desk.home());
        begin = new JButton(words.say("desktop.session.begin"));
        form = new WearerForm(desk, visit, wearers, today, this::check);
        batteries = new BatteryChooser(desk, visit.battery());
        safety = desk.preferences().safetyRead()
                ? Optional.empty()
                : Optional.of(
                        new SafetyCard(words, desk.look(), desk.preferences().recordings(), this::check));
        ground.setOpaque(false);
        ground.setName("session");
        ground.add(form, "wmin 240, hmin pref");
        ground.add(batteries, "wmin 250, hmin 186, wrap");
        safety.ifPresent(card -> ground.add(card, "span 2, wmin 300, wrap"));
        hint.setName("hint");
        hint.setForeground(desk.look().soft());
        begin.setName("begin");
        begin.setFont(begin.getFont().deriveFont(begin.getFont().getSize2D() * 1.15f));
        begin.addActionListener(pressed -> begin());
        ground.add(hint, "span 2, split 2, growx, wmin 100");
        ground.add(begin, "w 220!, h 44!");
        check();
    }

    @Override
    public String title() {
        return words.say("desktop.session.title");
    }

    @Override
    public JComponent component() {
        return ground;
    }

    @Override
    public void shown() {
        root = ground.getRootPane();
        root.setDefaultButton(begin);
        wearers.unreadable().ifPresent(why -> desk.say(words.say("desktop.session.nobody-known", Explained.of(why))));
        SwingUtilities.invokeLater(() -> form.first().requestFocusInWindow());
    }

    @Override
    public Optional<Place> asItIs() {
        return Optional.of(new Place.Session(worn, form.soFar(batteries.selected())));
    }

    @Override
    public void hidden() {
        root.setDefaultButton(null);
    }

    private void check() {
        if (form == null || safety == null) {
            return;
        }
        Optional<String> wrong = form.wrong();
        boolean confirmed = safety.map(SafetyCard::confirmed).orElse(true);
        begin.setEnabled(wrong.isEmpty() && confirmed);
        hint.setText(wrong.orElse(words.say(confirmed ? "desktop.session.hint" : "desktop.session.hint.safety")));
    }

    private void begin() {
        form.visit(batteries.selected()).ifPresent(visit -> {
            if (safety.isPresent()) {
                desk.keep(desk.preferences().withSafetyRead());
            }
            try {
                wearers.keep(visit, today);
            } catch (IOException | UnreadableException e) {
                desk.say(words.say("desktop.session.not-kept", Explained.of(e)));
            }
            desk.go(new Place.Live(worn, visit));
        });
    }
}
