package hiplevel.desktop.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.LayoutManager;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JPanel;

/** A panel on the paper, with round corners and a thin line around. */
public class Card extends JPanel {
    private static final int ARC = 14;

    private final transient Look look;
    private transient Color line;

    public Card(Look look, LayoutManager layout) {
        super(layout);
        this.look = look;
        line = look.line();
    }

    /** Its corners show what is behind. */
    @Override
    public boolean isOpaque() {
        return false;
    }

    /** Draws the line around in that colour. */
    public void line(Color colour) {
        line = colour;
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D own = (Graphics2D) graphics.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int arc = UIScale.scale(ARC);
        RoundRectangle2D edge = new RoundRectangle2D.Double(0.5, 0.5, getWidth() - 1.0, getHeight() - 1.0, arc, arc);
        own.setColor(look.card());
        own.fill(edge);
        own.setColor(line);
        own.draw(edge);
        own.dispose();
    }
}
