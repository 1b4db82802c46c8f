package hiplevel.asymmetry;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The difference of two means with unequal variances (Welch 1947), right − left, and Hedges' g of it.
 *
 * @param standardError of the difference
 * @param degreesOfFreedom after Satterthwaite; NaN when no side varies
 * @param pooledSd of the values within one side
 * @param effectSize Hedges g, {@code J·Δ/pooledSd} with {@code J = 1 − 3/(4·(nL + nR − 2) − 1)}; NaN when no side varies
 */
record Welch(double difference, double standardError, double degreesOfFreedom, double pooledSd, double effectSize) {

    /** Compares two samples of at least two values each. */
    static Welch of(double[] left, double[] right) {
        double difference = StatUtils.mean(right) - StatUtils.mean(left);
        double leftVariance = StatUtils.variance(left);
        double rightVariance = StatUtils.variance(right);
        double l = leftVariance / left.length;
        double r = rightVariance / right.length;
        double df = (l + r) * (l + r) / (l * l / (left.length - 1) + r * r / (right.length - 1));
        int pooledDf = left.length + right.length - 2;
        double pooled = Math.sqrt((leftVariance * (left.length - 1) + rightVariance * (right.length - 1)) / pooledDf);
        double correction = 1 - 3.0 / (4 * pooledDf - 1);
        return new Welch(
                difference, Math.sqrt(l + r), df, pooled, pooled > 0 ? correction * difference / pooled : Double.NaN);
    }

    double t() {
        return difference / standardError;
    }

    /** Half the width of the 95 % interval of the difference; 0 when no side varies. */
    double halfWidth() {
        return standardError > 0 ? quantile(degreesOfFreedom) * standardError : 0;
    }

    /** The two-sided 95 % quantile of Student's t. */
    static double quantile(double degreesOfFreedom) {
        return new TDistribution(null, degreesOfFreedom).inverseCumulativeProbability(0.975);
    }
}
