package hiplevel.wire.text;

import hiplevel.wire.Reading;

/** Where a reading's force points in the earth that its attitude tells. */
final class Tilt {
    private Tilt() {}

    /** The cosine of the angle between the force and up. */
    static double up(Reading r) {
        double x = 2 * (r.x * r.z - r.w * r.y);
        double y = 2 * (r.y * r.z + r.w * r.x);
        double z = 1 - 2 * (r.x * r.x + r.y * r.y);
        double force = Math.sqrt(r.accX * r.accX + r.accY * r.accY + r.accZ * r.accZ);
        return (x * r.accX + y * r.accY + z * r.accZ) / force;
    }
}
