package hiplevel.desktop.align;

import hiplevel.desktop.look.Look;
import hiplevel.desktop.look.ScreenCanvas;
import hiplevel.imu.Side;
import hiplevel.report.canvas.Anchor;
import hiplevel.report.canvas.TextStyle;
import hiplevel.words.Words;
import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JPanel;

/** Where sensors go: a body from the front and from the back. */
final class SensorPicture extends JPanel {
    private static final long serialVersionUID = 1;

    private static final int WIDTH = 300;
    private static final int HEIGHT = 330;
    private static final double FRONT = 78;
    private static final double BACK = 222;
    private static final double HIPS = 150;
    private static final double KNEES = 232;
    private static final double FEET = 302;
    private static final double HALF_PELVIS = 22;
    /** A hand's breadth above the knee, on the outer side. */
    private static final double THIGH_SENSOR = 208;

    private final transient Look look;
    private final transient Words words;

    SensorPicture(Look look, Words words) {
        this.look = look;
        this.words = words;
        setName("where-sensors-go");
        setOpaque(false);
        getAccessibleContext().setAccessibleName(words.say("desktop.align.where"));
        setPreferredSize(new Dimension(WIDTH, HEIGHT));
        setMinimumSize(new Dimension(WIDTH * 2 / 3, HEIGHT * 2 / 3));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        double scale = Math.min(1.5, Math.min(getWidth() / (double) WIDTH, getHeight() / (double) HEIGHT));
        g.translate((getWidth() - scale * WIDTH) / 2, (getHeight() - scale * HEIGHT) / 2);
        g.scale(scale, scale);
        ScreenCanvas canvas = new ScreenCanvas(g, look, getFont());
        body(g, FRONT);
        body(g, BACK);
        canvas.text(words.say("desktop.align.front"), FRONT, HEIGHT - 4, Anchor.MIDDLE, TextStyle.TICK);
        canvas.text(words.say("desktop.align.back"), BACK, HEIGHT - 4, Anchor.MIDDLE, TextStyle.TICK);
        for (Side side : Side.values()) {
            // who faces the wearer sees the wearer's right on the left
            double toTheRight = side == Side.LEFT ? 1 : -1;
            thigh(g, canvas, FRONT, toTheRight, side);
            thigh(g, canvas, BACK, -toTheRight, side);
        }
        sensor(g, BACK, HIPS - 6, look.text());
        g.setColor(look.soft());
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(BACK + 12, HIPS - 8, BACK + 48, HIPS - 30));
        canvas.text(words.say("placement.pelvis"), BACK + 44, HIPS - 34, Anchor.MIDDLE, TextStyle.AXIS);
        g.dispose();
    }

    private void thigh(Graphics2D g, ScreenCanvas canvas, double middle, double to, Side side) {
        double x = middle + to * (HALF_PELVIS + 12);
        sensor(g, x, THIGH_SENSOR, look.of(side));
        String letter = words.say(side == Side.LEFT ? "letter.left" : "letter.right");
        canvas.badge(letter, x + to * 22, THIGH_SENSOR, side);
    }

    private static void sensor(Graphics2D g, double x, double y, java.awt.Color colour) {
        g.setColor(colour);
        g.fill(new RoundRectangle2D.Double(x - 8, y - 11, 16, 22, 7, 7));
    }

    private void body(Graphics2D g, double middle) {
        g.setColor(look.line());
        g.fill(new Ellipse2D.Double(middle - 16, 6, 32, 38));
        Path2D trunk = new Path2D.Double();
        trunk.moveTo(middle - 36, 62);
        trunk.quadTo(middle, 44, middle + 36, 62);
        trunk.quadTo(middle + 26, 104, middle + 33, HIPS + 6);
        trunk.quadTo(middle, HIPS + 26, middle - 33, HIPS + 6);
        trunk.quadTo(middle - 26, 104, middle - 36, 62);
        trunk.closePath();
        g.fill(trunk);
        for (int to : new int[] {-1, 1}) {
            limb(g, 27, middle + to * 18.0, HIPS + 8, middle + to * 20.0, KNEES);
            limb(g, 20, middle + to * 20.0, KNEES, middle + to * 19.0, FEET - 4);
            limb(g, 13, middle + to * 36.0, 70, middle + to * 48.0, 118);
            limb(g, 11, middle + to * 48.0, 118, middle + to * 50.0, 164);
        }
    }

    private static void limb(Graphics2D g, float width, double x, double y, double toX, double toY) {
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(x, y, toX, toY));
    }
}
