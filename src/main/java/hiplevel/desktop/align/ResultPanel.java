package hiplevel.desktop.align;

import hiplevel.desktop.live.panel.SteadyLabel;
import hiplevel.desktop.look.Card;
import hiplevel.desktop.look.Look;
import hiplevel.desktop.look.TextSize;
import hiplevel.desktop.look.WrappedText;
import hiplevel.form.Measured;
import hiplevel.kinematics.alignment.SegmentAlignment;
import hiplevel.report.content.Level;
import hiplevel.session.live.LiveAlignment;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.awt.Font;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** How well the sensors are aligned, or what to do about it. */
final class ResultPanel extends Card {
    private static final long serialVersionUID = 1;

    /** A heading known no better than this is not known, and its ± says nothing to anybody. */
    private static final double HOPELESS_DEG = 60;

    private final transient Look look;
    private final transient Words words;
    private final SteadyLabel number;
    private final SteadyLabel verdict;
    private final JTextArea detail = new WrappedText();

    ResultPanel(Look look, Words words) {
        super(
                look,
                new MigLayout("insets 12 16 12 16, fill", "[grow, fill]18[pref!]", "[pref!, baseline]8[grow, fill]"));
        this.look = look;
        this.words = words;
        boolean large = TextSize.isLarge(this);
        number = new SteadyLabel("alignment", large ? 2f : 3f, Font.BOLD, "± 88.8°");
        verdict = new SteadyLabel("verdict", large ? 1f : 1.3f, Font.BOLD, words.say("desktop.align.not-yet"));
        detail.setName("advice");
        detail.setForeground(look.text());
        number.setHorizontalAlignment(SwingConstants.TRAILING);
        add(verdict, "wmin 0");
        add(number, "wrap");
        JScrollPane scroll = new JScrollPane(
                detail,
                ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        add(scroll, "span 2, grow, wmin 0, hmin 60");
    }

    /** @param advice sentences on what to do */
    void show(LiveAlignment alignment, List<Saying> advice) {
        Optional<Double> worst = alignment.segments().stream()
                .map(ResultPanel::plusMinus)
                .filter(Double::isFinite)
                .max(Double::compare)
                .filter(sd -> sd <= HOPELESS_DEG);
        number.say(worst.map(this::written).orElse("–"));
        number.setForeground(alignment.passed() ? look.of(Level.GOOD) : look.text());
        verdict.say(words.say(alignment.passed() ? "desktop.align.passed" : "desktop.align.not-yet"));
        verdict.setForeground(alignment.passed() ? look.of(Level.GOOD) : look.soft());
        String known = alignment.segments().stream().map(this::line).collect(Collectors.joining("\n"));
        String said = Stream.concat(
                        advice.stream().map(words::say), Stream.of(known).filter(lines -> !lines.isEmpty()))
                .collect(Collectors.joining("\n\n"));
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
        String place = words.sentence(segment.placement().saying()) + "  ";
        double plusMinus = plusMinus(segment);
        return segment.method() == SegmentAlignment.Method.NONE || !(plusMinus <= HOPELESS_DEG)
                ? place + words.say("desktop.align.not-yet")
                : place
                        + written(plusMinus)
                        + (segment.method().trusted()
                                ? "  " + words.say(segment.method().words())
                                : "");
    }
}
