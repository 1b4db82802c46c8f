package hiplevel.desktop.window;

import hiplevel.desktop.look.Icons;
import hiplevel.desktop.look.Look;
import hiplevel.desktop.look.Roomy;
import hiplevel.words.Words;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GraphicsConfiguration;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.time.ZonedDateTime;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.WindowConstants;

/** The frame. */
public final class MainWindow {
    private static final Dimension USUAL = new Dimension(1280, 800);

    /** What the person wishes of the program. */
    public interface Wishes {
        void home();

        void settings();

        void close();
    }

    private final JFrame frame = new JFrame();
    private final JPanel ground = new JPanel(new BorderLayout());
    private final Wishes wishes;
    private final Said said = new Said(ZonedDateTime::now);
    private TopBar top;
    private MessageLine messages;
    private Words words;
    private Optional<Screen> screen = Optional.empty();
    /** Around the screen. */
    private JComponent middle = new JPanel();

    public MainWindow(Words words, Look look, Wishes wishes) {
        this.wishes = wishes;
        frame.setName("hiplevel");
        frame.setIconImages(Icons.window());
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                wishes.close();
            }
        });
        frame.setContentPane(ground);
        keys();
        dress(words, look);
        frame.setMinimumSize(new Dimension(900, 620));
        frame.setBounds(usualPlace());
    }

    /** Whole on the screen, in its middle. */
    private Rectangle usualPlace() {
        GraphicsConfiguration on = frame.getGraphicsConfiguration();
        Rectangle all = on.getBounds();
        Insets taken = Toolkit.getDefaultToolkit().getScreenInsets(on);
        int width = Math.min(USUAL.width, all.width - taken.left - taken.right);
        int height = Math.min(USUAL.height, all.height - taken.top - taken.bottom);
        return new Rectangle(
                all.x + taken.left + (all.width - taken.left - taken.right - width) / 2,
                all.y + taken.top + (all.height - taken.top - taken.bottom - height) / 2,
                width,
                height);
    }

    /** In another language or look; the screen is put in anew with {@link #show}. */
    public void dress(Words newWords, Look look) {
        words = newWords;
        // what Java brings itself, as the choosers of files, speaks it too
        JComponent.setDefaultLocale(words.locale());
        UIManager.put("FileChooser.acceptAllFileFilterText", words.say("desktop.window.all-files"));
        UIManager.put("FileChooser.homeFolderToolTipText", words.say("desktop.window.home-folder"));
        UIManager.put("FileChooser.homeFolderAccessibleName", words.say("desktop.window.home-folder"));
        ground.removeAll();
        ground.setBackground(look.paper());
        top = new TopBar(words, look, wishes::home, wishes::settings);
        messages = new MessageLine(said, words, look);
        ground.add(top, BorderLayout.NORTH);
        ground.add(messages, BorderLayout.SOUTH);
    }

    private void keys() {
        int menu = Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
        key("home", KeyStroke.getKeyStroke(KeyEvent.VK_HOME, InputEvent.ALT_DOWN_MASK), wishes::home);
        key("settings", KeyStroke.getKeyStroke(KeyEvent.VK_COMMA, menu), wishes::settings);
        key("messages", KeyStroke.getKeyStroke(KeyEvent.VK_F7, 0), () -> messages.openEarlier());
        key("close", KeyStroke.getKeyStroke(KeyEvent.VK_Q, menu), wishes::close);
    }

    private void key(String name, KeyStroke stroke, Runnable pressed) {
        ground.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(stroke, name);
        ground.getActionMap().put(name, new AbstractAction() {
            @Override
            public void actionPerformed(java.awt.event.ActionEvent e) {
                pressed.run();
            }
        });
    }

    public JFrame frame() {
        return frame;
    }

    /** Puts a screen in, when the one before is let go. */
    public void show(Screen next) {
        screen = Optional.of(next);
        top.title(next.title());
        frame.setTitle(words.say("desktop.window.title", next.title()));
        put(Roomy.of(next.component()));
        // not on the way home, which the space bar would take; a screen that knows better asks after this
        SwingUtilities.invokeLater(next.component()::requestFocusInWindow);
        next.shown();
    }

    /**
     * The screen is at its end; what it looked like stays until another comes.
     *
     * @return what is to be over before that
     */
    public Optional<Runnable> letGo() {
        Optional<Runnable> last = screen.flatMap(old -> {
            old.hidden();
            return old.lastThings();
        });
        last.ifPresent(things -> {
            put(Still.of(middle));
            middle.requestFocusInWindow();
        });
        screen = Optional.empty();
        return last;
    }

    private void put(JComponent wanted) {
        ground.remove(middle);
        middle = wanted;
        ground.add(middle, BorderLayout.CENTER);
        ground.revalidate();
        ground.repaint();
    }

    public Optional<Screen> screen() {
        return screen;
    }

    public void say(String sentence) {
        messages.say(sentence);
    }

    /** Says what is worked on, until that is done or a sentence comes. */
    public void doing(String what) {
        messages.doing(what);
    }

    public void done(String what) {
        messages.done(what);
    }

    public void working(boolean yes) {
        messages.working(yes);
    }

    /** Whether the person answers yes. */
    public boolean confirms(String question) {
        Object[] answers = {words.say("desktop.window.leave"), words.say("desktop.window.stay")};
        return JOptionPane.showOptionDialog(
                        frame,
                        question,
                        frame.getTitle(),
                        JOptionPane.YES_NO_OPTION,
                        JOptionPane.QUESTION_MESSAGE,
                        null,
                        answers,
                        answers[1])
                == JOptionPane.YES_OPTION;
    }
}
