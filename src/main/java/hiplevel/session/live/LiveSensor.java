package hiplevel.session.live;

import hiplevel.imu.Calibration;
import hiplevel.imu.Placement;
import hiplevel.imu.Quantity;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.clock.CausalClock;
import hiplevel.imu.clock.CommonTime;
import hiplevel.kinematics.grid.GridRing;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.orientation.OrientationParameters;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** One sensor as it is heard: how well, and its attitude now. Allocates nothing per sample once its rate is known. */
public final class LiveSensor {
    /** Faster than this, somebody moves, rad/s: well above noise, bias and the sway of standing. */
    private static final double MOVING = Math.toRadians(10);

    private static final double GRAVITY = 9.80665;

    private final SensorDescription description;
    private final boolean worn;
    private final Set<Quantity> measured;
    /** null: its samples are taken as they are */
    private Calibration calibration;

    private final LiveAttitude attitude;
    private CausalClock clock = new CausalClock();
    private boolean clockObserved;

    /** what is remembered of it; nothing of a sensor that is not worn where it is of use */
    private GridRing ring;

    private boolean kept;
    private long lastMicros = Long.MIN_VALUE;
    private long samples;
    private int thisHalf;
    private int halfBefore;
    private boolean moved;
    private double fastest;
    private final Descent descent = new Descent();

    /**
     * A sensor of which nothing was heard yet.
     *
     * @param worn whether it is the one that is used where it is said to sit
     */
    LiveSensor(
            SensorDescription description,
            Optional<Calibration> calibration,
            OrientationParameters parameters,
            boolean worn) {
        this.description = description;
        this.calibration = calibration.orElse(null);
        this.worn = worn;
        attitude = description.isInertial()
                ? new FilteredAttitude(description.rateHz(), parameters)
                : new OwnAttitude(description.rateHz());
        EnumSet<Quantity> told = EnumSet.noneOf(Quantity.class);
        told.addAll(description.says());
        if (!description.isInertial()) {
            told.remove(Quantity.ANGULAR_RATE);
        }
        measured = told;
    }

    /** It turned out that another sensor says the same serial number: from now on it is taken as it is. */
    void isAmbiguous() {
        calibration = null;
    }

    /** Whether it has a memory to go to, if it is worn. */
    boolean isKept() {
        return kept || !worn;
    }

    /** Where to remember it, from its next sample on. */
    void keep(GridRing memory) {
        ring = memory;
        kept = true;
    }

    /** Whether it is used. */
    public boolean isWorn() {
        return worn;
    }

    /** Whether this is the sensor that is used there. */
    boolean isWornAt(Placement placement) {
        return worn && description.placement().get() == placement;
    }

    /**
     * An observation of its clock.
     *
     * @return whether it is the first, and so large that all times until now were of another clock: {@link #forget} them
     */
    boolean observed(long streamMicros, long offsetMicros) {
        boolean foreign = !clockObserved && samples > 0 && Math.abs(offsetMicros) > CommonTime.FOREIGN_MICROS;
        clockObserved = true;
        if (foreign) {
            clock = new CausalClock();
        }
        clock.observed(streamMicros, offsetMicros);
        return foreign;
    }

    /** What was heard until now does not count: it was of another time. */
    void forget() {
        kept = false;
        lastMicros = Long.MIN_VALUE;
        descent.forget();
        attitude.forget();
    }

    /** The recorder's time of what comes next, as known by now. */
    long time(long streamMicros) {
        return clock.time(streamMicros);
    }

    /**
     * Takes a sample as the sensor said it, by the recorder's time; one that is not later than the one before is left
     * out. Of a sensor that tells its own attitude only the force counts.
     *
     * @return µs since the sample before; 0 for the first one and for one left out
     */
    long sample(long timeMicros, double gx, double gy, double gz, double ax, double ay, double az) {
        if (calibration == null) {
            return corrected(timeMicros, gx, gy, gz, ax, ay, az);
        }
        Calibration.Triad rate = calibration.gyroscope();
        Calibration.Triad force = calibration.accelerometer();
        return corrected(
                timeMicros,
                rate.x().corrected(gx),
                rate.y().corrected(gy),
                rate.z().corrected(gz),
                force.x().corrected(ax),
                force.y().corrected(ay),
                force.z().corrected(az));
    }

    private long corrected(long timeMicros, double gx, double gy, double gz, double ax, double ay, double az) {
        if (attitude instanceof OwnAttitude own) {
            own.force(timeMicros, ax, ay, az);
            return 0;
        }
        if (timeMicros <= lastMicros) {
            return 0;
        }
        double square = gx * gx + gy * gy + gz * gz;
        moved |= square > MOVING * MOVING;
        fastest = Math.max(fastest, square);
        ((FilteredAttitude) attitude).add(timeMicros, gx, gy, gz, ax, ay, az, ring);
        if (attitude.known()) {
            descent.add(timeMicros, upForce(ax, ay, az));
        }
        return step(timeMicros);
    }

    /** Takes an attitude, as {@link #sample}; of a sensor that needs none it is left out. */
    long attitude(long timeMicros, double w, double x, double y, double z) {
        if (!(attitude instanceof OwnAttitude own) || timeMicros <= lastMicros || !OwnAttitude.isRotation(w, x, y, z)) {
            return 0;
        }
        own.add(timeMicros, w, x, y, z, ring);
        moved |= own.rate() > MOVING;
        fastest = Math.max(fastest, own.rate() * own.rate());
        return step(timeMicros);
    }

    /** The vertical part of the specific force less gravity's, m/s². */
    private double upForce(double x, double y, double z) {
        double w = attitude.w();
        double qx = attitude.x();
        double qy = attitude.y();
        double qz = attitude.z();
        return 2 * (qx * qz - w * qy) * x
                + 2 * (qy * qz + w * qx) * y
                + (w * w - qx * qx - qy * qy + qz * qz) * z
                - GRAVITY;
    }

    private long step(long timeMicros) {
        long step = lastMicros == Long.MIN_VALUE ? 0 : timeMicros - lastMicros;
        lastMicros = timeMicros;
        samples++;
        thisHalf++;
        return step;
    }

    /** No sample will come any more. */
    void end() {
        attitude.end(ring);
    }

    /** Half a second of data time is over. */
    void halfSecond() {
        halfBefore = thisHalf;
        thisHalf = 0;
    }

    /** Whether it moved since this was asked last. */
    boolean movedMeanwhile() {
        boolean was = moved;
        moved = false;
        return was;
    }

    /** How fast it turned last, as far as is known without the gyroscope's bias, rad/s; NaN before anything is heard. */
    double turning() {
        return attitude.known() ? attitude.rate() : Double.NaN;
    }

    /** Its largest angular rate since this was asked last, rad/s. */
    double fastestSinceAsked() {
        double was = Math.sqrt(fastest);
        fastest = 0;
        return was;
    }

    /** How far it went down within the last second or so, m; NaN where no force is told. */
    double downMetres() {
        return descent.metres();
    }

    /** The first instant of the grid that it has not reached. */
    long reached() {
        return ring == null ? 0 : ring.reached();
    }

    SensorMotion motion(long from, long to, long reached) {
        return ring.motion(description.placement().orElseThrow(), from, to, reached)
                .measuring(measured);
    }

    /** Whether there is an attitude, and not one from before a silence. */
    boolean heardWithin(long micros, long nowMicros) {
        return attitude.known() && nowMicros - lastMicros <= micros;
    }

    /** Whether the last sample was the first after a gap: its heading is a guess. */
    boolean segmentStarted() {
        return attitude.segmentStarted();
    }

    public SensorDescription description() {
        return description;
    }

    /** Samples heard in the last second of data time, when {@link LiveListener#status} is told. */
    public int lastSecond() {
        return thisHalf + halfBefore;
    }

    /** The time of its last sample, µs; {@link Long#MIN_VALUE} before the first. */
    public long lastSeenMicros() {
        return lastMicros;
    }

    /** Samples heard; of a device that tells its own attitude, attitudes. */
    public long samples() {
        return samples;
    }

    /** Samples that its rate promises and that were not heard, up to its last sample. */
    public long missing() {
        return attitude.missing();
    }

    /** The sensor's own attitude now, {@code earthFromSensor}, heading its own; the identity until its rate is known. */
    public double attitudeW() {
        return attitude.w();
    }

    public double attitudeX() {
        return attitude.x();
    }

    public double attitudeY() {
        return attitude.y();
    }

    public double attitudeZ() {
        return attitude.z();
    }
}
