package hiplevel.desktop.window;

import hiplevel.desktop.look.Icons;
import hiplevel.desktop.look.Look;
import hiplevel.words.Words;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** A command that a person runs in a terminal: to be read, and to be copied. */
public final class CommandToCopy extends JPanel {
    private static final long serialVersionUID = 1;

    private static final int ICON = 16;

    private final transient Words words;
    private final JTextField typed = new JTextField();
    private final JButton copy;

    /** @param of what it is about: part of its components' names */
    public CommandToCopy(String of, Words words, Look look) {
        super(new MigLayout("insets 0, fillx", "[grow, fill]8[pref!]"));
        this.words = words;
        setOpaque(false);
        copy = new JButton(words.say("desktop.window.copy"), Icons.of("copy", ICON, look.text()));
        typed.setName("command" + of);
        typed.setEditable(false);
        typed.getAccessibleContext().setAccessibleName(words.say("desktop.window.command"));
        copy.setName("copy" + of);
        copy.addActionListener(pressed -> {
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(typed.getText()), null);
            copy.setText(words.say("desktop.window.copied"));
        });
        add(typed, "wmin 80");
        add(copy);
    }

    /** Another one; shown again and again, it stays as it is. */
    public void show(String command) {
        if (!command.equals(typed.getText())) {
            typed.setText(command);
            typed.setCaretPosition(0);
            copy.setText(words.say("desktop.window.copy"));
        }
    }
}
