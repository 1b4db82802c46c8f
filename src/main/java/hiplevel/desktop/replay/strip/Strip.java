package hiplevel.desktop.replay.strip;

import hiplevel.desktop.look.Look;
import hiplevel.desktop.replay.time.Playhead;
import hiplevel.desktop.replay.time.TimeView;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Cursor;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.OptionalLong;
import javax.swing.JPanel;

/** A picture over time with cursors. A press or a drag goes to an instant, the wheel shows less or more, with shift earlier or later. */
abstract class Strip extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int LEFT = 46;
    private static final int RIGHT = 10;
    private static final double ZOOM = 1.25;
    private static final BasicStroke CURSOR = new BasicStroke(1.6f);
    private static final BasicStroke MARK =
            new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {3, 3}, 0);

    private final transient Look look;
    private final transient Playhead head;
    private final transient TimeView view;
    private transient Optional<BufferedImage> kept = Optional.empty();
    private boolean keptDark;

    Strip(Look look, Playhead head, TimeView view) {
        this.look = look;
        this.head = head;
        this.view = view;
        setOpaque(true);
        setCursor(Cursor.getPredefinedCursor(Cursor.CROSSHAIR_CURSOR));
        Pointing pointing = new Pointing();
        addMouseListener(pointing);
        addMouseMotionListener(pointing);
        addMouseWheelListener(pointing);
        view.listen(this::renew);
        head.listen(this::repaint);
    }

    final Look look() {
        return look;
    }

    final TimeView view() {
        return view;
    }

    /** What is drawn is another: it is drawn anew. */
    final void renew() {
        kept = Optional.empty();
        repaint();
    }

    /** Where time goes from left to right. */
    final Rectangle plot() {
        return new Rectangle(
                LEFT, top(), Math.max(1, getWidth() - LEFT - RIGHT), Math.max(1, getHeight() - top() - bottom()));
    }

    abstract int top();

    abstract int bottom();

    /** How far below the plot's head the letters of A and B stand. */
    abstract int markBelow(Rectangle plot);

    /** Everything but the cursors. */
    abstract void draw(Graphics2D graphics, Rectangle plot);

    /** Over the picture, before the cursors. */
    void over(Graphics2D graphics, Rectangle plot) {}

    /** How high a line of text is, px. */
    final int line() {
        return getFontMetrics(getFont()).getHeight();
    }

    final double x(long micros, Rectangle plot) {
        return plot.x + view.x(micros, plot.width);
    }

    final Font small(int style, float size) {
        return getFont().deriveFont(style, getFont().getSize2D() * size);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D own = (Graphics2D) graphics.create();
        AffineTransform scale = own.getTransform();
        int width = (int) Math.ceil(getWidth() * scale.getScaleX());
        int height = (int) Math.ceil(getHeight() * scale.getScaleY());
        if (keptDark != look.dark()
                || kept.filter(i -> i.getWidth() == width && i.getHeight() == height)
                        .isEmpty()) {
            keptDark = look.dark();
            kept = Optional.of(drawn(width, height, scale));
        }
        own.drawImage(kept.get(), 0, 0, getWidth(), getHeight(), null);
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Rectangle plot = plot();
        over(own, plot);
        mark(own, plot, head.a(), "A");
        mark(own, plot, head.b(), "B");
        cursor(own, plot, head.position(), CURSOR, look.accent());
        own.dispose();
    }

    private BufferedImage drawn(int width, int height, AffineTransform scale) {
        BufferedImage image = new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale.getScaleX(), scale.getScaleY());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(look.card());
        graphics.fillRect(0, 0, getWidth(), getHeight());
        draw(graphics, plot());
        graphics.dispose();
        return image;
    }

    private void mark(Graphics2D graphics, Rectangle plot, OptionalLong at, String letter) {
        if (at.isPresent()) {
            cursor(graphics, plot, at.getAsLong(), MARK, look.text());
            double x = x(at.getAsLong(), plot);
            if (x >= plot.x && x <= plot.getMaxX()) {
                graphics.setFont(small(Font.BOLD, 0.9f));
                graphics.drawString(letter, (float) x + 3, plot.y + markBelow(plot));
            }
        }
    }

    private void cursor(Graphics2D graphics, Rectangle plot, long micros, BasicStroke stroke, Color colour) {
        double x = x(micros, plot);
        graphics.setStroke(stroke);
        graphics.setColor(colour);
        if (x >= plot.x - 1 && x <= plot.getMaxX() + 1) {
            graphics.draw(new Line2D.Double(x, plot.y, x, plot.getMaxY()));
        }
    }

    private final class Pointing extends MouseAdapter {
        private long at(MouseEvent e) {
            Rectangle plot = plot();
            return view.micros(e.getX() - plot.x, plot.width);
        }

        @Override
        public void mousePressed(MouseEvent e) {
            if (e.getButton() == MouseEvent.BUTTON1) {
                requestFocusInWindow();
                head.seek(at(e));
            }
        }

        @Override
        public void mouseDragged(MouseEvent e) {
            if ((e.getModifiersEx() & MouseEvent.BUTTON1_DOWN_MASK) != 0) {
                head.seek(at(e));
            }
        }

        @Override
        public void mouseWheelMoved(MouseWheelEvent e) {
            wheel(e.getPreciseWheelRotation(), e.isShiftDown(), at(e));
        }
    }

    /** A turn of the wheel, down being positive. */
    void wheel(double turns, boolean sideways, long at) {
        if (sideways) {
            view.scroll(turns * 0.1);
        } else {
            view.zoom(Math.pow(ZOOM, turns), at);
        }
    }
}
