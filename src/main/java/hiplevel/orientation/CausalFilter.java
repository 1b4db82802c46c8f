package hiplevel.orientation;

import hiplevel.spatial.Quaternion;

/**
 * Attitude sample by sample, as a live view needs it. Allocates nothing per sample.
 *
 * <p>A sample with a value that is not finite is skipped: attitude and bias stay, and the next step integrates over the
 * whole time since the last usable sample. An accelerometer that says (0, 0, 0) has nothing to say: the gyroscope alone
 * carries the attitude on. After more than {@link OrientationParameters#longestStep} without a usable sample a new
 * segment starts: inclination comes from the accelerometer again, heading goes on where it was (which is a guess), the
 * bias and its covariance are kept.
 *
 * <p>Source: Laidig and Seel 2023, 6D form; see the package's description. Deviation: each step integrates over its own
 * interval, while the low-passes and the bias filter count samples of the nominal interval.
 */
public final class CausalFilter {
    /** Half a microsecond: recordings tell time in µs, so no rounding error can look like a longer step. */
    private static final double ROUNDING = 5e-7;

    private final Coefficients coefficients;
    private final FilterState state;

    /** A filter for samples about every {@code intervalSeconds} (the device's median interval; must be positive). */
    public CausalFilter(OrientationParameters parameters, double intervalSeconds) {
        coefficients = Coefficients.of(parameters, intervalSeconds);
        state = new FilterState(coefficients.initialVariance());
    }

    private CausalFilter(Coefficients coefficients, FilterState state) {
        this.coefficients = coefficients;
        this.state = state;
    }

    /** A filter that goes on from a saved state exactly as the filter would have from which it was taken. */
    public static CausalFilter resumed(OrientationParameters parameters, double intervalSeconds, FilterState saved) {
        return new CausalFilter(Coefficients.of(parameters, intervalSeconds), saved.copy());
    }

    /** A copy of all that the filter remembers; later samples do not change it. */
    public FilterState state() {
        return state.copy();
    }

    /**
     * Takes one sample: angular rate in rad/s, specific force in m/s² (up at rest), sensor axes.
     *
     * @param dtSeconds time since the previous sample, usable or not; of no meaning for the first one. What is not a
     *     positive number counts as the nominal interval
     */
    public void update(double gx, double gy, double gz, double ax, double ay, double az, double dtSeconds) {
        FilterState s = state;
        s.waited += dtSeconds > 0 ? dtSeconds : coefficients.interval();
        s.segmentStarted = false;
        s.skipped = !isUsable(gx, gy, gz, ax, ay, az);
        if (s.skipped) {
            return;
        }
        double step = beginStep();
        s.rest.addRate(coefficients, gx, gy, gz);
        s.strapDown.turn((gx - s.bias.x) * step, (gy - s.bias.y) * step, (gz - s.bias.z) * step);
        boolean weighs = ax != 0 || ay != 0 || az != 0;
        if (weighs) {
            // the first sample of a segment stands for one nominal interval of stillness
            s.rest.addForce(coefficients, ax, ay, az, step > 0 ? step : coefficients.interval());
            s.strapDown.carry(ax, ay, az);
            s.force.add(coefficients.inclination(), s.strapDown.carriedX, s.strapDown.carriedY, s.strapDown.carriedZ);
            s.inclination.correct(s.force.x, s.force.y, s.force.z);
        }
        s.inclination.attitude(s.strapDown.w, s.strapDown.x, s.strapDown.y, s.strapDown.z);
        if (weighs) {
            s.bias.learn(coefficients, s.inclination, s.rest);
        }
    }

    /** Whether every value is a finite number. */
    static boolean isUsable(double gx, double gy, double gz, double ax, double ay, double az) {
        // zero times anything finite is zero, times anything else NaN
        return 0 * gx + 0 * gy + 0 * gz + 0 * ax + 0 * ay + 0 * az == 0;
    }

    /** Whether so many seconds between usable samples are too many to integrate over. */
    static boolean isGap(OrientationParameters parameters, double seconds) {
        return seconds > parameters.longestStep() + ROUNDING;
    }

    /** The seconds to integrate over: none at the start of a segment. */
    private double beginStep() {
        double step = state.waited;
        state.waited = 0;
        if (!state.started) {
            state.started = true;
            return 0;
        }
        if (isGap(coefficients.parameters(), step)) {
            state.startSegment();
            state.segmentStarted = true;
            return 0;
        }
        return step;
    }

    /** Whether the last sample was skipped because a value was not a finite number. */
    public boolean skipped() {
        return state.skipped;
    }

    /** Whether the last sample was the first after a gap. */
    public boolean segmentStarted() {
        return state.segmentStarted;
    }

    public boolean atRest() {
        return state.rest.atRest;
    }

    /** The attitude {@code earthFromSensor} after the last sample; identity before the first. */
    public Quaternion attitude() {
        return new Quaternion(w(), x(), y(), z());
    }

    public double w() {
        return state.inclination.attitudeW;
    }

    public double x() {
        return state.inclination.attitudeX;
    }

    public double y() {
        return state.inclination.attitudeY;
    }

    public double z() {
        return state.inclination.attitudeZ;
    }

    /** The gyroscope bias believed in after the last sample, rad/s. */
    public double biasX() {
        return state.bias.x;
    }

    public double biasY() {
        return state.bias.y;
    }

    public double biasZ() {
        return state.bias.z;
    }

    /** The bias with its covariance, for fusing it with another estimate. */
    BiasEstimate bias() {
        return state.bias;
    }
}
