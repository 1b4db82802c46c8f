package hiplevel.kinematics.alignment;

import hiplevel.imu.Placement;
import hiplevel.spatial.Quaternion;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How one sensor sits on its segment.
 *
 * @param method where forward came from
 * @param sensorFromSegment the rotation found; the segment's axes are those of the standing pose
 * @param yawSd standard deviation of the rotation about the vertical, random and systematic, rad
 * @param gates the checks
 * @param skin how far skin turns the sensor about the segment's long axis per forward lean, to the left +, rad/rad, where
 *     the alignment movements showed it
 */
public record SegmentAlignment(
        Placement placement,
        Method method,
        Quaternion sensorFromSegment,
        double yawSd,
        List<Gate> gates,
        OptionalDouble skin) {

    /** Of movements that tell nothing of the skin. */
    public SegmentAlignment(
            Placement placement, Method method, Quaternion sensorFromSegment, double yawSd, List<Gate> gates) {
        this(placement, method, sensorFromSegment, yawSd, gates, OptionalDouble.empty());
    }

    /** Where a segment's forward direction came from. */
    public enum Method {
        HINGES_AND_SQUATS("hip hinges and two-leg squats", true),
        LEG_SWINGS("leg swings", true),
        TWO_LEG_SQUATS("two-leg squats", true),
        WALKING_SWING("the swing of the thigh in walking", true),
        BOTH_THIGHS("the mean of both thighs' swing planes in walking", true),
        WALKING_FORCE("the horizontal specific force in walking", true),
        OWN_REPETITIONS("the repetitions themselves, for want of an alignment movement", false),
        NONE("nothing: no movement to align with was found", false);

        private final String words;
        private final boolean trusted;

        Method(String words, boolean trusted) {
            this.words = words;
            this.trusted = trusted;
        }

        public String words() {
            return words;
        }

        /** Whether left-right verdicts may rest on it. */
        public boolean trusted() {
            return trusted;
        }
    }

    public SegmentAlignment {
        gates = List.copyOf(gates);
    }

    /** The same, less sure or surer of forward. */
    public SegmentAlignment withYawSd(double sd) {
        return new SegmentAlignment(placement, method, sensorFromSegment, sd, gates, skin);
    }

    /** Whether verdicts may rest on it: a trusted method and every gate passed. */
    public boolean passed() {
        return method.trusted() && gates.stream().allMatch(Gate::passed);
    }
}
