package hiplevel.session.live;

import hiplevel.imu.Placement;
import hiplevel.kinematics.alignment.SegmentAlignment;
import hiplevel.spatial.Vector3;

/** A segment's axes, fixed in its sensor, turned into the earth frame; fields in place of objects, for it runs often. */
final class SegmentAxes {
    private final Placement placement;
    private final Vector3 forward;
    private final Vector3 left;
    private final Vector3 up;
    private final boolean passed;
    private final double[] turned = new double[9];

    SegmentAxes(SegmentAlignment alignment) {
        placement = alignment.placement();
        passed = alignment.passed();
        forward = alignment.sensorFromSegment().rotate(Vector3.X);
        left = alignment.sensorFromSegment().rotate(Vector3.Y);
        up = alignment.sensorFromSegment().rotate(Vector3.Z);
    }

    Placement placement() {
        return placement;
    }

    /** Whether verdicts may rest on the alignment. */
    boolean passed() {
        return passed;
    }

    void turnedBy(LiveSensor sensor) {
        turn(sensor, forward, 0);
        turn(sensor, left, 3);
        turn(sensor, up, 6);
    }

    private void turn(LiveSensor q, Vector3 v, int at) {
        double w = q.attitudeW();
        double x = q.attitudeX();
        double y = q.attitudeY();
        double z = q.attitudeZ();
        double tx = 2 * (y * v.z() - z * v.y());
        double ty = 2 * (z * v.x() - x * v.z());
        double tz = 2 * (x * v.y() - y * v.x());
        turned[at] = v.x() + w * tx + y * tz - z * ty;
        turned[at + 1] = v.y() + w * ty + z * tx - x * tz;
        turned[at + 2] = v.z() + w * tz + x * ty - y * tx;
    }

    double forwardZ() {
        return turned[2];
    }

    double leftX() {
        return turned[3];
    }

    double leftY() {
        return turned[4];
    }

    double leftZ() {
        return turned[5];
    }

    double upX() {
        return turned[6];
    }

    double upY() {
        return turned[7];
    }

    double upZ() {
        return turned[8];
    }
}
