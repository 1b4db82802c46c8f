package hiplevel.kinematics.alignment;

import hiplevel.kinematics.activity.Movement;
import hiplevel.kinematics.activity.TiltPath;
import java.util.List;

/**
 * Skin turns a thigh's sensor about the thigh's long axis in proportion to flexion. The axis of a leg swing then turns in
 * the sensor's axes as the leg leans, and its mean is off by the mean lean: a swing goes further forward than back. This
 * tells that turn, so that the axis can be had as it is at standing, where every repetition starts.
 *
 * @param perLean turn of the axis' azimuth per lean of the segment, rad/rad
 * @param axis azimuth of the axis that the lean is taken across, rad
 */
record SkinTwist(double perLean, double axis) {

    /**
     * Weighted regression of the momentary azimuth of the angular rate on the lean, with the same slope and another level
     * for every movement: planes of single movements differ.
     *
     * @param rate columns of angular rate in the sensor's axes, NaN in gaps
     * @param axis azimuth of the axis of all movements together
     */
    static SkinTwist of(double[][] rate, List<Movement> movements, TiltPath path, double axis) {
        double covariance = 0;
        double variance = 0;
        for (Movement m : movements) {
            Sums s = Sums.of(rate, m, path, axis);
            covariance += s.leanTurn - s.lean * s.turn / s.weight;
            variance += s.leanLean - s.lean * s.lean / s.weight;
        }
        return new SkinTwist(variance > 0 ? covariance / variance : 0, axis);
    }

    /** How far the axis of one movement is turned from where it is at standing, rad. */
    double turn(double[][] rate, Movement m, TiltPath path) {
        Sums s = Sums.of(rate, m, path, axis);
        return perLean * s.lean / s.weight;
    }

    /** Sums over one movement, each sample weighted by the square of its rate about the axis. */
    private record Sums(double weight, double lean, double turn, double leanLean, double leanTurn) {
        static Sums of(double[][] rate, Movement m, TiltPath path, double axis) {
            double cos = Math.cos(axis);
            double sin = Math.sin(axis);
            double[] sums = new double[5];
            for (int i = m.from(); i < m.to(); i++) {
                if (Double.isNaN(rate[0][i]) || Double.isNaN(path.p1()[i])) {
                    continue;
                }
                double r1 = rate[0][i] * path.e1().x()
                        + rate[1][i] * path.e1().y()
                        + rate[2][i] * path.e1().z();
                double r2 = rate[0][i] * path.e2().x()
                        + rate[1][i] * path.e2().y()
                        + rate[2][i] * path.e2().z();
                double along = r1 * cos + r2 * sin;
                double across = r2 * cos - r1 * sin;
                double lean = Math.asin(Math.max(-1, Math.min(1, path.p2()[i] * cos - path.p1()[i] * sin)));
                sums[0] += along * along;
                sums[1] += along * along * lean;
                sums[2] += along * across;
                sums[3] += along * along * lean * lean;
                sums[4] += along * across * lean;
            }
            return new Sums(sums[0], sums[1], sums[2], sums[3], sums[4]);
        }
    }
}
