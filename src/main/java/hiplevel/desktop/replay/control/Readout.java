package hiplevel.desktop.replay.control;

import hiplevel.desktop.look.Look;
import hiplevel.exercise.Band;
import hiplevel.exercise.Unit;
import hiplevel.imu.Side;
import hiplevel.report.content.Level;
import hiplevel.report.content.RowWords;
import hiplevel.report.replay.Courses;
import hiplevel.report.replay.Instant;
import hiplevel.words.Words;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** The numbers at the instant that is shown, the same in words, and what lies between A and B. */
public final class Readout extends JPanel {
    private static final long serialVersionUID = 1;
    private static final String UNKNOWN = "–";

    private final transient Look look;
    private final transient Words words;
    private final JLabel drop = new JLabel(UNKNOWN);
    private final JLabel cave = new JLabel(UNKNOWN);
    private final JLabel caveOf = new JLabel(" ");
    private final JTextArea said = new JTextArea(4, 20);
    private final JTextArea compared = new JTextArea(3, 20);

    public Readout(Look look, Words words) {
        super(new MigLayout("insets 8 12 8 12, fillx, wrap 2, gapy 2", "[grow]8[pref!, right]", "[][]8[]8[]"));
        this.look = look;
        this.words = words;
        setOpaque(false);
        JLabel dropOf = new JLabel(words.say("desktop.replay.drop"));
        dropOf.setForeground(look.soft());
        caveOf.setForeground(look.soft());
        caveOf.setName("cave-of");
        add(dropOf, "wmin 0");
        large(drop, "drop-now");
        add(caveOf, "wmin 0");
        large(cave, "cave-now");
        add(text(said, "said"), "span 2, growx, wmin 0");
        add(text(compared, "compared"), "span 2, growx, wmin 0");
        caveOf.setText(words.say("desktop.replay.cave"));
    }

    private void large(JLabel number, String name) {
        number.setName(name);
        number.setFont(number.getFont().deriveFont(Font.BOLD, number.getFont().getSize2D() * 1.7f));
        add(number, "wmin 80");
    }

    private JTextArea text(JTextArea area, String name) {
        area.setName(name);
        area.setEditable(false);
        area.setFocusable(false);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setOpaque(false);
        area.setBorder(null);
        area.setFont(drop.getFont().deriveFont(Font.PLAIN, getFont().getSize2D()));
        return area;
    }

    /** Shows an instant. */
    public void show(Instant now, Courses courses) {
        Optional<Side> stance = now.stance();
        number(drop, stance.isPresent() ? now.drop() : Double.NaN, courses.dropBand());
        Optional<Side> knee = stance.or(() -> worst(now));
        caveOf.setText(knee.map(side -> words.say("desktop.replay.cave.of", side.saying()))
                .orElseGet(() -> words.say("desktop.replay.cave")));
        number(cave, knee.map(now.cave()::get).orElse(Double.NaN), stance.flatMap(s -> courses.caveBand()));
        String where = now.repetition()
                .map(r -> {
                    RowWords row = new RowWords(r.repetition().exercise(), words);
                    return Words.sentence(row.noun()) + " " + r.repetition().number()
                            + stance.map(s -> ", " + row.whose(s)).orElse("") + ": ";
                })
                .orElse("");
        said.setText(where
                + (where.isEmpty()
                        ? Words.sentence(now.figure().description(words))
                        : now.figure().description(words)));
    }

    private static Optional<Side> worst(Instant now) {
        return now.cave().entrySet().stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey);
    }

    private void number(JLabel label, double degrees, Optional<Band> band) {
        label.setText(Double.isFinite(degrees) ? words.say(Unit.DEGREES.of(degrees)) : UNKNOWN);
        label.setForeground(band.filter(b -> Double.isFinite(degrees))
                .map(b -> look.of(Level.of(degrees, b)))
                .orElse(look.text()));
    }

    /** What lies between A and B, where both are set. */
    public void compare(OptionalLong a, OptionalLong b, Courses courses) {
        if (a.isEmpty() || b.isEmpty()) {
            compared.setText(words.say("desktop.replay.compare.how"));
            return;
        }
        Instant from = courses.at(a.getAsLong());
        Instant to = courses.at(b.getAsLong());
        List<String> parts = new ArrayList<>();
        parts.add(words.number((to.micros() - from.micros()) * 1e-6, 2) + " s");
        change(words.say("desktop.replay.drop"), from.drop(), to.drop()).ifPresent(parts::add);
        for (Side side : Side.values()) {
            change(
                            words.say("desktop.replay.cave.of", side.saying()),
                            from.cave().getOrDefault(side, Double.NaN),
                            to.cave().getOrDefault(side, Double.NaN))
                    .ifPresent(parts::add);
        }
        compared.setText(words.say("desktop.replay.compared", String.join("; ", parts)));
    }

    private Optional<String> change(String what, double from, double to) {
        return Double.isFinite(from) && Double.isFinite(to)
                ? Optional.of(words.say(
                        "desktop.replay.change",
                        what,
                        Unit.DEGREES.of(from),
                        Unit.DEGREES.of(to),
                        (to < from ? "" : "+") + words.say(Unit.DEGREES.of(to - from))))
                : Optional.empty();
    }
}
