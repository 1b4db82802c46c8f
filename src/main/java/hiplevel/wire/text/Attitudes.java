package hiplevel.wire.text;

import hiplevel.wire.Reading;

/** Attitudes as devices print them, made {@code earthFromSensor} with z of earth up. */
final class Attitudes {
    private Attitudes() {}

    /** Yaw about z, then pitch about the new y, then roll about the new x, all right-handed; rad. */
    static void ofYawPitchRoll(double yaw, double pitch, double roll, Reading into) {
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

    /** From an earth of north, east, down to one of north, west, up, or back: half a turn about north. */
    static void turnDownUp(Reading r) {
        r.attitude(-r.x, r.w, -r.z, r.y);
    }

    /** The first angle that {@link #ofYawPitchRoll} made it of, ±π. */
    static double yaw(Reading r) {
        return Math.atan2(2 * (r.w * r.z + r.x * r.y), 1 - 2 * (r.y * r.y + r.z * r.z));
    }

    /** The second, ±π/2. */
    static double pitch(Reading r) {
        return Math.asin(Math.max(-1, Math.min(1, 2 * (r.w * r.y - r.x * r.z))));
    }

    /** The third, ±π. */
    static double roll(Reading r) {
        return Math.atan2(2 * (r.w * r.x + r.y * r.z), 1 - 2 * (r.x * r.x + r.y * r.y));
    }

    /** The quaternion of a rotation matrix given row by row (Shepperd 1978: from the largest of the four squares). */
    static void ofMatrix(double[] d, int at, Reading into) {
        double ww = 1 + d[at] + d[at + 4] + d[at + 8];
        double xx = 1 + d[at] - d[at + 4] - d[at + 8];
        double yy = 1 - d[at] + d[at + 4] - d[at + 8];
        double zz = 1 - d[at] - d[at + 4] + d[at + 8];
        double wx = d[at + 7] - d[at + 5];
        double wy = d[at + 2] - d[at + 6];
        double wz = d[at + 3] - d[at + 1];
        double xy = d[at + 1] + d[at + 3];
        double xz = d[at + 2] + d[at + 6];
        double yz = d[at + 5] + d[at + 7];
        double most = Math.max(Math.max(ww, xx), Math.max(yy, zz));
        if (most == ww) {
            scaled(ww, wx, wy, wz, ww, into);
        } else if (most == xx) {
            scaled(wx, xx, xy, xz, xx, into);
        } else if (most == yy) {
            scaled(wy, xy, yy, yz, yy, into);
        } else {
            scaled(wz, xz, yz, zz, zz, into);
        }
    }

    private static void scaled(double w, double x, double y, double z, double square, Reading into) {
        double by = 0.5 / Math.sqrt(square);
        into.attitude(w * by, x * by, y * by, z * by);
    }
}
