package hiplevel.spatial;

/**
 * A rotation as a unit quaternion, Hamilton's convention. A variable {@code aFromB} takes vectors of frame B to frame A;
 * see the package's description.
 */
public record Quaternion(double w, double x, double y, double z) {
    public static final Quaternion IDENTITY = new Quaternion(1, 0, 0, 0);

    /** The rotation by {@code angle} rad about {@code axis}, which need not have length 1. */
    public static Quaternion about(Vector3 axis, double angle) {
        double s = Math.sin(angle / 2) / axis.norm();
        return new Quaternion(Math.cos(angle / 2), s * axis.x(), s * axis.y(), s * axis.z());
    }

    /** The rotation by the vector's length in rad about its direction; a zero vector is the identity. */
    public static Quaternion ofRotationVector(Vector3 v) {
        double angle = v.norm();
        return angle < 1e-12 ? new Quaternion(1, v.x() / 2, v.y() / 2, v.z() / 2).normalized() : about(v, angle);
    }

    /**
     * The rotation whose matrix has these columns: the axes of frame B written in frame A give {@code aFromB}. The
     * columns must be orthonormal and right-handed (Shepperd's method).
     */
    public static Quaternion ofAxes(Vector3 ex, Vector3 ey, Vector3 ez) {
        double trace = ex.x() + ey.y() + ez.z();
        if (trace > ex.x() && trace > ey.y() && trace > ez.z()) {
            return new Quaternion(1 + trace, ey.z() - ez.y(), ez.x() - ex.z(), ex.y() - ey.x()).normalized();
        }
        if (ex.x() >= ey.y() && ex.x() >= ez.z()) {
            return new Quaternion(ey.z() - ez.y(), 1 + 2 * ex.x() - trace, ex.y() + ey.x(), ez.x() + ex.z())
                    .normalized();
        }
        if (ey.y() >= ez.z()) {
            return new Quaternion(ez.x() - ex.z(), ex.y() + ey.x(), 1 + 2 * ey.y() - trace, ey.z() + ez.y())
                    .normalized();
        }
        return new Quaternion(ex.y() - ey.x(), ez.x() + ex.z(), ey.z() + ez.y(), 1 + 2 * ez.z() - trace).normalized();
    }

    /** {@code aFromB.times(bFromC)} is {@code aFromC}. */
    public Quaternion times(Quaternion q) {
        return new Quaternion(
                w * q.w - x * q.x - y * q.y - z * q.z,
                w * q.x + x * q.w + y * q.z - z * q.y,
                w * q.y - x * q.z + y * q.w + z * q.x,
                w * q.z + x * q.y - y * q.x + z * q.w);
    }

    public Quaternion conjugate() {
        return new Quaternion(w, -x, -y, -z);
    }

    public Quaternion normalized() {
        double n = 1 / Math.sqrt(w * w + x * x + y * y + z * z);
        return new Quaternion(w * n, x * n, y * n, z * n);
    }

    /** {@code aFromB.rotate(v)}: the vector {@code v}, given in B, written in A. */
    public Vector3 rotate(Vector3 v) {
        double tx = 2 * (y * v.z() - z * v.y());
        double ty = 2 * (z * v.x() - x * v.z());
        double tz = 2 * (x * v.y() - y * v.x());
        return new Vector3(
                v.x() + w * tx + y * tz - z * ty, v.y() + w * ty + z * tx - x * tz, v.z() + w * tz + x * ty - y * tx);
    }

    /** The rotation vector (axis times angle, angle 0 to π, rad) of this rotation. */
    public Vector3 rotationVector() {
        double sign = w < 0 ? -1 : 1;
        double s = Math.sqrt(x * x + y * y + z * z);
        double factor = s < 1e-12 ? 2 * sign : 2 * Math.atan2(s, Math.abs(w)) / s * sign;
        return new Vector3(x * factor, y * factor, z * factor);
    }

    /** The rotation's angle in rad, 0 to π. */
    public double angle() {
        return 2 * Math.atan2(Math.sqrt(x * x + y * y + z * z), Math.abs(w));
    }
}
