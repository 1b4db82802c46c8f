package hiplevel.desktop.window;

import hiplevel.desktop.look.Icons;
import hiplevel.desktop.look.Look;
import hiplevel.words.Words;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The head of the window: the way home, where one is, and the settings. */
final class TopBar extends JPanel {
    private final JLabel title = new JLabel();

    TopBar(Words words, Look look, Runnable home, Runnable settings) {
        super(new MigLayout("insets 6 10 6 10, fill", "[pref!]12[grow][pref!]", "[center]"));
        setBackground(look.card());
        setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, look.line()));
        title.setName("place");
        title.setFont(title.getFont().deriveFont(Font.BOLD, title.getFont().getSize2D() * 1.25f));
        add(button("home", words.say("desktop.window.home"), words.say("desktop.window.home.key"), look, home));
        add(title, "growx, wmin 50");
        add(button(
                "settings",
                words.say("desktop.window.settings"),
                words.say("desktop.window.settings.key"),
                look,
                settings));
    }

    private static JButton button(String icon, String text, String key, Look look, Runnable pressed) {
        JButton button = new JButton(text, Icons.of(icon, 20, look.text()));
        button.setName(icon);
        button.setToolTipText(key);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(e -> pressed.run());
        return button;
    }

    void title(String text) {
        title.setText(text);
    }
}
