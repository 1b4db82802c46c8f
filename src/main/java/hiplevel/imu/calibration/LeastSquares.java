package hiplevel.imu.calibration;

import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresOptimizer.Optimum;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.util.Pair;

/**
 * A small least-squares problem whose residuals are already in units of their standard deviation.
 *
 * @param solution the parameters
 * @param sd their standard deviations, as far as the residuals' are right
 * @param residuals at the solution
 */
record LeastSquares(double[] solution, double[] sd, double[] residuals) {
    private static final int MOST_STEPS = 100;
    /** Step of the numerical derivatives; all parameters are of the order of one. */
    private static final double STEP = 1e-6;

    private static final double SINGULAR = 1e-12;

    /** By Levenberg and Marquardt; empty where the residuals do not determine the parameters. */
    static Optional<LeastSquares> solve(double[] start, Function<double[], double[]> residuals) {
        double[] target = new double[residuals.apply(start).length];
        try {
            Optimum found = new LevenbergMarquardtOptimizer()
                    .optimize(new LeastSquaresBuilder()
                            .start(start)
                            .target(target)
                            .model(at -> linear(at.toArray(), residuals))
                            .maxEvaluations(MOST_STEPS)
                            .maxIterations(MOST_STEPS)
                            .build());
            double[] solution = found.getPoint().toArray();
            return Optional.of(
                    new LeastSquares(solution, found.getSigma(SINGULAR).toArray(), residuals.apply(solution)));
        } catch (SingularMatrixException | MathIllegalStateException undetermined) {
            return Optional.empty();
        }
    }

    private static Pair<RealVector, RealMatrix> linear(double[] at, Function<double[], double[]> residuals) {
        double[] here = residuals.apply(at);
        RealMatrix jacobian = new Array2DRowRealMatrix(here.length, at.length);
        for (int p = 0; p < at.length; p++) {
            double[] above = at.clone();
            double[] below = at.clone();
            above[p] += STEP;
            below[p] -= STEP;
            double[] more = residuals.apply(above);
            double[] less = residuals.apply(below);
            for (int r = 0; r < here.length; r++) {
                jacobian.setEntry(r, p, (more[r] - less[r]) / (2 * STEP));
            }
        }
        return new Pair<>(new ArrayRealVector(here, false), jacobian);
    }
}
