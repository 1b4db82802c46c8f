package hiplevel.desktop.align;

import hiplevel.desktop.live.panel.SteadyLabel;
import hiplevel.desktop.look.Card;
import hiplevel.desktop.look.Look;
import hiplevel.form.Measured;
import hiplevel.kinematics.alignment.SegmentAlignment;
import hiplevel.report.content.Level;
import hiplevel.session.live.LiveAlignment;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.awt.Font;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** How well the sensors are aligned, or what to do about it. */
final class ResultPanel extends Card {
    private static final long serialVersionUID = 1;

    /** A heading known no better than this is not known, and its ± says nothing to anybody. */
    private static final double HOPELESS_DEG = 60;

    private final transient Look look;
    private final transient Words words;
    private final SteadyLabel number = new SteadyLabel("alignment", 3f, Font.BOLD, "± 88.8°");
    private final SteadyLabel verdict;
    private final JTextArea detail = new JTextArea();

    ResultPanel(Look look, Words words) {
        super(look, new MigLayout("insets 14 16 14 16, fill, wrap", "[grow, fill]", "[pref!][pref!]10[grow, fill]"));
        this.look = look;
        this.words = words;
        verdict = new SteadyLabel("verdict", 1.3f, Font.BOLD, words.say("desktop.align.not-yet"));
        detail.setName("advice");
        detail.setEditable(false);
        detail.setFocusable(false);
        detail.setLineWrap(true);
        detail.setWrapStyleWord(true);
        detail.setOpaque(false);
        detail.setBorder(null);
        detail.setForeground(look.text());
        add(number);
        add(verdict);
        add(detail, "wmin 0, hmin 60");
    }

    void show(LiveAlignment alignment) {
        Optional<Double> worst = alignment.segments().stream()
                .map(ResultPanel::plusMinus)
                .filter(Double::isFinite)
                .max(Double::compare)
                .filter(sd -> sd <= HOPELESS_DEG);
        number.say(worst.map(this::written).orElse("–"));
        number.setForeground(alignment.passed() ? look.of(Level.GOOD) : look.text());
        verdict.say(words.say(alignment.passed() ? "desktop.align.passed" : "desktop.align.not-yet"));
        verdict.setForeground(alignment.passed() ? look.of(Level.GOOD) : look.soft());
        String said = alignment.advice().isEmpty()
                ? alignment.segments().stream().map(this::line).collect(Collectors.joining("\n"))
                : alignment.advice().stream().map(words::say).collect(Collectors.joining("\n\n"));
        if (!detail.getText().equals(said)) {
            detail.setText(said);
        }
    }

    private static double plusMinus(SegmentAlignment segment) {
        return Measured.NORMAL_95 * Math.toDegrees(segment.yawSd());
    }

    private String written(double degrees) {
        return "± " + words.say(new Saying.Amount(degrees, 1, "unit.deg"));
    }

    private String line(SegmentAlignment segment) {
        return words.sentence(segment.placement().saying()) + "  " + written(plusMinus(segment)) + "  "
                + words.say(segment.method().words());
    }
}
