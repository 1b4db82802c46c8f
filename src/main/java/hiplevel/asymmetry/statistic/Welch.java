package hiplevel.asymmetry.statistic;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The difference of two means with unequal variances (Welch 1947), right − left.
 *
 * @param standardError of the difference
 * @param degreesOfFreedom after Satterthwaite; NaN when no side varies
 * @param pooledSd of the values within one side
 */
public record Welch(double difference, double standardError, double degreesOfFreedom, double pooledSd) {

    /** Compares two samples of at least two values each. */
    public static Welch of(double[] left, double[] right) {
        double difference = StatUtils.mean(right) - StatUtils.mean(left);
        double leftVariance = StatUtils.variance(left);
        double rightVariance = StatUtils.variance(right);
        double l = leftVariance / left.length;
        double r = rightVariance / right.length;
        double df = (l + r) * (l + r) / (l * l / (left.length - 1) + r * r / (right.length - 1));
        int pooledDf = left.length + right.length - 2;
        double pooled = Math.sqrt((leftVariance * (left.length - 1) + rightVariance * (right.length - 1)) / pooledDf);
        return new Welch(difference, Math.sqrt(l + r), df, pooled);
    }

    /** Infinite or NaN when no side varies. */
    public double t() {
        return difference / standardError;
    }

    /** Half the width of the 95 % interval of the difference; 0 when no side varies. */
    public double halfWidth() {
        return halfWidth(0.05);
    }

    /** Half the width of the interval that misses the truth with that chance; 0 when no side varies. */
    double halfWidth(double chance) {
        return standardError > 0 ? quantile(degreesOfFreedom, 1 - chance / 2) * standardError : 0;
    }

    /** The two-sided 95 % quantile of Student's t. */
    public static double quantile(double degreesOfFreedom) {
        return quantile(degreesOfFreedom, 0.975);
    }

    private static double quantile(double degreesOfFreedom, double share) {
        return new TDistribution(null, degreesOfFreedom).inverseCumulativeProbability(share);
    }
}
