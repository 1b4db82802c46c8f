package hiplevel.desktop.live.panel;

import hiplevel.desktop.look.Icons;
import hiplevel.desktop.look.Look;
import hiplevel.words.Words;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What can be done with the latest recording. */
public final class LatestBar extends JPanel {
    private static final long serialVersionUID = 1;

    private static final int ICON = 16;

    private final JButton look;
    private final JButton report;

    public LatestBar(Look colours, Words words, Runnable lookAt, Runnable reportOn) {
        super(new MigLayout("insets 0", "[pref!]6[pref!]", "[center]"));
        setOpaque(false);
        look = button("look-at-recording", words.say("desktop.live.look"), "play", colours, lookAt);
        report = button("report-recording", words.say("desktop.live.report"), "report", colours, reportOn);
        add(look);
        add(report);
        offer(false);
    }

    private static JButton button(String name, String text, String icon, Look colours, Runnable pressed) {
        JButton button = new JButton(text, Icons.of(icon, ICON, colours.text()));
        button.setName(name);
        button.addActionListener(e -> pressed.run());
        return button;
    }

    /** Whether there is one; not while the next is under way, which leaving would end. */
    public void offer(boolean any) {
        look.setEnabled(any);
        report.setEnabled(any);
    }
}
