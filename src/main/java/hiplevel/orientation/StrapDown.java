package hiplevel.orientation;

/**
 * Attitude by integration of the angular rate alone, {@code inertialFromSensor}, as a unit quaternion; "inertial" is the
 * almost-inertial frame I of the paper, which turns only with the gyroscope's error.
 */
final class StrapDown {
    /**
     * Below this squared half angle (0.25 rad) the series serve: the first term left out is under 1e-17 of the sum, so
     * they are as exact as the library's sine and several times as fast.
     */
    private static final double SERIES_LIMIT = 0.0625;

    double w = 1;
    double x;
    double y;
    double z;

    /** The vector last carried to the inertial frame. */
    double carriedX;

    double carriedY;
    double carriedZ;

    /** Turns by the rotation vector (rad, sensor axes), exactly. */
    void turn(double rx, double ry, double rz) {
        double h2 = 0.25 * (rx * rx + ry * ry + rz * rz);
        double cos;
        double half;
        if (h2 < SERIES_LIMIT) {
            cos = 1
                    - (1.0 / 2)
                            * h2
                            * (1
                                    - (1.0 / 12)
                                            * h2
                                            * (1
                                                    - (1.0 / 30)
                                                            * h2
                                                            * (1
                                                                    - (1.0 / 56)
                                                                            * h2
                                                                            * (1
                                                                                    - (1.0 / 90)
                                                                                            * h2
                                                                                            * (1
                                                                                                    - (1.0 / 132)
                                                                                                            * h2)))));
            half = 0.5
                    * (1
                            - (1.0 / 6)
                                    * h2
                                    * (1
                                            - (1.0 / 20)
                                                    * h2
                                                    * (1
                                                            - (1.0 / 42)
                                                                    * h2
                                                                    * (1 - (1.0 / 72) * h2 * (1 - (1.0 / 110) * h2)))));
        } else {
            double h = Math.sqrt(h2);
            cos = Math.cos(h);
            half = 0.5 * Math.sin(h) / h;
        }
        double sx = half * rx;
        double sy = half * ry;
        double sz = half * rz;
        set(
                w * cos - x * sx - y * sy - z * sz,
                w * sx + x * cos + y * sz - z * sy,
                w * sy - x * sz + y * cos + z * sx,
                w * sz + x * sy - y * sx + z * cos);
    }

    /** Writes the vector, given in sensor axes, in the inertial frame: see the {@code carried} fields. */
    void carry(double vx, double vy, double vz) {
        double tx = 2 * (y * vz - z * vy);
        double ty = 2 * (z * vx - x * vz);
        double tz = 2 * (x * vy - y * vx);
        carriedX = vx + w * tx + y * tz - z * ty;
        carriedY = vy + w * ty + z * tx - x * tz;
        carriedZ = vz + w * tz + x * ty - y * tx;
    }

    /** Takes this attitude, brought to length 1. */
    void set(double qw, double qx, double qy, double qz) {
        double n = scaleToUnit(qw * qw + qx * qx + qy * qy + qz * qz);
        w = qw * n;
        x = qx * n;
        y = qy * n;
        z = qz * n;
    }

    /** {@code 1 / √n2}; near 1 by its first-order series, whose error is under 1e-16 there, for a root takes long. */
    static double scaleToUnit(double n2) {
        return Math.abs(n2 - 1) < 1e-8 ? 1.5 - 0.5 * n2 : 1 / Math.sqrt(n2);
    }

    void set(StrapDown other) {
        w = other.w;
        x = other.x;
        y = other.y;
        z = other.z;
    }
}
