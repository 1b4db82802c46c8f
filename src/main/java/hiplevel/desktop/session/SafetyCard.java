package hiplevel.desktop.session;

import hiplevel.desktop.look.Card;
import hiplevel.desktop.look.Icons;
import hiplevel.desktop.look.Look;
import hiplevel.desktop.look.WrappedText;
import hiplevel.report.content.Level;
import hiplevel.words.Words;
import java.nio.file.Path;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** What is to be known before the first recording (biomechanics.md, section 10); confirmed once. */
final class SafetyCard extends Card {
    private final JCheckBox read;

    SafetyCard(Words words, Look look, Path recordings, Runnable changed) {
        super(look, new MigLayout("insets 14 18 14 18, fillx", "[pref!]14[grow, fill]", "[]6[]"));
        line(look.of(Level.WATCH));
        JTextArea text = new WrappedText(words.say("desktop.session.safety", recordings));
        text.setName("safety");
        read = new JCheckBox(words.say("desktop.session.safety.read"));
        read.setName("safety-read");
        read.setOpaque(false);
        read.addActionListener(e -> changed.run());
        add(new JLabel(Icons.of("warning", 28, look.of(Level.WATCH))), "spany 2, top");
        add(text, "wmin 200, wrap");
        add(read);
    }

    boolean confirmed() {
        return read.isSelected();
    }
}
