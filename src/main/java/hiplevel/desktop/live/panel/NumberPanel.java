package hiplevel.desktop.live.panel;

import hiplevel.desktop.capture.board.BodyShot;
import hiplevel.desktop.capture.board.CueShot;
import hiplevel.desktop.look.Look;
import hiplevel.exercise.Band;
import hiplevel.form.Finding;
import hiplevel.report.content.Level;
import hiplevel.words.Words;
import java.awt.Font;
import java.util.Optional;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The one large number, what it says, and the cue that runs. */
public final class NumberPanel extends JPanel {
    private static final long serialVersionUID = 1;

    /** A cue is read longer than many last. */
    private static final long CUE_STAYS_MICROS = 2_000_000;

    private final transient Look look;
    private final transient Words words;
    private final transient BodyWords bodyWords;
    private final SteadyLabel number = new SteadyLabel("drop", 5f, Font.BOLD, "88°");
    private final SteadyText sentence;
    private final SteadyText cue;
    private transient Optional<BodyWords.Told> said = Optional.empty();

    public NumberPanel(Look look, Words words) {
        super(new MigLayout("insets 0, fill, wrap, gapy 0", "[grow, fill]", "push[pref!][pref!]8[pref!]push"));
        this.look = look;
        this.words = words;
        bodyWords = new BodyWords(words);
        setOpaque(false);
        sentence = new SteadyText("drop-words", 1.45f, Font.PLAIN, 2, words.say("desktop.live.right.drops", "88°"));
        cue = new SteadyText(
                "cue",
                1.15f,
                Font.BOLD,
                3,
                words.say("desktop.live.right.drops", "88°").repeat(2));
        add(number);
        add(sentence);
        add(cue);
    }

    /**
     * What the body does now.
     *
     * @param pelvis whether a sensor is worn on the pelvis: without one it is a knee that is shown
     */
    public void show(BodyShot body, boolean pelvis, Optional<Band> drop, Optional<Band> cave) {
        BodyWords.Told now = BodyWords.Told.of(body, pelvis);
        number.setForeground(now.level(drop, cave).map(look::of).orElse(look.text()));
        Optional<BodyWords.Told> whole = Optional.of(now.inWhole());
        if (!whole.equals(said)) {
            said = whole;
            number.say(bodyWords.number(now));
            sentence.say(bodyWords.sentence(now));
        }
    }

    public void show(Optional<CueShot> newest, long nowMicros) {
        boolean shown = newest.isPresent()
                && (newest.get().running() || nowMicros - newest.get().toldMicros() < CUE_STAYS_MICROS);
        cue.say(
                shown
                        ? Words.sentence(
                                words.say(newest.get().cue().text(newest.get().excessDeg())))
                        : " ");
        if (shown) {
            cue.setForeground(
                    look.of(newest.get().cue().severity() == Finding.Severity.FLAG ? Level.FLAG : Level.WATCH));
        }
    }
}
