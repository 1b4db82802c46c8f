package hiplevel.report.figure;

import hiplevel.imu.Side;
import java.awt.geom.Point2D;

/**
 * A pose as points, seen from the front: the wearer's right at negative x. Origin: the middle between the hips of a level
 * pelvis; px. The stance hip stays, the free side moves; a standing foot stands under its hip. Shanks and the free leg are
 * nobody's measurement: they end where the eye expects them. Angles are drawn at their true size.
 */
record Skeleton(Pose pose) {
    static final double PELVIS = 60;
    static final double THIGH = 92;
    /** From the hips of a level pelvis down to the floor. */
    static final double FLOOR = 184;

    private static final double ANKLE = FLOOR - 8;
    private static final double LYING_FLOOR = 62;
    private static final double LYING_KNEE = -66;

    /** −1 where the wearer's side is on the viewer's left: the right. */
    static int at(Side side) {
        return side == Side.RIGHT ? -1 : 1;
    }

    double floor() {
        return pose.lying() ? LYING_FLOOR : FLOOR;
    }

    /** A point at that distance from a side's hip along the pelvis, the pelvis being turned down by degrees on the other side. */
    static Point2D along(Point2D hip, Side from, double distance, double degrees) {
        double a = Math.toRadians(degrees);
        return new Point2D.Double(hip.getX() - at(from) * distance * Math.cos(a), hip.getY() + distance * Math.sin(a));
    }

    /** A point at that distance below a side's hip, turned toward the midline by degrees. */
    static Point2D below(Point2D hip, Side leg, double distance, double degrees) {
        double a = Math.toRadians(degrees);
        return new Point2D.Double(hip.getX() - at(leg) * distance * Math.sin(a), hip.getY() + distance * Math.cos(a));
    }

    Point2D hip(Side side) {
        double turn = pose.pelvis().map(Angle::degrees).orElse(0.0);
        if (pose.stance().isEmpty()) {
            // right side up by that: seen from the middle, the right end rises and the left one falls
            return along(new Point2D.Double(), side.opposite(), PELVIS / 2, side == Side.LEFT ? turn : -turn);
        }
        Side stance = pose.stance().get();
        Point2D fixed = new Point2D.Double(at(stance) * PELVIS / 2, 0);
        return side == stance ? fixed : along(fixed, stance, PELVIS, turn);
    }

    Point2D knee(Side side) {
        Point2D hip = hip(side);
        if (pose.lying()) {
            return new Point2D.Double(hip.getX(), pose.stands(side) ? LYING_KNEE : hip.getY());
        }
        return pose.stands(side)
                ? below(
                        hip,
                        side,
                        THIGH,
                        pose.thighs().containsKey(side)
                                ? pose.thighs().get(side).degrees()
                                : 0)
                : new Point2D.Double(hip.getX() + at(side) * 6, hip.getY() + 46);
    }

    Point2D ankle(Side side) {
        if (pose.stands(side)) {
            return new Point2D.Double(hip(side).getX(), pose.lying() ? LYING_FLOOR - 6 : ANKLE);
        }
        Point2D knee = knee(side);
        return new Point2D.Double(knee.getX(), pose.lying() ? knee.getY() : knee.getY() + 56);
    }
}
