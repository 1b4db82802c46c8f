package hiplevel.desktop.start;

import hiplevel.desktop.look.Card;
import hiplevel.desktop.look.Icons;
import hiplevel.desktop.look.Look;
import hiplevel.desktop.look.WrappedText;
import hiplevel.recording.Interrupted;
import hiplevel.report.content.Level;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** A recording that was cut off, and what can be done about it. */
final class InterruptedRow extends Card {
    private static final int MINUTE = 60;

    InterruptedRow(Interrupted cutOff, Words words, Look look, Runnable recover, Runnable later) {
        super(look, new MigLayout("insets 10 14 10 14, fillx", "[pref!]12[grow, fill][pref!][pref!]"));
        line(look.of(Level.WATCH));
        add(new JLabel(Icons.of("warning", 24, look.of(Level.WATCH))));
        JTextArea text = new WrappedText(words.say(
                "desktop.start.interrupted",
                cutOff.file().getFileName(),
                about(cutOff, words),
                length(cutOff.seconds(), words)));
        text.setName("interrupted");
        text.setToolTipText(cutOff.file().toString());
        add(text, "wmin 100, growx");
        add(button("recover", words.say("desktop.start.recover"), recover));
        add(button("later", words.say("desktop.start.later"), later));
    }

    private static JButton button(String name, String text, Runnable pressed) {
        JButton button = new JButton(text);
        button.setName(name);
        button.addActionListener(e -> pressed.run());
        return button;
    }

    private static String about(Interrupted cutOff, Words words) {
        String exercises = cutOff.exercises().isEmpty()
                ? words.say("desktop.start.no-exercise")
                : words.say(Saying.list(cutOff.exercises().stream()
                        .map(name -> Saying.word("exercise", name))
                        .toList()));
        return cutOff.wearer()
                .map(code -> words.say("desktop.start.wearer", code, exercises))
                .orElse(exercises);
    }

    /** {@code 43 s}, {@code 12 min 5 s} */
    static String length(double seconds, Words words) {
        long whole = Math.round(seconds);
        return whole < MINUTE
                ? words.say("desktop.start.seconds", whole)
                : words.say("desktop.start.minutes", whole / MINUTE, whole % MINUTE);
    }
}
