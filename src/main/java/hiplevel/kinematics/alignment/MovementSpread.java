package hiplevel.kinematics.alignment;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * How far the planes of a wearer's single alignment movements lie apart: a sum of squares about their means (rad²) and its
 * degrees of freedom. People who move in careless planes do so with every segment, so that pelvis and thighs may be pooled.
 */
record MovementSpread(double squares, int degrees) {
    /** The prior alone is known no worse: the notes give it four degrees of freedom. */
    private static final double LEAST_DEGREES = 4;

    private static final double NORMAL_95 = 1.96;

    static final MovementSpread NONE = new MovementSpread(0, 0);

    /** Of one turn per movement, rad. */
    static MovementSpread of(double[] turns) {
        double mean = java.util.Arrays.stream(turns).average().orElse(0);
        double squares =
                java.util.Arrays.stream(turns).map(t -> (t - mean) * (t - mean)).sum();
        return new MovementSpread(squares, Math.max(0, turns.length - 1));
    }

    MovementSpread plus(MovementSpread other) {
        return new MovementSpread(squares + other.squares, degrees + other.degrees);
    }

    MovementSpread without(MovementSpread part) {
        return new MovementSpread(squares - part.squares, degrees - part.degrees);
    }

    /**
     * SD between single movements of one segment as an interval may use it, rad: what is expected of it, which the wearer's
     * other segments tell and without them the prior, is refined by its own movements; a spread known from few movements is
     * widened by Student's t, so that 1.96 times it holds 95 %.
     *
     * @param own of that segment, which is part of this
     */
    double sd(MovementSpread own, AlignmentSettings settings) {
        MovementSpread others = without(own);
        double prior = Math.toRadians(settings.movementSpreadDeg());
        double priorDegrees = settings.movementPriorDegrees();
        double expected = blend(prior * prior, priorDegrees, others);
        double worth = Math.min(settings.wearerDegrees(), priorDegrees + others.degrees);
        double variance = blend(expected, worth, own);
        return Math.sqrt(variance) * widening(Math.max(LEAST_DEGREES, worth + own.degrees));
    }

    private static double blend(double variance, double degrees, MovementSpread seen) {
        return (degrees * variance + seen.squares) / (degrees + seen.degrees);
    }

    /** Half a 95 % interval of Student's t over that of a normal distribution. */
    private static double widening(double degrees) {
        return new TDistribution(null, degrees).inverseCumulativeProbability(0.975) / NORMAL_95;
    }
}
