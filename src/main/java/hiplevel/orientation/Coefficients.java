package hiplevel.orientation;

/**
 * What follows from the parameters and the sampling interval, computed once per filter. Variances in (rad/s)².
 *
 * @param interval s, the nominal interval between samples
 * @param rate nominal samples in a second
 * @param walkVariance what a bias variance gains with each sample
 * @param motionVariance measurement variance of the horizontal bias in motion
 * @param verticalVariance measurement variance of the vertical bias in motion
 * @param restVariance measurement variance of the bias at rest
 */
record Coefficients(
        OrientationParameters parameters,
        double interval,
        double rate,
        LowPass inclination,
        LowPass rest,
        double initialVariance,
        double walkVariance,
        double motionVariance,
        double verticalVariance,
        double restVariance) {

    static Coefficients of(OrientationParameters p, double interval) {
        if (!(interval > 0 && interval < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Sampling interval of the orientation filter: expected a positive number"
                    + " of seconds, got " + interval + "; give the device's median interval.");
        }
        double walkSigma = Math.toRadians(0.1);
        double walk = walkSigma * walkSigma * interval / p.biasWalkTime();
        double motion = varianceThatSettlesAt(p.motionBiasSigma(), walk);
        return new Coefficients(
                p,
                interval,
                1 / interval,
                LowPass.of(p.inclinationTime(), interval),
                LowPass.of(p.restFilterTime(), interval),
                p.initialBiasSigma() * p.initialBiasSigma(),
                walk,
                motion,
                motion / p.verticalTrust(),
                varianceThatSettlesAt(p.restBiasSigma(), walk));
    }

    /** The steady state of the scalar Kalman filter, solved for the measurement variance. */
    private static double varianceThatSettlesAt(double sigma, double walk) {
        double variance = sigma * sigma;
        return variance * variance / walk + variance;
    }
}
