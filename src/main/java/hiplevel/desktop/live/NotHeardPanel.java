package hiplevel.desktop.live;

import hiplevel.connection.found.NotOpened;
import hiplevel.desktop.connect.Sentences;
import hiplevel.desktop.look.Card;
import hiplevel.desktop.look.Icons;
import hiplevel.desktop.look.Look;
import hiplevel.desktop.window.CommandToCopy;
import hiplevel.report.content.Level;
import hiplevel.words.Explained;
import hiplevel.words.Words;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** Why nothing can be heard, what helps, and another try. */
final class NotHeardPanel extends Card {
    private static final long serialVersionUID = 1;

    private static final int ICON = 28;

    NotHeardPanel(Look look, Words words, Exception why, Runnable again, Runnable back) {
        super(look, new MigLayout("insets 24 28 24 28, wrap", "[600::, grow, fill]", "[pref!]10[pref!]14[pref!]"));
        setName("not-heard");
        JLabel head =
                new JLabel(words.say("desktop.live.not-heard"), Icons.of("warning", ICON, look.of(Level.FLAG)), 0);
        head.setHorizontalAlignment(JLabel.LEADING);
        head.setFont(head.getFont().deriveFont(head.getFont().getSize2D() * 1.4f));
        JTextArea sentence = new JTextArea(
                why instanceof NotOpened refused
                        ? refused.port() + ": " + new Sentences(words).why(refused)
                        : words.say(Explained.of(why)));
        sentence.setName("why");
        sentence.setEditable(false);
        sentence.setLineWrap(true);
        sentence.setWrapStyleWord(true);
        sentence.setOpaque(false);
        sentence.setBorder(BorderFactory.createEmptyBorder());
        add(head);
        add(sentence, "wmin 0");
        if (why instanceof NotOpened refused) {
            refused.command().ifPresent(command -> {
                CommandToCopy typed = new CommandToCopy("", words, look);
                typed.show(command);
                add(typed);
            });
        }
        JButton tryAgain = new JButton(words.say("desktop.live.try-again"));
        tryAgain.setName("try-again");
        tryAgain.addActionListener(e -> again.run());
        JButton goBack = new JButton(words.say("desktop.live.back"));
        goBack.setName("back");
        goBack.addActionListener(e -> back.run());
        add(tryAgain, "split 2, growx 0, gaptop 8");
        add(goBack, "growx 0");
    }
}
