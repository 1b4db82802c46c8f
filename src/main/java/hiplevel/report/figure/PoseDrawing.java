package hiplevel.report.figure;

import hiplevel.exercise.Band;
import hiplevel.imu.Side;
import hiplevel.report.canvas.Anchor;
import hiplevel.report.canvas.Canvas;
import hiplevel.report.canvas.Ink;
import hiplevel.report.canvas.TextStyle;
import hiplevel.words.Words;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** Draws one pose: what was measured in ink, the rest grey and dotted, the band behind the end of each angle. */
final class PoseDrawing {
    private static final double GAUGE_WIDTH = 22;
    /** Beyond the joint's disc. */
    private static final double GAUGE_GAP = 12;

    private static final double LINE_HEIGHT = 14;
    private static final double GAUGE_BEYOND_FLAG = 4;
    private static final double FURTHEST_GAUGE = 60;

    private static final BasicStroke SOLID = new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke DASHED = dashes(6, 9, 4);
    private static final BasicStroke DOTTED = dashes(2.4f, 2, 4);
    private static final BasicStroke LEVEL = dashes(1.2f, 5, 4);
    private static final BasicStroke NEEDLE = new BasicStroke(1.6f);
    private static final BasicStroke THIN = new BasicStroke(1);

    private final Pose pose;
    private final Skeleton skeleton;
    private final Canvas canvas;
    private final Graphics2D g;
    private final Words words;
    private final int decimals;
    private Point2D origin = new Point2D.Double();

    /** @param decimals of the angles that are written */
    PoseDrawing(Pose pose, Canvas canvas, Words words, int decimals) {
        this.decimals = decimals;
        this.pose = pose;
        this.skeleton = new Skeleton(pose);
        this.canvas = canvas;
        this.g = canvas.graphics();
        this.words = words;
    }

    /** Draws it around {@code x}, in a room 220 px wide; {@code y} is a level pelvis'. */
    void draw(double x, double y) {
        // room for the number beside the free hip
        double shift = pose.stance().map(s -> Skeleton.at(s) * 15.0).orElse(0.0);
        origin = new Point2D.Double(x + shift, y);
        line(point(-100 - shift, skeleton.floor()), point(100 - shift, skeleton.floor()), THIN, Ink.AXIS);
        if (!pose.lying()) {
            trunk();
        }
        gauges();
        level();
        for (Side side : Side.values()) {
            leg(side);
        }
        pelvis();
        numbers();
    }

    private void trunk() {
        Point2D left = skeleton.hip(Side.LEFT);
        Point2D right = skeleton.hip(Side.RIGHT);
        double middle = (left.getX() + right.getX()) / 2;
        Path2D trunk = new Path2D.Double();
        move(trunk, point(right.getX() + 4, right.getY()));
        to(trunk, point(middle - 27, -58));
        to(trunk, point(middle + 27, -58));
        to(trunk, point(left.getX() - 4, left.getY()));
        trunk.closePath();
        fill(trunk, Ink.GRID);
        Point2D head = point(middle, -80);
        fill(new Ellipse2D.Double(head.getX() - 15, head.getY() - 17, 30, 34), Ink.GRID);
    }

    private void gauges() {
        pose.stance()
                .ifPresent(stance -> pose.pelvis()
                        .ifPresent(angle -> gauge(
                                angle,
                                Skeleton.PELVIS + GAUGE_GAP,
                                (r, a) -> Skeleton.along(skeleton.hip(stance), stance, r, a))));
        pose.thighs()
                .forEach((leg, angle) -> gauge(
                        angle, Skeleton.THIGH + GAUGE_GAP, (r, a) -> Skeleton.below(skeleton.hip(leg), leg, r, a)));
    }

    /** Where a point at that radius and angle lies. */
    private interface Polar {
        Point2D at(double radius, double degrees);
    }

    private void gauge(Angle angle, double from, Polar polar) {
        double to = from + GAUGE_WIDTH;
        if (angle.band().isPresent()) {
            Band band = angle.band().get();
            double end = Math.min(FURTHEST_GAUGE, Math.max(band.flag() + GAUGE_BEYOND_FLAG, angle.degrees() + 2));
            double start = Math.max(-FURTHEST_GAUGE, Math.min(-band.watch(), angle.degrees() - 3));
            zone(polar, from, to, start, band.watch(), Ink.GOOD_ZONE);
            zone(polar, from, to, band.watch(), band.flag(), Ink.WATCH_ZONE);
            zone(polar, from, to, band.flag(), end, Ink.FLAG_ZONE);
            for (double edge : new double[] {start, band.watch(), band.flag(), end}) {
                line(moved(polar.at(from, edge)), moved(polar.at(to, edge)), THIN, Ink.AXIS);
            }
        }
        line(
                moved(polar.at(from - GAUGE_GAP, angle.degrees())),
                moved(polar.at(to, angle.degrees())),
                NEEDLE,
                Ink.BODY);
    }

    private void zone(Polar polar, double inner, double outer, double from, double to, Ink ink) {
        Path2D ring = new Path2D.Double();
        int steps = Math.max(1, (int) Math.ceil(to - from));
        DoubleFunction<Double> angle = s -> from + (to - from) * s / steps;
        move(ring, moved(polar.at(inner, from)));
        for (int s = 0; s <= steps; s++) {
            to(ring, moved(polar.at(outer, angle.apply(s))));
        }
        for (int s = steps; s >= 0; s--) {
            to(ring, moved(polar.at(inner, angle.apply(s))));
        }
        ring.closePath();
        fill(ring, ink);
    }

    /** As level as in standing. */
    private void level() {
        double reach = Skeleton.PELVIS + GAUGE_GAP + GAUGE_WIDTH;
        double from = pose.stance()
                .map(s -> Skeleton.at(s) * (Skeleton.PELVIS / 2 + 16))
                .orElse(-reach / 2);
        double to = pose.stance()
                .map(s -> Skeleton.at(s) * (Skeleton.PELVIS / 2 - reach))
                .orElse(reach / 2);
        line(point(from, 0), point(to, 0), LEVEL, Ink.AXIS);
    }

    private void leg(Side side) {
        Point2D hip = moved(skeleton.hip(side));
        Point2D knee = moved(skeleton.knee(side));
        Point2D ankle = moved(skeleton.ankle(side));
        boolean measured = pose.thighs().containsKey(side);
        line(hip, knee, measured ? side == Side.LEFT ? DASHED : SOLID : DOTTED, measured ? Ink.of(side) : Ink.ABSENT);
        line(knee, ankle, DOTTED, Ink.ABSENT);
        g.setStroke(THIN);
        g.setColor(canvas.ink(Ink.ABSENT));
        g.draw(new Ellipse2D.Double(
                ankle.getX() - 9,
                ankle.getY() + (pose.lying() && !pose.stands(side) ? -12 : 0),
                18,
                pose.lying() && !pose.stands(side) ? 24 : 7));
        if (measured) {
            fill(new Ellipse2D.Double(knee.getX() - 5, knee.getY() - 5, 10, 10), Ink.of(side));
        }
    }

    private void pelvis() {
        Point2D right = moved(skeleton.hip(Side.RIGHT));
        Point2D left = moved(skeleton.hip(Side.LEFT));
        boolean measured = pose.pelvis().isPresent();
        line(right, left, measured ? SOLID : DOTTED, measured ? Ink.BODY : Ink.ABSENT);
        canvas.badge(words.say("letter.right"), right.getX(), right.getY(), Side.RIGHT);
        canvas.badge(words.say("letter.left"), left.getX(), left.getY(), Side.LEFT);
    }

    private void numbers() {
        if (pose.stance().isPresent()) {
            Side stance = pose.stance().get();
            Side free = stance.opposite();
            double turn = pose.pelvis().map(Angle::degrees).orElse(0.0);
            double reach = Skeleton.PELVIS + GAUGE_GAP + GAUGE_WIDTH + 5;
            Point2D beside = moved(Skeleton.along(skeleton.hip(stance), stance, reach, turn));
            number(pose.pelvis(), beside.getX(), beside.getY(), free);
        } else {
            Point2D beside = moved(skeleton.hip(Side.LEFT));
            number(pose.pelvis(), beside.getX() + 16, beside.getY() - 4, Side.LEFT);
        }
        if (pose.lying()) {
            return;
        }
        for (Side leg : Side.values()) {
            if (pose.stands(leg)) {
                Point2D knee = moved(skeleton.knee(leg));
                number(
                        Optional.ofNullable(pose.thighs().get(leg)),
                        knee.getX() + Skeleton.at(leg) * 13,
                        knee.getY() - 24,
                        leg);
            }
        }
    }

    /** Angle, ± and level in three lines on the outer side; a question mark for what was not assessed. */
    private void number(Optional<Angle> angle, double x, double y, Side outer) {
        Anchor anchor = outer == Side.LEFT ? Anchor.START : Anchor.END;
        canvas.text(angle.map(this::shown).orElse("?"), x, y + 2, anchor, TextStyle.ANGLE);
        angle.map(a -> a.shownPlusMinus(words))
                .filter(s -> !s.isEmpty())
                .ifPresent(s -> canvas.text(s, x, y + 2 + LINE_HEIGHT, anchor, TextStyle.TICK));
        angle.flatMap(Angle::level)
                .ifPresent(l -> canvas.text(
                        words.say("level." + l.word()), x, y + 2 + 2 * LINE_HEIGHT, anchor, TextStyle.ZONE));
    }

    /** On both legs the picture shows which side is lower: there is no sign to know. */
    private String shown(Angle angle) {
        boolean lean = pose.stance().isEmpty() && pose.pelvis().equals(Optional.of(angle));
        return lean ? angle.size(words, decimals) : angle.shown(words, decimals);
    }

    private Point2D point(double x, double y) {
        return new Point2D.Double(origin.getX() + x, origin.getY() + y);
    }

    private Point2D moved(Point2D p) {
        return point(p.getX(), p.getY());
    }

    private void line(Point2D from, Point2D to, BasicStroke stroke, Ink ink) {
        g.setStroke(stroke);
        g.setColor(canvas.ink(ink));
        g.draw(new Line2D.Double(from, to));
    }

    private void fill(Shape shape, Ink ink) {
        g.setColor(canvas.ink(ink));
        g.fill(shape);
    }

    private static void move(Path2D path, Point2D p) {
        path.moveTo(p.getX(), p.getY());
    }

    private static void to(Path2D path, Point2D p) {
        path.lineTo(p.getX(), p.getY());
    }

    private static BasicStroke dashes(float width, float on, float off) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {on, off}, 0);
    }
}
