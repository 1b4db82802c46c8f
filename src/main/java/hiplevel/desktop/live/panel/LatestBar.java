package hiplevel.desktop.live.panel;

import hiplevel.desktop.look.Icons;
import hiplevel.desktop.look.Look;
import hiplevel.desktop.window.Clicks;
import hiplevel.words.Words;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;

/** What can be done with the latest recording. */
public final class LatestBar extends JPanel {
    private static final long serialVersionUID = 1;

    private static final int ICON = 16;

    private final JButton look;
    private final JButton report;

    /** @param next leads to the next wearer, where there can be one */
    public LatestBar(Look colours, Words words, Runnable lookAt, Runnable reportOn, Optional<Runnable> next) {
        super(new MigLayout("insets 0", "[pref!]6[pref!]6[pref!]", "[center]"));
        setOpaque(false);
        look = button("look-at-recording", words.say("desktop.live.look"), "play", colours, lookAt);
        report = button("report-recording", words.say("desktop.live.report"), "report", colours, reportOn);
        add(look);
        add(report);
        next.ifPresent(n -> {
            JButton following = button("next-wearer", words.say("desktop.live.next-wearer"), "next", colours, n);
            following.setToolTipText(words.say("desktop.live.next-wearer.keys"));
            add(following);
            int menu = Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
            following.registerKeyboardAction(
                    e -> n.run(), KeyStroke.getKeyStroke(KeyEvent.VK_N, menu), JComponent.WHEN_IN_FOCUSED_WINDOW);
        });
        offer(false);
    }

    private static JButton button(String name, String text, String icon, Look colours, Runnable pressed) {
        JButton button = new JButton(text, Icons.of(icon, ICON, colours.text()));
        button.setName(name);
        button.addActionListener(Clicks.once(pressed));
        return button;
    }

    /** Whether there is one; not while the next is under way, which leaving would end. */
    public void offer(boolean any) {
        look.setEnabled(any);
        report.setEnabled(any);
    }
}
