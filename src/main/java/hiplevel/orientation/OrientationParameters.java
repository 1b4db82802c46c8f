package hiplevel.orientation;

/**
 * What can be set in the orientation filter; {@link #STANDARD} holds the paper's values (section 4 there), found on
 * several data sets. All must be positive and finite, or the constructor throws.
 *
 * @param inclinationTime s, time constant of the low-pass of specific force in the almost-inertial frame. Small: tilt is
 *     corrected soon, but movement leaks into it; large: movement averages out, but gyroscope drift stays longer
 * @param initialBiasSigma rad/s, standard deviation of the gyroscope bias before the first sample. Small: a large bias is
 *     learnt slowly; large: the first movements may be taken for bias
 * @param biasWalkTime s in which the standard deviation of an unobserved bias grows from 0 to 0.1 °/s. Small: the
 *     estimate follows changes and noise; large: it is smooth and late
 * @param motionBiasSigma rad/s, standard deviation of the bias that estimation in motion settles at. Small: motion is
 *     hardly listened to; large: the bias follows what movement feigns
 * @param verticalTrust share (0 to 1) by which the vertical bias, unobservable in motion, is pulled toward zero, relative
 *     to the trust in the horizontal ones. Small: it may wander; large: a true vertical bias is forgotten
 * @param restBiasSigma rad/s, standard deviation of the bias that estimation at rest settles at. Small: rest is averaged
 *     long; large: the bias follows the gyroscope's noise at rest
 * @param biasLimit rad/s, largest bias believed, per axis, and largest mean rate that may be called rest. Small: a bad
 *     gyroscope is not corrected; large: slow turning may be learnt as bias
 * @param restFilterTime s, time constant of the low-pass against which rest is judged. Small: slow movement looks like
 *     rest; large: rest is seen late
 * @param restTime s without movement after which rest begins. Small: pauses in movement count; large: short rests are lost
 * @param restRate rad/s, departure from the low-passed rate that ends rest. Small: a noisy gyroscope never rests; large:
 *     slow movement counts as rest
 * @param restForce m/s², departure from the low-passed specific force that ends rest. Small and large: as for the rate
 * @param longestStep s, longest interval between samples that is integrated over; after a longer one a new segment
 *     starts. Small: each lost sample restarts the filter; large: unseen rotation is guessed
 */
public record OrientationParameters(
        double inclinationTime,
        double initialBiasSigma,
        double biasWalkTime,
        double motionBiasSigma,
        double verticalTrust,
        double restBiasSigma,
        double biasLimit,
        double restFilterTime,
        double restTime,
        double restRate,
        double restForce,
        double longestStep) {

    public static final OrientationParameters STANDARD = new OrientationParameters(
            3.0,
            Math.toRadians(0.5),
            100.0,
            Math.toRadians(0.1),
            1e-4,
            Math.toRadians(0.03),
            Math.toRadians(2.0),
            0.5,
            1.5,
            Math.toRadians(2.0),
            0.5,
            0.05);

    public OrientationParameters {
        positive("inclinationTime", inclinationTime);
        positive("initialBiasSigma", initialBiasSigma);
        positive("biasWalkTime", biasWalkTime);
        positive("motionBiasSigma", motionBiasSigma);
        positive("verticalTrust", verticalTrust);
        positive("restBiasSigma", restBiasSigma);
        positive("biasLimit", biasLimit);
        positive("restFilterTime", restFilterTime);
        positive("restTime", restTime);
        positive("restRate", restRate);
        positive("restForce", restForce);
        positive("longestStep", longestStep);
    }

    private static void positive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Orientation parameter " + name + ": expected a positive number, got "
                    + value + "; start from OrientationParameters.STANDARD.");
        }
    }
}
