package hiplevel.wire;

/** Attitudes as devices tell them, made {@code earthFromSensor} with z of earth up. */
public final class Attitudes {
    private Attitudes() {}

    /** Yaw about z, then pitch about the new y, then roll about the new x, of an earth with z up; rad. */
    public static void ofYawPitchRoll(double yaw, double pitch, double roll, Reading into) {
        double cy = Math.cos(yaw / 2);
        double sy = Math.sin(yaw / 2);
        double cp = Math.cos(pitch / 2);
        double sp = Math.sin(pitch / 2);
        double cr = Math.cos(roll / 2);
        double sr = Math.sin(roll / 2);
        into.attitude(
                cy * cp * cr + sy * sp * sr,
                cy * cp * sr - sy * sp * cr,
                cy * sp * cr + sy * cp * sr,
                sy * cp * cr - cy * sp * sr);
    }

    /**
     * Takes {@code nedFromSensor} (north, east, down) to an earth of north, west, up, by half a turn about north. The same
     * again turns it back.
     */
    public static void turnDownUp(Reading r) {
        r.attitude(-r.x, r.w, -r.z, r.y);
    }

    /** The first angle that {@link #ofYawPitchRoll} made it of, rad, ±π. */
    public static double yaw(Reading r) {
        return Math.atan2(2 * (r.w * r.z + r.x * r.y), 1 - 2 * (r.y * r.y + r.z * r.z));
    }

    /** The second, ±π/2. */
    public static double pitch(Reading r) {
        return Math.asin(Math.max(-1, Math.min(1, 2 * (r.w * r.y - r.x * r.z))));
    }

    /** The third, ±π. */
    public static double roll(Reading r) {
        return Math.atan2(2 * (r.w * r.x + r.y * r.z), 1 - 2 * (r.x * r.x + r.y * r.y));
    }

    /**
     * The rotation whose matrix has these rows; must be orthonormal (Shepperd 1978).
     *
     * @return whether it is, nearly
     */
    public static boolean ofMatrix(
            double xx,
            double xy,
            double xz,
            double yx,
            double yy,
            double yz,
            double zx,
            double zy,
            double zz,
            Reading into) {
        double trace = xx + yy + zz;
        double w = 1 + trace;
        double x = zy - yz;
        double y = xz - zx;
        double z = yx - xy;
        if (trace <= Math.max(xx, Math.max(yy, zz))) {
            if (xx >= yy && xx >= zz) {
                w = zy - yz;
                x = 1 + 2 * xx - trace;
                y = xy + yx;
                z = xz + zx;
            } else if (yy >= zz) {
                w = xz - zx;
                x = xy + yx;
                y = 1 + 2 * yy - trace;
                z = yz + zy;
            } else {
                w = yx - xy;
                x = xz + zx;
                y = yz + zy;
                z = 1 + 2 * zz - trace;
            }
        }
        double n = 1 / Math.sqrt(w * w + x * x + y * y + z * z);
        into.attitude(w * n, x * n, y * n, z * n);
        double determinant = xx * (yy * zz - yz * zy) - xy * (yx * zz - yz * zx) + xz * (yx * zy - yy * zx);
        double squares = xx * xx + xy * xy + xz * xz + yx * yx + yy * yy + yz * yz + zx * zx + zy * zy + zz * zz;
        return Math.abs(determinant - 1) < 0.05 && Math.abs(squares - 3) < 0.1;
    }
}
