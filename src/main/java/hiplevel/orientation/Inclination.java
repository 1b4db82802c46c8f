package hiplevel.orientation;

/**
 * The slow correction that keeps the inertial frame's vertical vertical: {@code earthFromInertial}, and the attitude
 * that comes of it, {@code earthFromSensor}. Paper, section 3.3.
 */
final class Inclination {
    double w = 1;
    double x;
    double y;
    double z;

    /** The direction of specific force in the earth frame before the last correction: how far "up" was off. */
    double offX;

    double offY;

    /** The attitude, {@code earthFromSensor}. */
    double attitudeW = 1;

    double attitudeX;
    double attitudeY;
    double attitudeZ;

    /** Turns by the smallest rotation that makes this specific force (inertial frame) point up; a zero one is ignored. */
    void correct(double fx, double fy, double fz) {
        double tx = 2 * (y * fz - z * fy);
        double ty = 2 * (z * fx - x * fz);
        double tz = 2 * (x * fy - y * fx);
        double ux = fx + w * tx + y * tz - z * ty;
        double uy = fy + w * ty + z * tx - x * tz;
        double uz = fz + w * tz + x * ty - y * tx;
        double norm = Math.sqrt(ux * ux + uy * uy + uz * uz);
        if (!(norm > 0)) {
            return;
        }
        double scale = 1 / norm;
        offX = ux * scale;
        offY = uy * scale;
        double c = Math.sqrt(0.5 * (uz * scale + 1));
        if (c > 1e-6) {
            double half = 0.5 / c;
            premultiply(c, offY * half, -offX * half);
        } else {
            premultiply(0, 1, 0);
        }
    }

    private void premultiply(double cw, double cx, double cy) {
        double nw = cw * w - cx * x - cy * y;
        double nx = cw * x + cx * w + cy * z;
        double ny = cw * y - cx * z + cy * w;
        double nz = cw * z + cx * y - cy * x;
        double n = StrapDown.scaleToUnit(nw * nw + nx * nx + ny * ny + nz * nz);
        w = nw * n;
        x = nx * n;
        y = ny * n;
        z = nz * n;
    }

    /** Brings the attitude up to date with the strap-down integration, whose quaternion is given. */
    void attitude(double qw, double qx, double qy, double qz) {
        attitudeW = w * qw - x * qx - y * qy - z * qz;
        attitudeX = w * qx + x * qw + y * qz - z * qy;
        attitudeY = w * qy - x * qz + y * qw + z * qx;
        attitudeZ = w * qz + x * qy - y * qx + z * qw;
    }

    /** Forgets the correction; the attitude stays. */
    void reset() {
        w = 1;
        x = 0;
        y = 0;
        z = 0;
        offX = 0;
        offY = 0;
    }

    void set(Inclination other) {
        w = other.w;
        x = other.x;
        y = other.y;
        z = other.z;
        offX = other.offX;
        offY = other.offY;
        attitudeW = other.attitudeW;
        attitudeX = other.attitudeX;
        attitudeY = other.attitudeY;
        attitudeZ = other.attitudeZ;
    }
}
