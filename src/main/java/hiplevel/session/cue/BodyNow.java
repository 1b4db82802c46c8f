package hiplevel.session.cue;

import hiplevel.imu.Side;

/** The body at one moment, as cues need it. Angles in °, changes from standing; NaN where they are not known. */
public interface BodyNow {
    /** µs of the recording's clock. */
    long timeMicros();

    /** + = right side up. */
    double pelvicObliquityDeg();

    /** + = anterior. */
    double pelvicTiltDeg();

    /** Where the pelvis' forward points, to the left +; drifts, so that only its change within a repetition counts. */
    double pelvicHeadingDeg();

    /** Elevation of the pelvis' anterior axis: lying on the side, + = rolled back. */
    double pelvisFrontElevationDeg();

    double thighFlexionDeg(Side side);

    /** + = knee toward the midline. */
    double thighAdductionDeg(Side side);

    /** Elevation of the thigh's anterior axis. */
    double thighFrontElevationDeg(Side side);

    /** The pelvis' largest angular rate since the moment before, °/s; 0 where no sensor tells it. */
    double pelvisRateDegPerS();

    /**
     * How far the body went down within the last second or so, m; NaN where no accelerometer feels it.
     *
     * @param leg whose thigh is asked where no pelvis sensor is heard
     */
    double downMetres(Side leg);

    /** Whether verdicts on the pelvis may rest on its alignment. */
    boolean pelvisPassed();

    /** Whether verdicts on that thigh may rest on its alignment. */
    boolean thighPassed(Side side);
}
