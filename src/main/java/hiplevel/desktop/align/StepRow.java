package hiplevel.desktop.align;

import hiplevel.desktop.look.Icons;
import hiplevel.desktop.look.Look;
import hiplevel.report.content.Level;
import java.awt.Font;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** One step: what to do, and a dot for each that is done; in its place also when it is not asked for, so that nothing moves. */
final class StepRow extends JPanel {
    private static final long serialVersionUID = 1;

    private static final int ICON = 18;

    private final transient Look look;
    private final AlignStep step;
    private final String notAsked;
    private final JLabel text;
    private final JLabel dots = new JLabel();
    private final Font plain;
    private final Font large;
    private final transient Icon check;
    private final transient Icon begun;

    /** @param notAsked what stands in the dots' place where the sensors worn need no such movement */
    StepRow(AlignStep step, String words, String notAsked, Look look) {
        super(new MigLayout("insets 8 12 8 12, fillx", "[pref!]10[grow, fill][pref!]", "[center]"));
        this.step = step;
        this.look = look;
        this.notAsked = notAsked;
        setName("step-" + step.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        text = new JLabel(words);
        dots.setName("dots");
        plain = dots.getFont();
        large = plain.deriveFont(plain.getSize2D() * 1.3f);
        dots.setFont(large);
        check = Icons.of("check", ICON, look.of(Level.GOOD));
        begun = Icons.of("play", ICON, look.accent());
        add(new JLabel(begun), "w 22!, h 22!");
        add(text);
        add(dots);
        show(true, 0, false);
    }

    void show(boolean asked, int done, boolean now) {
        int shown = Math.min(done, step.wanted());
        String wanted = asked ? "●".repeat(shown) + "○".repeat(step.wanted() - shown) : notAsked;
        boolean complete = asked && done >= step.wanted();
        if (wanted.equals(dots.getText()) && now == isOpaque()) {
            return;
        }
        dots.setText(wanted);
        dots.setFont(asked ? large : plain);
        dots.setForeground(complete ? look.of(Level.GOOD) : now ? look.accent() : look.soft());
        ((JLabel) getComponent(0)).setIcon(complete ? check : now ? begun : null);
        text.setFont(text.getFont().deriveFont(now ? Font.BOLD : Font.PLAIN));
        text.setForeground(now ? look.text() : look.soft());
        setOpaque(now);
        setBackground(look.card());
        repaint();
    }
}
