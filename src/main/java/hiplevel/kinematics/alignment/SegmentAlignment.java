package hiplevel.kinematics.alignment;

import hiplevel.imu.Placement;
import hiplevel.spatial.Quaternion;
import hiplevel.words.Saying;
import java.util.List;
import java.util.Locale;
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
        HINGES_AND_SQUATS(true),
        HINGES(true),
        LEG_SWINGS(true),
        TWO_LEG_SQUATS(true),
        WALKING_SWING(true),
        BOTH_THIGHS(true),
        WALKING_FORCE(true),
        OWN_REPETITIONS(false),
        NONE(false);

        private final boolean trusted;

        Method(boolean trusted) {
            this.trusted = trusted;
        }

        public Saying words() {
            return Saying.of("align." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
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
