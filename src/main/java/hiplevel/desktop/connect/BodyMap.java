package hiplevel.desktop.connect;

import hiplevel.desktop.look.Look;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.report.content.Level;
import hiplevel.words.Words;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.swing.JPanel;

/** Where sensors are worn, on a body seen from the front: empty, assigned, assigned and heard. */
final class BodyMap extends JPanel {
    private static final double WIDTH = 200;
    private static final double HEIGHT = 250;
    private static final double MIDDLE = WIDTH / 2;
    private static final double HIP = 88;
    private static final double KNEE = 160;
    private static final double ANKLE = 232;
    private static final double LEG = 24;
    private static final double DOT = 13;

    /** How a place fares. */
    enum State {
        EMPTY,
        ASSIGNED,
        HEARD
    }

    private final transient Look look;
    private final transient Words words;
    private final Map<Placement, State> states = new EnumMap<>(Placement.class);

    BodyMap(Look look, Words words) {
        this.look = look;
        this.words = words;
        setOpaque(false);
        setName("body");
        setPreferredSize(new Dimension((int) WIDTH, (int) HEIGHT));
        show(Map.of());
    }

    void show(Map<Placement, State> now) {
        if (!now.equals(states) || getToolTipText() == null) {
            states.clear();
            states.putAll(now);
            String text = states.entrySet().stream()
                    .map(e -> words.say(
                            e.getValue() == State.HEARD ? "desktop.connect.heard" : "desktop.connect.assigned",
                            e.getKey().saying()))
                    .collect(Collectors.joining(", "));
            setToolTipText(text);
            getAccessibleContext().setAccessibleName(text);
            repaint();
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D own = (Graphics2D) graphics.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        own.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        double scale = Math.min(getWidth() / WIDTH, getHeight() / HEIGHT);
        own.translate((getWidth() - WIDTH * scale) / 2, (getHeight() - HEIGHT * scale) / 2);
        own.scale(scale, scale);
        body(own);
        for (Placement place : Placement.values()) {
            dot(own, place, states.getOrDefault(place, State.EMPTY));
        }
        letter(own, Side.RIGHT);
        letter(own, Side.LEFT);
        own.dispose();
    }

    /** Seen from the front the wearer's right is on the left. */
    private static double x(Side side, double away) {
        return MIDDLE - side.sigma() * away;
    }

    private void body(Graphics2D g) {
        g.setColor(look.line());
        g.fill(new Ellipse2D.Double(MIDDLE - 13, 2, 26, 28));
        limb(g, 34, MIDDLE, 52, MIDDLE, 78);
        limb(g, 26, MIDDLE - 12, 48, MIDDLE + 12, 48);
        limb(g, 32, MIDDLE - 8, HIP, MIDDLE + 8, HIP);
        for (Side side : Side.values()) {
            limb(g, 20, x(side, 13), HIP + 8, x(side, LEG - 5), KNEE);
            limb(g, 15, x(side, LEG - 5), KNEE, x(side, LEG - 4), ANKLE);
            limb(g, 10, x(side, 27), 47, x(side, 40), 96);
        }
    }

    private static void limb(Graphics2D g, double thick, double x1, double y1, double x2, double y2) {
        g.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    private void dot(Graphics2D g, Placement place, State state) {
        double x = place.side()
                .map(side -> x(side, place.isShank() ? LEG - 4.5 : LEG - 7.5))
                .orElse(MIDDLE);
        double y = place.isShank() ? (KNEE + ANKLE) / 2 : place.isThigh() ? (HIP + KNEE) / 2 + 6 : HIP;
        Ellipse2D disc = new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT);
        Color full = place.side().map(look::of).orElse(look.accent());
        g.setColor(state == State.HEARD ? full : look.card());
        g.fill(disc);
        float[] dashes = state == State.EMPTY ? new float[] {2, 2.6f} : null;
        g.setStroke(new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
        g.setColor(state == State.EMPTY ? look.soft() : state == State.HEARD ? full : look.of(Level.WATCH));
        g.draw(disc);
    }

    private void letter(Graphics2D g, Side side) {
        String letter = words.sentence(side.saying()).substring(0, 1);
        g.setFont(getFont().deriveFont(java.awt.Font.BOLD, 12f));
        g.setColor(look.of(side));
        g.drawString(letter, (float) x(side, 44) - 4, (float) KNEE);
    }
}
