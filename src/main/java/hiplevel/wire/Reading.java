package hiplevel.wire;

/**
 * What one frame says of one sensor at one instant, in SI units. One object per decoder, used again for every frame so that
 * decoding allocates nothing: whoever is told a reading copies what it keeps. What the frame does not say is marked absent
 * and its numbers are of no meaning.
 */
public final class Reading {
    /** which sensor on this wire, 0 where there is but one */
    public int sensor;

    public boolean hasTicks;
    /** the device's clock, in {@link Protocol#ticksPerSecond}, not unwrapped */
    public long ticks;

    public boolean hasSequence;
    /** the device's counter of readings, not unwrapped, 0 … {@link Protocol#sequenceWrapsAt} − 1 */
    public int sequence;

    public boolean hasRate;
    public double gyrX;
    public double gyrY;
    public double gyrZ;

    public boolean hasForce;
    public double accX;
    public double accY;
    public double accZ;

    public boolean hasField;
    public double magX;
    public double magY;
    public double magZ;

    public boolean hasAttitude;
    public double w;
    public double x;
    public double y;
    public double z;

    /** whether the units follow from numbers alone and nobody confirmed them */
    public boolean unitsAssumed;

    /** Begins a new reading of that sensor: nothing is said yet. */
    public void begin(int ofSensor) {
        sensor = ofSensor;
        hasTicks = false;
        hasSequence = false;
        hasRate = false;
        hasForce = false;
        hasField = false;
        hasAttitude = false;
        unitsAssumed = false;
    }

    public void tick(long at) {
        hasTicks = true;
        ticks = at;
    }

    public void number(int n) {
        hasSequence = true;
        sequence = n;
    }

    /** rad/s */
    public void rate(double gx, double gy, double gz) {
        hasRate = true;
        gyrX = gx;
        gyrY = gy;
        gyrZ = gz;
    }

    /** m/s² */
    public void force(double ax, double ay, double az) {
        hasForce = true;
        accX = ax;
        accY = ay;
        accZ = az;
    }

    /** µT */
    public void field(double mx, double my, double mz) {
        hasField = true;
        magX = mx;
        magY = my;
        magZ = mz;
    }

    /** {@code earthFromSensor}, z of earth up, of about unit length */
    public void attitude(double qw, double qx, double qy, double qz) {
        hasAttitude = true;
        w = qw;
        x = qx;
        y = qy;
        z = qz;
    }

    /** Another object that says the same now; for keeping a reading beyond the call that told it. */
    public Reading copy() {
        Reading copy = new Reading();
        copy.sensor = sensor;
        copy.hasTicks = hasTicks;
        copy.ticks = ticks;
        copy.hasSequence = hasSequence;
        copy.sequence = sequence;
        copy.hasRate = hasRate;
        copy.gyrX = gyrX;
        copy.gyrY = gyrY;
        copy.gyrZ = gyrZ;
        copy.hasForce = hasForce;
        copy.accX = accX;
        copy.accY = accY;
        copy.accZ = accZ;
        copy.hasField = hasField;
        copy.magX = magX;
        copy.magY = magY;
        copy.magZ = magZ;
        copy.hasAttitude = hasAttitude;
        copy.w = w;
        copy.x = x;
        copy.y = y;
        copy.z = z;
        copy.unitsAssumed = unitsAssumed;
        return copy;
    }
}
