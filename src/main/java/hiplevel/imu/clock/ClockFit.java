package hiplevel.imu.clock;

/**
 * How a sensor's clock ran against the recorder's; both NaN where the sensor's clock is the recorder's.
 *
 * @param skewPpm how much faster the sensor's clock ran, parts per million; NaN also for less than 10 s of observations
 * @param residualMs how well the fit is supported: in nine of ten seconds the earliest arrival lay nearer to it than
 *     that, ms. It does not contain the constant part of the link's latency, which arrivals cannot tell
 */
public record ClockFit(double skewPpm, double residualMs) {
    public static final ClockFit ONE_CLOCK = new ClockFit(Double.NaN, Double.NaN);
}
