package hiplevel.orientation;

/** Tells whether the sensor lies still. Paper, section 3.5. */
final class RestDetector {
    /** The low-passed angular rate, rad/s: at rest, the bias. */
    final LowPassed rate = new LowPassed();

    private final LowPassed force = new LowPassed();
    private double stillSeconds;
    boolean atRest;

    void addRate(Coefficients c, double gx, double gy, double gz) {
        rate.add(c.rest(), gx, gy, gz);
        double dx = gx - rate.x;
        double dy = gy - rate.y;
        double dz = gz - rate.z;
        double limit = c.parameters().biasLimit();
        double allowed = c.parameters().restRate();
        if (dx * dx + dy * dy + dz * dz >= allowed * allowed
                || Math.abs(rate.x) > limit
                || Math.abs(rate.y) > limit
                || Math.abs(rate.z) > limit) {
            leave();
        }
    }

    /** After {@link #addRate} of the same sample. */
    void addForce(Coefficients c, double ax, double ay, double az, double seconds) {
        force.add(c.rest(), ax, ay, az);
        double dx = ax - force.x;
        double dy = ay - force.y;
        double dz = az - force.z;
        double allowed = c.parameters().restForce();
        if (dx * dx + dy * dy + dz * dz >= allowed * allowed) {
            leave();
            return;
        }
        stillSeconds += seconds;
        atRest = stillSeconds >= c.parameters().restTime();
    }

    private void leave() {
        stillSeconds = 0;
        atRest = false;
    }

    void reset() {
        rate.reset();
        force.reset();
        leave();
    }

    void set(RestDetector other) {
        rate.set(other.rate);
        force.set(other.force);
        stillSeconds = other.stillSeconds;
        atRest = other.atRest;
    }
}
