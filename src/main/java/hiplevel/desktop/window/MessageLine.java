package hiplevel.desktop.window;

import hiplevel.desktop.look.Icons;
import hiplevel.desktop.look.Look;
import hiplevel.words.Words;
import java.awt.Dimension;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/**
 * The foot of the window: the newest sentence or what is worked on, and the way to the sentences before. It is always as high, so
 * that nothing above jumps.
 */
final class MessageLine extends JPanel {
    private static final int ROWS = 2;

    private final JTextArea sentence = new JTextArea();
    private final Said said;
    private final SaidButton earlier;
    private final JButton read;
    private final JProgressBar bar = new JProgressBar();

    private Optional<String> doing = Optional.empty();

    /** @param said so far */
    MessageLine(Said said, Words words, Look look) {
        super(new MigLayout("insets 4 14 4 10, fill", "[grow][pref!][pref!]4[pref!]", "[center]"));
        this.said = said;
        earlier = new SaidButton(said, words, look);
        setBackground(look.card());
        setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, look.line()));
        sentence.setName("message");
        sentence.getAccessibleContext().setAccessibleName(words.say("desktop.window.message"));
        sentence.setEditable(false);
        sentence.setLineWrap(true);
        sentence.setWrapStyleWord(true);
        sentence.setBackground(look.card());
        sentence.setForeground(look.text());
        sentence.setBorder(BorderFactory.createEmptyBorder());
        bar.setIndeterminate(true);
        bar.setVisible(false);
        bar.setName("working");
        read = new JButton(Icons.of("close", 16, look.soft()));
        read.setName("message-read");
        read.setToolTipText(words.say("desktop.window.message.read"));
        read.getAccessibleContext().setAccessibleName(words.say("desktop.window.message.read"));
        read.putClientProperty("JButton.buttonType", "toolBarButton");
        read.addActionListener(pressed -> close());
        int height = ROWS * sentence.getFontMetrics(sentence.getFont()).getHeight();
        sentence.setPreferredSize(new Dimension(200, height));
        add(sentence, "growx, wmin 100, h " + height + "px!");
        add(bar, "w 160!, hidemode 0");
        add(earlier, "hidemode 0");
        add(read, "hidemode 0");
        renew();
    }

    /** Shows it in place of the one before. */
    void say(String text) {
        doing = Optional.empty();
        said.say(text);
        renew();
    }

    /** Shows what is worked on, in place of any sentence. */
    void doing(String what) {
        doing = Optional.of(what);
        renew();
    }

    /** That is worked on no more: the sentence before it comes back, unless it was read. */
    void done(String what) {
        if (doing.equals(Optional.of(what))) {
            doing = Optional.empty();
            renew();
        }
    }

    private void close() {
        if (doing.isPresent()) {
            doing = Optional.empty();
        } else {
            said.close();
        }
        renew();
    }

    private void renew() {
        String text = doing.or(said::standing).orElse("");
        sentence.setText(text);
        sentence.setToolTipText(text.isEmpty() ? null : text);
        read.setVisible(!text.isEmpty());
        earlier.renew();
    }

    /** Opens what was said before. */
    void openEarlier() {
        earlier.open();
    }

    void working(boolean yes) {
        bar.setVisible(yes);
    }
}
