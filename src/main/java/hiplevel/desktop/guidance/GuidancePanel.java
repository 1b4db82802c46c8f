package hiplevel.desktop.guidance;

import hiplevel.desktop.look.Card;
import hiplevel.desktop.look.Look;
import hiplevel.desktop.look.TextSize;
import hiplevel.desktop.look.WrappedText;
import hiplevel.desktop.visit.Guidance;
import hiplevel.desktop.visit.Phase;
import hiplevel.desktop.visit.Task;
import hiplevel.desktop.visit.TaskWords;
import hiplevel.desktop.window.Clicks;
import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Course;
import hiplevel.imu.Side;
import hiplevel.report.content.Level;
import hiplevel.words.Words;
import java.awt.Font;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** Where in a battery one is, in one line that does not move: what to do, a number, what comes, and buttons. */
public final class GuidancePanel extends Card {
    private static final float LARGE = 1.7f;

    private final transient Words words;
    private final transient Guidance guidance;
    private final JTextArea what = new WrappedText(" ");
    private final JLabel number = new JLabel(" ");
    private final JLabel following = new JLabel(" ");
    private final JButton next;
    private final JButton again;
    private final JButton stop;
    private final transient Look look;
    private transient Optional<Shown> shown = Optional.empty();

    private record Shown(Phase phase, Optional<Side> otherLeg) {}

    public GuidancePanel(Look look, Words words, Guidance guidance) {
        super(look, new MigLayout("insets 4 16 6 12, fillx", "[grow, fill]12[right]", "[]0[]"));
        this.look = look;
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
        add(number, "cell 1 0, h " + number.getPreferredSize().height + "px!");
        // where texts are large the buttons would leave no room for what comes next, and the leg stands in a second
        // line
        boolean large = TextSize.isLarge(this);
        int lines = (large ? 2 : 1) * what.getFontMetrics(what.getFont()).getHeight();
        add(what, "cell 0 0, growx, wmin 60, h " + lines + "px!");
        if (large) {
            ((MigLayout) getLayout()).setRowConstraints("[]0[]6[]");
        }
        String buttons = large ? "cell 0 2 2 1" : "cell 1 1";
        add(following, (large ? "cell 0 1 2 1" : "cell 0 1") + ", growx, wmin 60");
        add(next, buttons + ", split 3, growx 0, right, wmin " + widest() + "px");
        add(again, buttons + ", growx 0");
        add(stop, buttons + ", growx 0");
        frame();
    }

    private static JButton button(String name, String text, Runnable pressed) {
        JButton button = new JButton(text);
        button.setName(name);
        button.addActionListener(Clicks.once(pressed));
        return button;
    }

    /** Of what the first button says, so that nothing moves when it says something else. */
    private int widest() {
        int widest = 0;
        for (String key : List.of("desktop.guidance.end", "desktop.guidance.now", "desktop.guidance.begin")) {
            next.setText(words.say(key));
            widest = Math.max(widest, next.getPreferredSize().width);
        }
        return widest;
    }

    /** The one key that leads on, where there is something to lead to. */
    public void press() {
        if (next.isEnabled()) {
            goOn();
        }
    }

    /** Begins, ends a task, ends a rest. */
    private void goOn() {
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
        Shown now = new Shown(guidance.phase(), guidance.otherLeg());
        if (!shown.equals(Optional.of(now))) {
            shown = Optional.of(now);
            show(now.phase);
            following.setForeground(now.otherLeg.isPresent() ? look.of(Level.WATCH) : look.soft());
            now.otherLeg.ifPresent(leg -> following.setText(onOtherLeg(leg)));
            // large letters may need more room than there is
            what.setToolTipText(what.getText());
            following.setToolTipText(following.getText());
        }
    }

    /** In the place of what comes next, which is not worth knowing then. */
    private String onOtherLeg(Side leg) {
        boolean moves = guidance.task().flatMap(t -> Catalogue.STANDARD.named(t.exercise())).stream()
                .anyMatch(e -> e.course().rows() == Course.Rows.MOVING_LEG);
        if (leg == Side.RIGHT) {
            return words.say(moves ? "desktop.guidance.other-leg.moves-right" : "desktop.guidance.other-leg.right");
        }
        return words.say(moves ? "desktop.guidance.other-leg.moves-left" : "desktop.guidance.other-leg.left");
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
            String name = guidance.battery().name();
            Optional<Phase.Waiting> waiting =
                    phase instanceof Phase.Waiting before ? Optional.of(before) : Optional.empty();
            what.setText(waiting.isPresent() ? name : words.say("desktop.guidance.finished"));
            number.setText(" ");
            following.setText(waiting.map(before -> following(before.next())).orElse(name));
            buttons("desktop.guidance.begin", false);
            next.setEnabled(waiting.isPresent());
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
        return words.say("desktop.guidance.next", TaskWords.what(task, words));
    }
}
