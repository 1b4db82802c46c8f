package hiplevel.session.live;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.session.cue.BodyNow;
import java.util.Arrays;
import java.util.Optional;

/**
 * The body at one moment, as far as it is known; angles are changes from standing, and NaN where they are not known: no
 * such sensor, not aligned yet, silent.
 */
public final class LivePose implements BodyNow {
    /** Nearer to upright than this the leg is straight: its heading may be put back, rad. */
    private static final double STRAIGHT = Math.toRadians(15);
    /** A straight leg's heading is followed with this time constant, s: drift is slower, turning about takes longer. */
    private static final double FOLLOW_SECONDS = 1;

    private long timeMicros;
    private boolean aligned;
    private Optional<Side> stance = Optional.empty();
    private Optional<Side> instead = Optional.empty();
    private double obliquity = Double.NaN;
    private double tilt = Double.NaN;
    private final double[] flexion = {Double.NaN, Double.NaN};
    private final double[] adduction = {Double.NaN, Double.NaN};
    private final double[] forward = {Double.NaN, Double.NaN};
    private double front = Double.NaN;
    private double heading = Double.NaN;
    private final double[] thighFront = {Double.NaN, Double.NaN};
    private double pelvisRate;
    private double unrest = Double.NaN;
    private double stillSeconds;
    private double down = Double.NaN;
    private final double[] thighDown = {Double.NaN, Double.NaN};
    private boolean passed;
    private final boolean[] thighPassed = new boolean[2];

    void at(long micros, boolean known, Optional<Side> underWay, Optional<Side> notAsDeclared) {
        timeMicros = micros;
        aligned = known;
        stance = underWay;
        instead = notAsDeclared;
        obliquity = Double.NaN;
        tilt = Double.NaN;
        Arrays.fill(flexion, Double.NaN);
        Arrays.fill(adduction, Double.NaN);
        front = Double.NaN;
        heading = Double.NaN;
        Arrays.fill(thighFront, Double.NaN);
        down = Double.NaN;
        Arrays.fill(thighDown, Double.NaN);
        passed = false;
        Arrays.fill(thighPassed, false);
    }

    /** The cues have looked at it: what comes counts for the next ones. */
    void cued() {
        pelvisRate = 0;
    }

    void still(double share, double seconds) {
        unrest = share;
        stillSeconds = seconds;
    }

    /** Another alignment has other forwards. */
    void forgetHeadings() {
        Arrays.fill(forward, Double.NaN);
    }

    void segment(LiveSensor sensor, SegmentAxes axes, double seconds) {
        axes.turnedBy(sensor);
        if (axes.placement() == Placement.PELVIS) {
            obliquity = Math.asin(limited(-axes.leftZ()));
            tilt = Math.atan2(-axes.forwardZ(), axes.upZ());
            front = Math.asin(limited(axes.forwardZ()));
            heading = Math.atan2(-axes.leftX(), axes.leftY());
            pelvisRate = Math.max(pelvisRate, sensor.fastestSinceAsked());
            down = sensor.downMetres();
            passed = axes.passed();
            return;
        }
        Side side = axes.placement().side().orElseThrow();
        int i = index(side);
        thighFront[i] = Math.asin(limited(axes.forwardZ()));
        thighDown[i] = sensor.downMetres();
        thighPassed[i] = axes.passed();
        double heading = Math.atan2(axes.leftY(), axes.leftX()) - Math.PI / 2;
        if (Double.isNaN(forward[i]) || sensor.segmentStarted()) {
            forward[i] = heading;
        }
        double cos = Math.cos(forward[i]);
        double sin = Math.sin(forward[i]);
        // the long axis from hip to knee is the segment's up, reversed
        double downX = -(cos * axes.upX() + sin * axes.upY());
        double downY = -(cos * axes.upY() - sin * axes.upX());
        flexion[i] = Math.atan2(downX, axes.upZ());
        adduction[i] = Math.asin(limited(side.sigma() * downY));
        if (Math.abs(flexion[i]) < STRAIGHT) {
            double off = Math.IEEEremainder(heading - forward[i], 2 * Math.PI);
            forward[i] += (1 - Math.exp(-seconds / FOLLOW_SECONDS)) * off;
        }
    }

    private static int index(Side side) {
        return side == Side.LEFT ? 0 : 1;
    }

    private static double limited(double sine) {
        return Math.max(-1, Math.min(1, sine));
    }

    @Override
    public long timeMicros() {
        return timeMicros;
    }

    /** Whether any alignment is known; without it there are attitudes of sensors and no angles of the body. */
    public boolean aligned() {
        return aligned;
    }

    /** + = right side up, °. */
    @Override
    public double pelvicObliquityDeg() {
        return Math.toDegrees(obliquity);
    }

    /** + = anterior, °. */
    @Override
    public double pelvicTiltDeg() {
        return Math.toDegrees(tilt);
    }

    @Override
    public double pelvicHeadingDeg() {
        return Math.toDegrees(heading);
    }

    /** How much the sensors worn turn, as a share of what passes as standing still; NaN before any is heard. */
    public double unrest() {
        return unrest;
    }

    /** For how long nothing that is worn has turned more than that, s. */
    public double stillSeconds() {
        return stillSeconds;
    }

    /** The leg that carries in the repetition under way, as cues follow it, else as the last look saw it; empty where none. */
    public Optional<Side> stance() {
        return stance;
    }

    /** The leg that a repetition was just done on, or is stood on, although the other one was declared. */
    public Optional<Side> instead() {
        return instead;
    }

    /** + = knee toward the midline, against the leg's own heading when it was last straight, °. */
    @Override
    public double thighAdductionDeg(Side side) {
        return Math.toDegrees(adduction[index(side)]);
    }

    /** °. */
    @Override
    public double thighFlexionDeg(Side side) {
        return Math.toDegrees(flexion[index(side)]);
    }

    @Override
    public double pelvisFrontElevationDeg() {
        return Math.toDegrees(front);
    }

    @Override
    public double thighFrontElevationDeg(Side side) {
        return Math.toDegrees(thighFront[index(side)]);
    }

    @Override
    public double pelvisRateDegPerS() {
        return Math.toDegrees(pelvisRate);
    }

    @Override
    public double downMetres(Side leg) {
        return Double.isNaN(down) ? thighDown[index(leg)] : down;
    }

    @Override
    public boolean pelvisPassed() {
        return passed;
    }

    @Override
    public boolean thighPassed(Side side) {
        return thighPassed[index(side)];
    }
}
