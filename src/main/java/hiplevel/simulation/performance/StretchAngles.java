package hiplevel.simulation.performance;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.simulation.body.Angles;
import hiplevel.simulation.body.Motion;
import hiplevel.simulation.body.Twist;
import hiplevel.simulation.performance.Performance.Stretch;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import java.util.EnumMap;
import java.util.Map;

/** What an observer who knows the true attitudes reads during one stretch, rad; biomechanics notes, sections 2 and 3. */
public final class StretchAngles {
    private final Motion motion;
    private final Stretch stretch;
    private final Angles.Pelvis reference;
    private final Angles.Pelvis start;
    private final Map<Side, Start> thighs = new EnumMap<>(Side.class);

    /** A thigh's own forward, and its angles that others are compared with. */
    private record Start(Quaternion forward, double standingFlexion, double adduction) {}

    /**
     * Angles of one stretch.
     *
     * @param headingFrom when the thigh's own medio-lateral axis says what is forward, and its adduction counts as 0
     */
    public StretchAngles(Motion motion, Stretch stretch, double headingFrom) {
        this.motion = motion;
        this.stretch = stretch;
        reference = pelvis(stretch.reference());
        start = pelvis(stretch.start());
        for (Side side : Side.values()) {
            Quaternion forward = Angles.headingFromEarth(Angles.heading(attitude(Placement.thigh(side), headingFrom)));
            thighs.put(
                    side,
                    new Start(
                            forward,
                            thigh(side, 0, Quaternion.IDENTITY).flexion(),
                            thigh(side, headingFrom, forward).adduction()));
        }
    }

    public StretchAngles(Motion motion, Stretch stretch) {
        this(motion, stretch, stretch.start());
    }

    /** Pelvic drop against the reference: + when the side without support is lower. */
    public double drop(double t) {
        Side leg = stretch.leg();
        int sigma = stretch.row().namesTheMovingLeg() ? -leg.sigma() : leg.sigma();
        return sigma * obliquityChange(t);
    }

    /** Elevation of the left-right axis against the reference, right side up +. */
    public double obliquityChange(double t) {
        return pelvis(t).obliquity() - reference.obliquity();
    }

    /** Anterior tilt since the start. */
    public double tiltChange(double t) {
        return Math.IEEEremainder(pelvis(t).tilt() - start.tilt(), 2 * Math.PI);
    }

    /** Elevation of the anterior axis since the start. */
    public double frontRise(double t) {
        return rise(Placement.PELVIS, t);
    }

    /** Elevation of a thigh's anterior axis since the start. */
    public double thighFrontRise(Side side, double t) {
        return rise(Placement.thigh(side), t);
    }

    /** Turn of the pelvis about its own long axis since the start, to the left +. */
    public double pelvisTwist(double t) {
        Quaternion start = attitude(Placement.PELVIS, stretch.start());
        return Twist.aboutLongAxis(start.conjugate().times(attitude(Placement.PELVIS, t)));
    }

    /** Internal rotation of a thigh about its own long axis since the start. */
    public double thighTwist(Side side, double t) {
        Quaternion start = attitude(Placement.thigh(side), stretch.start());
        return side.sigma() * Twist.aboutLongAxis(start.conjugate().times(attitude(Placement.thigh(side), t)));
    }

    /** Flexion of a thigh against standing, its heading being that of {@code headingFrom}. */
    public double flexion(Side side, double t) {
        return Math.IEEEremainder(
                thigh(side, t, thighs.get(side).forward()).flexion()
                        - thighs.get(side).standingFlexion(),
                2 * Math.PI);
    }

    /** Change of a thigh's adduction since {@code headingFrom}. */
    public double adductionChange(Side side, double t) {
        return thigh(side, t, thighs.get(side).forward()).adduction()
                - thighs.get(side).adduction();
    }

    /** Height of the pelvis since the start, m. */
    public double rise(double t) {
        return height(t) - height(stretch.start());
    }

    private Angles.Leg thigh(Side side, double t, Quaternion headingFromEarth) {
        return Angles.Leg.of(side, headingFromEarth.times(attitude(Placement.thigh(side), t)));
    }

    private Angles.Pelvis pelvis(double t) {
        return Angles.Pelvis.of(attitude(Placement.PELVIS, t));
    }

    private double rise(Placement placement, double t) {
        return front(placement, t) - front(placement, stretch.start());
    }

    private double front(Placement placement, double t) {
        return Math.asin(attitude(placement, t).rotate(Vector3.X).z());
    }

    private double height(double t) {
        return motion.at(Placement.PELVIS, t).joint().position().z();
    }

    private Quaternion attitude(Placement placement, double t) {
        return motion.at(placement, t).earthFromSegment().rotation();
    }
}
