package hiplevel.desktop.window;

import hiplevel.desktop.look.Icons;
import hiplevel.desktop.look.Look;
import hiplevel.words.Words;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** The foot of the window: the newest sentence, and what is worked on. It is always as high, so that nothing above jumps. */
final class MessageLine extends JPanel {
    private static final int ROWS = 2;

    private final JTextArea sentence = new JTextArea();
    private final JButton read;
    private final JProgressBar bar = new JProgressBar();

    MessageLine(Words words, Look look) {
        super(new MigLayout("insets 4 14 4 10, fill", "[grow][pref!][pref!]", "[center]"));
        setBackground(look.card());
        setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, look.line()));
        sentence.setName("message");
        sentence.getAccessibleContext().setAccessibleName(words.say("desktop.window.message"));
        sentence.setEditable(false);
        sentence.setLineWrap(true);
        sentence.setWrapStyleWord(true);
        sentence.setBackground(look.card());
        sentence.setForeground(look.text());
        sentence.setBorder(null);
        bar.setIndeterminate(true);
        bar.setVisible(false);
        bar.setName("working");
        read = new JButton(Icons.of("close", 16, look.soft()));
        read.setName("message-read");
        read.setToolTipText(words.say("desktop.window.message.read"));
        read.getAccessibleContext().setAccessibleName(words.say("desktop.window.message.read"));
        read.putClientProperty("JButton.buttonType", "toolBarButton");
        read.addActionListener(pressed -> say(""));
        int height = ROWS * sentence.getFontMetrics(sentence.getFont()).getHeight();
        sentence.setPreferredSize(new Dimension(200, height));
        add(sentence, "growx, wmin 100, h " + height + "!");
        add(bar, "w 160!, hidemode 0");
        add(read);
        say("");
    }

    /** Shows it in place of the one before; nothing for an empty one. */
    void say(String text) {
        sentence.setText(text);
        sentence.setToolTipText(text.isEmpty() ? null : text);
        read.setVisible(!text.isEmpty());
    }

    boolean says(String text) {
        return sentence.getText().equals(text);
    }

    void working(boolean yes) {
        bar.setVisible(yes);
    }
}
