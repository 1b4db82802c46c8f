package hiplevel.simulation.body;

import hiplevel.imu.Side;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;

/** Clinical angles of attitudes, rad: biomechanics notes, sections 1 to 3. */
public final class Angles {
    private Angles() {}

    /** Obliquity (right side up +), tilt (anterior +), rotation (to the left +): Baker's order. */
    public record Pelvis(double obliquity, double tilt, double rotation) {
        public static Pelvis of(Quaternion earthFromPelvis) {
            Vector3 x = earthFromPelvis.rotate(Vector3.X);
            Vector3 y = earthFromPelvis.rotate(Vector3.Y);
            Vector3 z = earthFromPelvis.rotate(Vector3.Z);
            return new Pelvis(Math.asin(-y.z()), Math.atan2(-x.z(), z.z()), Math.atan2(-y.x(), y.y()));
        }
    }

    /** Flexion, adduction, internal rotation of a thigh, the leg's own. */
    public record Leg(double flexion, double adduction, double rotation) {
        /**
         * The angles against a frame: the pelvis, or one with x forward, y left, z up at the heading that counts as
         * forward.
         */
        public static Leg of(Side side, Quaternion frameFromThigh) {
            Vector3 x = frameFromThigh.rotate(Vector3.X);
            Vector3 y = frameFromThigh.rotate(Vector3.Y);
            Vector3 z = frameFromThigh.rotate(Vector3.Z);
            return new Leg(
                    -Math.atan2(z.x(), z.z()),
                    side.sigma() * Math.asin(-z.y()),
                    side.sigma() * Math.atan2(x.y(), y.y()));
        }
    }

    /** The heading of a segment's forward, from its own medio-lateral axis. */
    public static double heading(Quaternion earthFromSegment) {
        Vector3 left = earthFromSegment.rotate(Vector3.Y);
        return Math.atan2(-left.x(), left.y());
    }

    /** The rotation into a frame of that heading: forward x, left y, up z. */
    public static Quaternion headingFromEarth(double heading) {
        return Quaternion.about(Vector3.Z, -heading);
    }
}
