package hiplevel.simulation.sensing;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.simulation.body.Body;
import hiplevel.simulation.body.Motion;
import hiplevel.simulation.body.MovingPoint;
import hiplevel.simulation.body.Ringing;
import hiplevel.simulation.body.Turning;
import hiplevel.simulation.chance.Standard;
import hiplevel.simulation.chance.Streams;
import hiplevel.simulation.chance.Streams.Purpose;
import hiplevel.simulation.curve.Curve;
import hiplevel.simulation.curve.Jet;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import java.util.SplittableRandom;

/** One sensor on the wearer: where it sits, what the skin under it does, and what it reads without errors. */
public final class VirtualSensor {
    public static final double GRAVITY = 9.81;

    private final Placement placement;
    private final Motion motion;
    private final Quaternion segmentFromSensor;
    private final Vector3 lever;
    private final double frontalShare;
    private final double axialShare;
    private final Curve ringing;
    private final Vector3 ringingAxis;

    public VirtualSensor(Placement placement, Conditions conditions, Motion motion) {
        this.placement = placement;
        this.motion = motion;
        Standard standard = conditions.standard();
        Streams streams = new Streams(conditions.seed());
        segmentFromSensor = mounting(conditions, streams.of(Purpose.MOUNTING, placement));
        lever = lever(new Body(conditions.heightMetres()));

        boolean pelvis = placement == Placement.PELVIS;
        SplittableRandom soft = streams.of(Purpose.SOFT_TISSUE, placement);
        double share = pelvis ? 1.0 / 3 : 1;
        frontalShare = sigma() * share * soft.nextGaussian(0, standard.frontalSoftTissue());
        axialShare = sigma() * share * standard.axialSoftTissue();
        ringing = new Ringing(motion.jolts(placement), share * Math.toRadians(standard.ringingDeg()));
        double direction = soft.nextDouble(2 * Math.PI);
        ringingAxis = new Vector3(Math.cos(direction), Math.sin(direction), 0);
    }

    public Quaternion sensorFromSegment() {
        return segmentFromSensor.conjugate();
    }

    /** The sensor's attitude {@code earthFromSensor}, skin included, with rate and acceleration in its own axes. */
    public Turning attitude(double seconds) {
        return attitude(motion.at(placement, seconds), seconds);
    }

    /** Where the sensor is. */
    public MovingPoint point(double seconds) {
        Motion.Segment segment = motion.at(placement, seconds);
        return segment.joint().carriedBy(segment.earthFromSegment(), lever);
    }

    /** What a perfect sensor reads: angular rate in rad/s and specific force in m/s², in its own axes. */
    public Reading read(double seconds) {
        Motion.Segment segment = motion.at(placement, seconds);
        Turning attitude = attitude(segment, seconds);
        MovingPoint point = segment.joint().carriedBy(segment.earthFromSegment(), lever);
        Quaternion sensorFromEarth = attitude.rotation().conjugate();
        return new Reading(
                attitude.rate(),
                sensorFromEarth.rotate(point.acceleration().plus(new Vector3(0, 0, GRAVITY))),
                sensorFromEarth.rotate(Vector3.Z));
    }

    /**
     * What a sensor without errors shows at one instant, in its own axes.
     *
     * @param rate angular rate in rad/s
     * @param force specific force in m/s²
     * @param up the vertical's unit vector
     */
    public record Reading(Vector3 rate, Vector3 force, Vector3 up) {}

    private Turning attitude(Motion.Segment segment, double seconds) {
        Turning skin = Turning.about(Vector3.X, segment.sagittal().times(frontalShare))
                .times(Turning.about(Vector3.Z, segment.sagittal().times(axialShare)));
        Jet ring = ringing.at(seconds);
        Turning onSkin = ring.equals(Jet.ZERO) ? skin : skin.times(Turning.about(ringingAxis, ring));
        return segment.earthFromSegment().times(onSkin).times(Turning.constant(segmentFromSensor));
    }

    private int sigma() {
        return placement.side().map(Side::sigma).orElse(1);
    }

    /** Misplaced about the vertical, then tilted about the two other axes, from the nominal place. */
    private Quaternion mounting(Conditions conditions, SplittableRandom random) {
        Standard standard = conditions.standard();
        double drawn = random.nextGaussian(0, standard.yawDeg(placement == Placement.PELVIS));
        double yaw = Math.toRadians(conditions.yawDeg().getOrDefault(placement, drawn));
        double limit = Math.toRadians(standard.misplacementDeg());
        Quaternion misplaced = Quaternion.about(Vector3.Z, yaw)
                .times(Quaternion.about(Vector3.Y, random.nextDouble(-limit, limit)))
                .times(Quaternion.about(Vector3.X, random.nextDouble(-limit, limit)));
        return misplaced.times(nominalSegmentFromSensor());
    }

    /** x down; z out of the back on the pelvis, outward on the legs. */
    private Quaternion nominalSegmentFromSensor() {
        Vector3 down = Vector3.Z.negated();
        Vector3 out = placement == Placement.PELVIS ? Vector3.X.negated() : new Vector3(0, -sigma(), 0);
        return Quaternion.ofAxes(down, out.cross(down), out);
    }

    /** From the segment's reference point, m. */
    private Vector3 lever(Body body) {
        return switch (placement) {
            case PELVIS -> new Vector3(-0.12, 0, 0.05);
            case LEFT_THIGH, RIGHT_THIGH -> new Vector3(0, -sigma() * 0.08, 0.14);
            case LEFT_SHANK, RIGHT_SHANK -> new Vector3(0.03, -sigma() * 0.04, -0.4 * body.shank());
        };
    }
}
