package hiplevel.orientation;

/** A vector behind a {@link LowPass}: its filtered value and the filter's state (direct form II transposed). */
final class LowPassed {
    /** The filtered vector. */
    double x;

    double y;
    double z;

    // The two delays of each component; while the mean runs, the first holds the sum.
    private double x1;
    private double x2;
    private double y1;
    private double y2;
    private double z1;
    private double z2;
    private int averaged;

    void add(LowPass c, double inX, double inY, double inZ) {
        if (averaged < c.meanSamples()) {
            average(c, inX, inY, inZ);
            return;
        }
        x = c.b0() * inX + x1;
        x1 = c.b1() * inX - c.a1() * x + x2;
        x2 = c.b2() * inX - c.a2() * x;
        y = c.b0() * inY + y1;
        y1 = c.b1() * inY - c.a1() * y + y2;
        y2 = c.b2() * inY - c.a2() * y;
        z = c.b0() * inZ + z1;
        z1 = c.b1() * inZ - c.a1() * z + z2;
        z2 = c.b2() * inZ - c.a2() * z;
    }

    private void average(LowPass c, double inX, double inY, double inZ) {
        averaged++;
        x1 += inX;
        y1 += inY;
        z1 += inZ;
        x = x1 / averaged;
        y = y1 / averaged;
        z = z1 / averaged;
        if (averaged == c.meanSamples()) {
            settle(c, x, y, z);
        }
    }

    /** Puts the filter where a long constant input would have brought it, without averaging. */
    void settle(LowPass c, double atX, double atY, double atZ) {
        double second = c.b2() - c.a2();
        double first = c.b1() - c.a1() + second;
        x = atX;
        y = atY;
        z = atZ;
        x1 = first * atX;
        x2 = second * atX;
        y1 = first * atY;
        y2 = second * atY;
        z1 = first * atZ;
        z2 = second * atZ;
        averaged = c.meanSamples();
    }

    /** Forgets everything: the next samples are averaged again. */
    void reset() {
        x = 0;
        y = 0;
        z = 0;
        x1 = 0;
        x2 = 0;
        y1 = 0;
        y2 = 0;
        z1 = 0;
        z2 = 0;
        averaged = 0;
    }

    void set(LowPassed other) {
        x = other.x;
        y = other.y;
        z = other.z;
        x1 = other.x1;
        x2 = other.x2;
        y1 = other.y1;
        y2 = other.y2;
        z1 = other.z1;
        z2 = other.z2;
        averaged = other.averaged;
    }
}
