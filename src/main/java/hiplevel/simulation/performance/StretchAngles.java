package hiplevel.simulation.performance;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.simulation.body.Angles;
import hiplevel.simulation.body.Motion;
import hiplevel.simulation.body.Twist;
import hiplevel.simulation.performance.Performance.Stretch;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;

/** What an observer who knows the true attitudes reads during one stretch, rad; biomechanics notes, sections 2 and 3. */
public final class StretchAngles {
    private final Motion motion;
    private final Stretch stretch;
    private final double headingFrom;

    /**
     * Angles of one stretch.
     *
     * @param headingFrom when the thigh's own medio-lateral axis says what is forward, and its adduction counts as 0
     */
    public StretchAngles(Motion motion, Stretch stretch, double headingFrom) {
        this.motion = motion;
        this.stretch = stretch;
        this.headingFrom = headingFrom;
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
        return pelvis(t).obliquity() - pelvis(stretch.reference()).obliquity();
    }

    /** Anterior tilt since the start. */
    public double tiltChange(double t) {
        return Math.IEEEremainder(pelvis(t).tilt() - pelvis(stretch.start()).tilt(), 2 * Math.PI);
    }

    /** Elevation of the anterior axis since the start. */
    public double frontRise(double t) {
        return front(t) - front(stretch.start());
    }

    /** Turn of the pelvis about its own long axis since the start, to the left +. */
    public double pelvisTwist(double t) {
        Quaternion start = attitude(Placement.PELVIS, stretch.start());
        return Twist.aboutLongAxis(start.conjugate().times(attitude(Placement.PELVIS, t)));
    }

    /** Internal rotation of a thigh about its own long axis since the start. */
    public double thighTwist(Side side, double t) {
        Quaternion start = attitude(Placement.thigh(side), stretch.start());
        return side.sigma()
                * Twist.aboutLongAxis(start.conjugate().times(attitude(Placement.thigh(side), t)));
    }

    /** Flexion of a thigh against standing, its heading being that of {@code headingFrom}. */
    public double flexion(Side side, double t) {
        return Math.IEEEremainder(
                thigh(side, t, forward(side)).flexion()
                        - thigh(side, 0, Quaternion.IDENTITY).flexion(),
                2 * Math.PI);
    }

    /** Change of a thigh's adduction since {@code headingFrom}. */
    public double adductionChange(Side side, double t) {
        Quaternion forward = forward(side);
        return thigh(side, t, forward).adduction()
                - thigh(side, headingFrom, forward).adduction();
    }

    /** Height of the pelvis since the start, m. */
    public double rise(double t) {
        return height(t) - height(stretch.start());
    }

    private Quaternion forward(Side side) {
        return Angles.headingFromEarth(Angles.heading(attitude(Placement.thigh(side), headingFrom)));
    }

    private Angles.Leg thigh(Side side, double t, Quaternion headingFromEarth) {
        return Angles.Leg.of(side, headingFromEarth.times(attitude(Placement.thigh(side), t)));
    }

    private Angles.Pelvis pelvis(double t) {
        return Angles.Pelvis.of(attitude(Placement.PELVIS, t));
    }

    private double front(double t) {
        return Math.asin(attitude(Placement.PELVIS, t).rotate(Vector3.X).z());
    }

    private double height(double t) {
        return motion.at(Placement.PELVIS, t).joint().position().z();
    }

    private Quaternion attitude(Placement placement, double t) {
        return motion.at(placement, t).earthFromSegment().rotation();
    }
}
