package hiplevel.desktop.align;

import hiplevel.desktop.look.Icons;
import hiplevel.desktop.look.Look;
import hiplevel.report.content.Level;
import java.awt.Font;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** One step: what to do, and a dot for each that is done. */
final class StepRow extends JPanel {
    private static final long serialVersionUID = 1;

    private static final int ICON = 18;

    private final transient Look look;
    private final AlignStep step;
    private final JLabel text;
    private final JLabel dots = new JLabel();
    private final transient Icon check;
    private final transient Icon none;

    StepRow(AlignStep step, String words, Look look) {
        super(new MigLayout("insets 8 12 8 12, fillx", "[pref!]10[grow, fill][pref!]", "[center]"));
        this.step = step;
        this.look = look;
        setName("step-" + step.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        text = new JLabel(words);
        dots.setName("dots");
        dots.setFont(dots.getFont().deriveFont(dots.getFont().getSize2D() * 1.3f));
        check = Icons.of("check", ICON, look.of(Level.GOOD));
        none = Icons.of("next", ICON, look.line());
        add(new JLabel(none), "w 22!");
        add(text, "wmin 0");
        add(dots);
        show(0, false);
    }

    void show(int done, boolean now) {
        int shown = Math.min(done, step.wanted());
        String wanted = "●".repeat(shown) + "○".repeat(step.wanted() - shown);
        boolean complete = done >= step.wanted();
        if (wanted.equals(dots.getText()) && now == isOpaque()) {
            return;
        }
        dots.setText(wanted);
        dots.setForeground(complete ? look.of(Level.GOOD) : now ? look.accent() : look.soft());
        ((JLabel) getComponent(0)).setIcon(complete ? check : none);
        text.setFont(text.getFont().deriveFont(now ? Font.BOLD : Font.PLAIN));
        text.setForeground(now ? look.text() : look.soft());
        setOpaque(now);
        setBackground(look.card());
        repaint();
    }
}
