package hiplevel.desktop.guidance;

import hiplevel.desktop.look.Card;
import hiplevel.desktop.look.Look;
import hiplevel.desktop.visit.Guidance;
import hiplevel.desktop.visit.Phase;
import hiplevel.desktop.visit.Task;
import hiplevel.desktop.visit.TaskWords;
import hiplevel.words.Words;
import java.awt.Font;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import net.miginfocom.swing.MigLayout;

/** Where in a battery one is, in one line that does not move: what to do, a number, what comes, and buttons. */
public final class GuidancePanel extends Card {
    private static final float LARGE = 1.7f;

    private final transient Words words;
    private final transient Guidance guidance;
    private final JLabel what = new JLabel(" ");
    private final JLabel number = new JLabel(" ");
    private final JLabel following = new JLabel(" ");
    private final JButton next;
    private final JButton again;
    private final JButton stop;
    private transient Optional<Phase> shown = Optional.empty();

    public GuidancePanel(Look look, Words words, Guidance guidance) {
        super(
                look,
                new MigLayout("insets 8 16 8 12, fillx", "[grow, fill][150!, right]16[pref!][pref!][pref!]", "[]0[]"));
        this.words = words;
        this.guidance = guidance;
        what.setName("guidance-task");
        what.setFont(what.getFont().deriveFont(Font.BOLD, what.getFont().getSize2D() * 1.15f));
        number.setName("guidance-number");
        number.setFont(number.getFont().deriveFont(Font.BOLD, number.getFont().getSize2D() * LARGE));
        following.setName("guidance-next");
        following.setForeground(look.soft());
        next = button("guidance-go-on", words.say("desktop.guidance.begin"), this::goOn);
        again = button("guidance-again", words.say("desktop.guidance.again"), guidance::again);
        stop = button("guidance-stop", words.say("desktop.guidance.stop"), guidance::stop);
        add(what, "cell 0 0, wmin 60");
        add(following, "cell 0 1, wmin 60");
        add(number, "cell 1 0, spany 2");
        add(next, "cell 2 0, spany 2, w 120!");
        add(again, "cell 3 0, spany 2");
        add(stop, "cell 4 0, spany 2");
        frame();
    }

    private static JButton button(String name, String text, Runnable pressed) {
        JButton button = new JButton(text);
        button.setName(name);
        button.addActionListener(e -> pressed.run());
        return button;
    }

    /** The one key that leads on: begins, ends a task, ends a rest. */
    public void goOn() {
        if (guidance.phase() instanceof Phase.Waiting) {
            guidance.begin();
        } else {
            guidance.next();
        }
        frame();
    }

    /** Does what is due and shows where one is. */
    public void frame() {
        guidance.look();
        Phase phase = guidance.phase();
        if (!shown.equals(Optional.of(phase))) {
            shown = Optional.of(phase);
            show(phase);
        }
    }

    private void show(Phase phase) {
        List<Task> tasks = guidance.battery().tasks();
        if (phase instanceof Phase.GetReady ready) {
            told(
                    tasks.get(ready.task()),
                    words.say("desktop.guidance.in", ready.seconds()),
                    following(ready.task() + 1));
            buttons("desktop.guidance.now", true);
        } else if (phase instanceof Phase.Moving moving) {
            Task task = tasks.get(moving.task());
            told(
                    task,
                    words.say(
                            "desktop.guidance.of", moving.done(), task.amount().number()),
                    following(moving.task() + 1));
            buttons("desktop.guidance.end", true);
        } else if (phase instanceof Phase.Timed timed) {
            told(
                    tasks.get(timed.task()),
                    words.say("desktop.guidance.seconds", timed.seconds()),
                    following(timed.task() + 1));
            buttons("desktop.guidance.end", true);
        } else if (phase instanceof Phase.Resting resting) {
            what.setText(words.say("desktop.guidance.rest"));
            number.setText(words.say("desktop.guidance.seconds", resting.seconds()));
            following.setText(following(resting.next()));
            buttons("desktop.guidance.now", true);
        } else {
            boolean waiting = phase instanceof Phase.Waiting;
            what.setText(words.say(
                    waiting ? "desktop.guidance.waiting" : "desktop.guidance.finished",
                    guidance.battery().name()));
            number.setText(" ");
            following.setText(waiting ? following(0) : " ");
            buttons("desktop.guidance.begin", false);
            next.setEnabled(waiting);
        }
    }

    private void told(Task task, String count, String after) {
        what.setText(TaskWords.what(task, words));
        number.setText(count);
        following.setText(after);
    }

    private void buttons(String key, boolean running) {
        next.setText(words.say(key));
        again.setEnabled(running);
        stop.setEnabled(running);
    }

    private String following(int number) {
        List<Task> tasks = guidance.battery().tasks();
        if (number >= tasks.size()) {
            return words.say("desktop.guidance.last");
        }
        Task task = tasks.get(number);
        return words.say("desktop.guidance.next", TaskWords.of(task, words));
    }
}
