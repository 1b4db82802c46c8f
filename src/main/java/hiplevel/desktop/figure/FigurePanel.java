package hiplevel.desktop.figure;

import hiplevel.desktop.look.Look;
import hiplevel.desktop.look.ScreenCanvas;
import hiplevel.report.figure.BodyFigure;
import hiplevel.words.Words;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Optional;
import javax.swing.JPanel;

/** The wearer from the front, as large as there is room. Painted when it changes. */
public final class FigurePanel extends JPanel {
    private static final long serialVersionUID = 1;

    private static final Dimension SMALLEST = new Dimension(BodyFigure.WIDTH, 220);
    /** Larger tells no more. */
    private static final double LARGEST_SCALE = 2.2;

    private final transient Look look;
    private final transient Words words;
    private transient Optional<BodyFigure> figure = Optional.empty();

    public FigurePanel(Look look, Words words) {
        this.look = look;
        this.words = words;
        setName("figure");
        setMinimumSize(SMALLEST);
        setPreferredSize(new Dimension(BodyFigure.WIDTH * 3 / 2, 400));
        // what lies behind need not be painted sixty times a second
        setOpaque(true);
        setBackground(look.card());
    }

    /** Shows that moment. */
    public void show(BodyFigure now) {
        if (!figure.equals(Optional.of(now))) {
            figure = Optional.of(now);
            repaint();
        }
    }

    /** Nothing is known. */
    public void clear() {
        figure = Optional.empty();
        repaint();
    }

    /** What is shown, in words; empty while nothing is. */
    public String description() {
        return figure.map(f -> f.description(words)).orElse("");
    }

    @Override
    public String getToolTipText() {
        return null;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (figure.isEmpty()) {
            return;
        }
        BodyFigure now = figure.get();
        Graphics2D own = (Graphics2D) graphics.create();
        double scale = Math.min(
                LARGEST_SCALE, Math.min(getWidth() / (double) BodyFigure.WIDTH, getHeight() / (double) now.height()));
        own.translate(
                (getWidth() - scale * BodyFigure.WIDTH) / 2, Math.max(0, (getHeight() - scale * now.height()) / 2));
        own.scale(scale, scale);
        now.draw(new ScreenCanvas(own, look, getFont()), words);
        own.dispose();
    }
}
