package hiplevel.desktop.replay.control;

import hiplevel.desktop.look.Look;
import hiplevel.desktop.look.TextSize;
import hiplevel.desktop.look.WrappedText;
import hiplevel.exercise.Band;
import hiplevel.exercise.Unit;
import hiplevel.imu.Side;
import hiplevel.report.content.Level;
import hiplevel.report.content.RowWords;
import hiplevel.report.figure.FrontFigure;
import hiplevel.report.replay.Courses;
import hiplevel.report.replay.Instant;
import hiplevel.words.Words;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** The numbers at the instant that is shown, the same in words, and what lies between A and B. */
public final class Readout extends JPanel {
    private static final long serialVersionUID = 1;
    private static final String UNKNOWN = "–";

    private final transient Look look;
    private final transient Words words;
    private final JLabel drop = new JLabel(UNKNOWN);
    private final JLabel cave = new JLabel(UNKNOWN);
    private final JLabel dropOf = new JLabel(" ");
    private final JLabel caveOf = new JLabel(" ");
    private final JTextArea said = new WrappedText(4, 20);
    private final JTextArea compared = new WrappedText(1, 20);

    public Readout(Look look, Words words) {
        super(new MigLayout("insets 8, fill, wrap 2, gapy 2", "[grow]6[pref!, right]", "[][]8[grow]"));
        this.look = look;
        this.words = words;
        setOpaque(false);
        dropOf.setText(words.say("desktop.replay.drop"));
        dropOf.setForeground(look.soft());
        caveOf.setForeground(look.soft());
        caveOf.setName("cave-of");
        add(dropOf, "wmin 0");
        large(drop, "drop-now");
        add(caveOf, "wmin 0");
        large(cave, "cave-now");
        JPanel texts = new Read();
        texts.add(text(said, "said"), "growx, wmin 0");
        texts.add(text(compared, "compared"), "growx, wmin 0");
        JScrollPane scrolled = new JScrollPane(
                texts, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scrolled.setBorder(BorderFactory.createEmptyBorder());
        scrolled.getViewport().setBackground(look.card());
        add(scrolled, "span 2, grow, wmin 0, hmin 60");
        caveOf.setText(words.say("desktop.replay.cave"));
    }

    private void large(JLabel number, String name) {
        number.setName(name);
        number.setFont(number.getFont()
                .deriveFont(Font.BOLD, number.getFont().getSize2D() * (TextSize.isLarge(this) ? 1.25f : 1.5f)));
        number.setHorizontalAlignment(SwingConstants.TRAILING);
        add(number, "wmin 64");
    }

    private JTextArea text(JTextArea area, String name) {
        area.setName(name);
        area.setFont(drop.getFont().deriveFont(Font.PLAIN, getFont().getSize2D()));
        return area;
    }

    /** Shows an instant. */
    public void show(Instant now, Courses courses) {
        Optional<Side> stance = now.stance();
        dropOf.setText(words.say(pelvis(courses)));
        boolean told = stance.isPresent() || !courses.sided();
        number(drop, told ? now.drop() : Double.NaN, stance.flatMap(s -> courses.dropBand()));
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
                + now.figure()
                        .map(f -> f.description(words))
                        .map(text -> where.isEmpty() ? Words.sentence(text) : text)
                        .or(() -> now.repetition()
                                .flatMap(r ->
                                        FrontFigure.whyNoView(r.repetition().exercise()))
                                .map(words::say))
                        .orElse(""));
    }

    private static String pelvis(Courses courses) {
        return courses.sided() ? "desktop.replay.drop" : "desktop.replay.lean";
    }

    private static Optional<Side> worst(Instant now) {
        return now.cave().entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
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
        change(words.say(pelvis(courses)), from.drop(), to.drop()).ifPresent(parts::add);
        for (Side side : Side.values()) {
            change(
                            words.say("desktop.replay.cave.of", side.saying()),
                            from.cave().getOrDefault(side, Double.NaN),
                            to.cave().getOrDefault(side, Double.NaN))
                    .ifPresent(parts::add);
        }
        compared.setText(words.say("desktop.replay.compared", String.join("\n", parts)));
    }

    private Optional<String> change(String what, double from, double to) {
        return Double.isFinite(from) && Double.isFinite(to)
                ? Optional.of(words.say(
                        "desktop.replay.change",
                        what,
                        Unit.DEGREES.of(shown(from)),
                        Unit.DEGREES.of(shown(to)),
                        signed(shown(to) - shown(from))))
                : Optional.empty();
    }

    /** What stands there must add up. */
    private static double shown(double degrees) {
        return Math.round(degrees * 10) / 10.0;
    }

    private String signed(double degrees) {
        return (degrees < 0 ? "" : "+") + words.say(Unit.DEGREES.of(degrees));
    }

    /** As wide as there is room, so that texts wrap instead of being scrolled to the side. */
    private static final class Read extends JPanel implements Scrollable {
        private static final long serialVersionUID = 1;
        private static final int STEP = 20;
        private static final int LINES = 11;

        Read() {
            super(new MigLayout("insets 0, fillx, wrap 1, gapy 8", "[grow]"));
            setOpaque(false);
        }

        /** As high as it usually gets, whatever it says: the figure above must not jump. */
        @Override
        public Dimension getPreferredScrollableViewportSize() {
            int line = getFontMetrics(getFont()).getHeight();
            return new Dimension(getPreferredSize().width, LINES * line);
        }

        @Override
        public int getScrollableUnitIncrement(Rectangle seen, int orientation, int direction) {
            return STEP;
        }

        @Override
        public int getScrollableBlockIncrement(Rectangle seen, int orientation, int direction) {
            return seen.height;
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        public boolean getScrollableTracksViewportHeight() {
            return false;
        }
    }
}
