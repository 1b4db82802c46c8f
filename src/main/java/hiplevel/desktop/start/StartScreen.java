package hiplevel.desktop.start;

import hiplevel.desktop.window.Desk;
import hiplevel.desktop.window.Place;
import hiplevel.desktop.window.Screen;
import hiplevel.recording.Interrupted;
import hiplevel.recording.check.Recovery;
import hiplevel.words.Explained;
import hiplevel.words.Words;
import java.awt.Font;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.filechooser.FileNameExtensionFilter;
import net.miginfocom.swing.MigLayout;

/** Where one comes in. */
public final class StartScreen implements Screen {
    private static final int DOOR_HEIGHT = 250;

    private final Desk desk;
    private final Words words;
    private final Postponed postponed;
    private final JPanel ground = new JPanel(
            new MigLayout("insets 28 36 20 36, fill, wrap, hidemode 3", "[grow, fill]", "[pref!][pref!][grow, fill]"));
    private final JPanel interrupted = new JPanel(new MigLayout("insets 0 0 8 0, fillx, wrap, gapy 6", "[grow, fill]"));
    private final LatestList latest;
    private final JScrollPane scroll = new JScrollPane();
    private final JLabel none;
    private final Door connect;
    private final Set<Path> recovering = new HashSet<>();

    public StartScreen(Desk desk, Postponed postponed) {
        this.desk = desk;
        this.postponed = postponed;
        words = desk.words();
        latest = new LatestList(words, desk.look(), this::open);
        none = new JLabel(words.say("desktop.start.none", desk.preferences().recordings()), SwingConstants.CENTER);
        connect = door("connect", "desktop.start.connect", 'C', () -> desk.go(new Place.Connect()));
        ground.setOpaque(false);
        ground.setName("start");
        ground.setTransferHandler(new DroppedRecording(this::open));
        interrupted.setOpaque(false);
        interrupted.setVisible(false);
        ground.add(doors(), "cell 0 0");
        ground.add(interrupted, "cell 0 1");
        ground.add(latest(), "cell 0 2");
    }

    private JPanel doors() {
        JPanel doors = new JPanel(new MigLayout(
                "insets 0 0 18 0, fill", "[grow, fill, sg]18[grow, fill, sg]18[grow, fill, sg]", "[fill]"));
        doors.setOpaque(false);
        String size = "wmin 100, hmin " + DOOR_HEIGHT;
        doors.add(connect, size);
        doors.add(door("open", "desktop.start.open", 'O', this::choose), size);
        doors.add(door("demo", "desktop.start.demo", 'D', () -> desk.go(new Place.Demo())), size);
        KeyStroke open = KeyStroke.getKeyStroke(
                KeyEvent.VK_O,
                java.awt.Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx() & ~InputEvent.SHIFT_DOWN_MASK);
        ground.registerKeyboardAction(pressed -> choose(), open, JComponent.WHEN_IN_FOCUSED_WINDOW);
        return doors;
    }

    private Door door(String icon, String text, char key, Runnable opened) {
        return new Door(icon, words.say(text), words.say(text + ".sentence"), key, desk.look(), opened);
    }

    private JPanel latest() {
        JPanel panel = new JPanel(new MigLayout("insets 0, fill, wrap", "[grow, fill]", "[pref!][grow, fill]"));
        panel.setOpaque(false);
        JLabel head = new JLabel(words.say("desktop.start.latest"));
        head.setFont(head.getFont().deriveFont(Font.BOLD, head.getFont().getSize2D() * 1.15f));
        head.setLabelFor(latest.list());
        panel.add(head);
        none.setForeground(desk.look().soft());
        scroll.getViewport().setBackground(desk.look().card());
        scroll.setBorder(BorderFactory.createLineBorder(desk.look().line()));
        panel.add(scroll, "hmin 90");
        return panel;
    }

    @Override
    public String title() {
        return words.say("desktop.start.title");
    }

    @Override
    public JComponent component() {
        return ground;
    }

    @Override
    public void shown() {
        // later: at first the window is not open yet
        SwingUtilities.invokeLater(connect::requestFocusInWindow);
        look(() -> {});
    }

    private void look(Runnable afterwards) {
        Path folder = desk.preferences().recordings();
        desk.work(words.say("desktop.start.looking"), () -> KeptRecordings.in(folder), kept -> {
            show(kept);
            afterwards.run();
        });
    }

    private void show(KeptRecordings kept) {
        interrupted.removeAll();
        kept.interrupted().stream()
                .filter(cutOff -> !postponed.has(cutOff.file()))
                .forEach(cutOff -> interrupted.add(new InterruptedRow(
                        cutOff, words, desk.look(), () -> recover(cutOff), () -> later(cutOff, kept))));
        interrupted.setVisible(interrupted.getComponentCount() > 0);
        latest.show(kept.latest());
        scroll.setViewportView(kept.latest().isEmpty() ? none : latest.list());
        ground.revalidate();
        ground.repaint();
    }

    private void recover(Interrupted cutOff) {
        if (!recovering.add(cutOff.file())) {
            // asked twice, as by a double click: the second would only be refused
            return;
        }
        desk.work(
                words.say("desktop.start.recovering", cutOff.file().getFileName()),
                () -> Recovery.of(cutOff.file()),
                done -> {
                    recovering.remove(cutOff.file());
                    look(() -> desk.say(words.say("desktop.start.recovered", done.file())));
                },
                e -> {
                    recovering.remove(cutOff.file());
                    desk.say(Explained.of(e));
                });
    }

    private void later(Interrupted cutOff, KeptRecordings kept) {
        postponed.add(cutOff.file());
        show(kept);
    }

    private void choose() {
        JFileChooser chooser = new JFileChooser(desk.preferences().recordings().toFile());
        chooser.setName("choose-recording");
        chooser.setDialogTitle(words.say("desktop.start.open"));
        chooser.setFileSelectionMode(JFileChooser.FILES_AND_DIRECTORIES);
        chooser.setFileFilter(new FileNameExtensionFilter(words.say("desktop.start.filter"), "xdf", "csv", "json"));
        if (chooser.showOpenDialog(ground) == JFileChooser.APPROVE_OPTION) {
            open(chooser.getSelectedFile().toPath());
        }
    }

    private void open(Path recording) {
        desk.go(new Place.Replay(recording));
    }
}
