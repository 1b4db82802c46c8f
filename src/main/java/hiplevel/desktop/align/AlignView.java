package hiplevel.desktop.align;

import hiplevel.desktop.capture.Capture;
import hiplevel.desktop.capture.board.Board;
import hiplevel.desktop.capture.board.BodyShot;
import hiplevel.desktop.live.panel.SensorTiles;
import hiplevel.desktop.live.panel.SteadyLabel;
import hiplevel.desktop.live.panel.SteadyText;
import hiplevel.desktop.look.Card;
import hiplevel.desktop.look.Look;
import hiplevel.desktop.look.TextSize;
import hiplevel.desktop.look.WrappedText;
import hiplevel.desktop.sound.Phrase;
import hiplevel.desktop.sound.Voice;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.awt.BorderLayout;
import java.awt.Font;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** Aligning: where sensors go, what to do now, how well it went. */
public final class AlignView extends JPanel {
    private static final long serialVersionUID = 1;

    private static final int SLOW_FRAMES = 10;
    private final transient Look look;

    private final transient Words words;
    private final transient Capture capture;
    private final transient Voice voice;
    private final SensorTiles tiles;
    private final SteadyText task;
    private final SteadyLabel count;
    private final StillnessBar still;
    private final transient Map<AlignStep, StepRow> rows = new EnumMap<>(AlignStep.class);
    private final ResultPanel result;
    private final JButton goOn;
    private transient AlignProgress progress = new AlignProgress();
    private transient Optional<AlignStep> told = Optional.empty();
    private transient Optional<Board> shown = Optional.empty();
    private int counted;
    private boolean ended;
    private int frames;

    /**
     * Begins at once.
     *
     * @param next what follows
     */
    public AlignView(Look look, Words words, Capture capture, Voice voice, Runnable next) {
        super(new MigLayout(
                "insets 14 18 14 18, fill",
                "[pref!, fill]18[min:min, grow, fill]18[min:28%:440, fill]",
                "[grow, fill]"));
        this.look = look;
        this.words = words;
        this.capture = capture;
        this.voice = voice;
        setOpaque(false);
        setName("align");
        tiles = new SensorTiles(look, words);
        task = new SteadyText("task", 1.8f, Font.BOLD, 1, words.say("desktop.align.do.swings-right"));
        count = new SteadyLabel("countdown", 5f, Font.BOLD, words.say("desktop.align.of", "8", "8"));
        still = new StillnessBar(look, words.say("desktop.align.stillness"));
        result = new ResultPanel(look, words);
        goOn = new JButton(words.say("desktop.align.go-on"));
        goOn.setName("go-on");
        goOn.addActionListener(e -> {
            capture.aligned();
            next.run();
        });
        JPanel left = new JPanel(new BorderLayout());
        left.setOpaque(false);
        left.add(tiles, BorderLayout.NORTH);
        add(left);
        add(middle());
        add(right());
    }

    private JPanel middle() {
        JPanel middle = new JPanel(new MigLayout(
                "insets 0, fill, wrap", "[grow, fill]", "[pref!]4[pref!]10[pref!]4[pref!]14[pref!]14[grow, fill]"));
        middle.setOpaque(false);
        middle.add(task);
        middle.add(count);
        middle.add(still);
        JLabel about = new JLabel(words.say("desktop.align.stillness.about"));
        about.setForeground(look.soft());
        middle.add(about, "wmin 0");
        JPanel steps = new JPanel(new MigLayout("insets 0, fillx, wrap, gapy 6", "[grow, fill]"));
        steps.setOpaque(false);
        for (AlignStep step : AlignStep.values()) {
            StepRow row = new StepRow(step, what(step), words.say("desktop.align.not-needed"), look);
            rows.put(step, row);
            steps.add(row);
        }
        middle.add(steps);
        middle.add(result, "wmin 0");
        return middle;
    }

    private JPanel right() {
        JPanel right =
                new JPanel(new MigLayout("insets 0, fill, wrap", "[grow, fill]", "[grow, fill]8[pref!]14[pref!]"));
        right.setOpaque(false);
        Card card = new Card(look, new BorderLayout());
        card.add(new SensorPicture(look, words));
        right.add(card, "hmin 160");
        JTextArea where = new WrappedText(words.say("desktop.align.where"));
        where.setForeground(look.soft());
        right.add(where, "wmin 0");
        JButton again = new JButton(words.say("desktop.align.again"));
        again.setName("again");
        again.addActionListener(e -> again());
        JPanel buttons = new JPanel(
                TextSize.isLarge(this)
                        ? new MigLayout("insets 0, fill, wrap 1", "[grow, fill]")
                        : new MigLayout("insets 0, fill", "[grow, fill, sg]10[grow, fill, sg]"));
        buttons.setOpaque(false);
        buttons.add(again);
        buttons.add(goOn);
        right.add(buttons);
        return right;
    }

    private String what(AlignStep step) {
        return words.say(
                switch (step) {
                    case STAND -> "desktop.align.do.stand";
                    case HINGES -> "desktop.align.do.hinges";
                    case SQUATS -> "desktop.align.do.squats";
                    case SWINGS_LEFT -> "desktop.align.do.swings-left";
                    case SWINGS_RIGHT -> "desktop.align.do.swings-right";
                });
    }

    /** From the beginning. */
    public void again() {
        capture.alignAnew();
    }

    /** The button that goes on, for the key that presses it. */
    public JButton goOn() {
        return goOn;
    }

    /** Shows what is known now: once a frame, on the event thread. */
    public void frame() {
        Board board = capture.board();
        if (!shown.equals(Optional.of(board))) {
            shown = Optional.of(board);
            progress = new AlignProgress();
            told = Optional.empty();
            counted = 0;
            ended = false;
        }
        BodyShot body = board.body();
        still.show(body.unrest());
        progress.look(body, board.alignment(), board.sensors());
        still.want(progress.now().equals(Optional.of(AlignStep.STAND)));
        say();
        rows.forEach((step, row) -> row.show(
                progress.isAsked(step), progress.done(step), progress.now().equals(Optional.of(step))));
        task.say(progress.now()
                .map(this::what)
                .orElseGet(() -> words.say(progress.cannot() ? "desktop.align.cannot" : "desktop.align.done")));
        count.say(progress.now().map(this::written).orElse(" "));
        if (frames++ % SLOW_FRAMES == 0) {
            tiles.show(board.sensors(), capture.ports(), capture.nowMicros());
            result.show(board.alignment(), progress.advice());
            goOn.setText(words.say(progress.passed() ? "desktop.align.go-on" : "desktop.align.go-on-anyway"));
        }
    }

    /** Of standing the seconds that are left, of movements which one. */
    private String written(AlignStep step) {
        int done = progress.done(step);
        return step == AlignStep.STAND
                ? Integer.toString(step.wanted() - done)
                : words.say("desktop.align.of", Saying.number(done, 0), Saying.number(step.wanted(), 0));
    }

    /** Each step once, each second of standing, and the end. */
    private void say() {
        Optional<AlignStep> now = progress.now();
        if (now.isPresent() && !now.equals(told)) {
            voice.say(now.get().phrase());
            counted = progress.done(now.get());
        } else if (now.isPresent() && progress.done(now.get()) > counted) {
            counted = progress.done(now.get());
            voice.beep();
        } else if (now.isEmpty() && !ended && progress.passed()) {
            ended = true;
            voice.say(Phrase.ALIGNED);
        }
        told = now;
    }
}
