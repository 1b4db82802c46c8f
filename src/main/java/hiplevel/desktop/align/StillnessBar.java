package hiplevel.desktop.align;

import hiplevel.desktop.look.Look;
import hiplevel.report.canvas.Ink;
import hiplevel.report.content.Level;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JPanel;

/** How much the sensors move: inside the green part it is standing still. */
final class StillnessBar extends JPanel {
    private static final long serialVersionUID = 1;

    /** As a share of what passes as still; more is cut. */
    private static final double END = 3;

    private static final int ARC = 10;

    private final transient Look look;
    private double unrest = Double.NaN;
    private boolean wanted = true;

    StillnessBar(Look look, String name) {
        this.look = look;
        setName("stillness");
        setOpaque(false);
        getAccessibleContext().setAccessibleName(name);
        setPreferredSize(new Dimension(360, 22));
        setMinimumSize(new Dimension(160, 22));
    }

    void show(double share) {
        if (Math.abs(share - unrest) > 0.005 || Double.isNaN(share) != Double.isNaN(unrest)) {
            unrest = share;
            repaint();
        }
    }

    /** Whether standing still is what is asked for; else moving is no reason for a warning's colour. */
    void want(boolean yes) {
        if (yes != wanted) {
            wanted = yes;
            repaint();
        }
    }

    /** Whether it shows standing still. */
    boolean isStill() {
        return unrest < 1;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int still = (int) (getWidth() / END);
        g.setColor(look.of(Ink.GRID));
        g.fillRoundRect(0, 0, getWidth(), getHeight(), ARC, ARC);
        g.setColor(look.of(Ink.GOOD_ZONE));
        g.fillRoundRect(0, 0, still, getHeight(), ARC, ARC);
        if (!Double.isNaN(unrest)) {
            int width = (int) Math.max(6, getWidth() * Math.min(1, unrest / END));
            g.setColor(isStill() ? look.of(Level.GOOD) : wanted ? look.of(Level.WATCH) : look.of(Ink.AXIS));
            g.fillRoundRect(0, 5, width, getHeight() - 10, ARC, ARC);
        }
        g.setColor(look.of(Ink.AXIS));
        g.drawLine(still, 0, still, getHeight());
        g.dispose();
    }
}
