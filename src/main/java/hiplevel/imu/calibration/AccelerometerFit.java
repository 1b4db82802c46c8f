package hiplevel.imu.calibration;

import hiplevel.imu.Calibration.Triad;
import hiplevel.spatial.Vector3;
import java.util.List;
import java.util.Optional;

/**
 * Scales and offsets with which the force has the length of gravity at every rest.
 *
 * @param residual root mean square of what remains, m/s²
 */
record AccelerometerFit(Triad triad, double residual) {
    static final double GRAVITY = 9.80665;
    private static final int PARAMETERS = 6;
    /** SD of one rest's mean force, m/s²: flicker, a soft table, axes not quite square. Six poses leave nothing to tell it. */
    private static final double SD = 0.01;

    /** Empty where the rests do not determine all six. */
    static Optional<AccelerometerFit> of(List<Rest> rests) {
        return LeastSquares.solve(new double[] {1, 1, 1, 0, 0, 0}, p -> residuals(p, rests))
                .map(found -> of(found, rests.size()));
    }

    private static double[] residuals(double[] p, List<Rest> rests) {
        Triad triad = triad(p, Vector3.ZERO, Vector3.ZERO);
        return rests.stream()
                .mapToDouble(r -> (triad.corrected(r.force()).norm() - GRAVITY) / SD)
                .toArray();
    }

    private static AccelerometerFit of(LeastSquares found, int rests) {
        double squares = 0;
        for (double r : found.residuals()) {
            squares += r * r;
        }
        // where more rests than unknowns scatter more than was thought, they tell how sure the rest is
        double wider = rests > PARAMETERS ? Math.max(1, Math.sqrt(squares / (rests - PARAMETERS))) : 1;
        double[] sd = found.sd();
        return new AccelerometerFit(
                triad(
                        found.solution(),
                        new Vector3(sd[0], sd[1], sd[2]).times(wider),
                        new Vector3(sd[3], sd[4], sd[5]).times(wider)),
                SD * Math.sqrt(squares / rests));
    }

    private static Triad triad(double[] p, Vector3 scaleSd, Vector3 offsetSd) {
        return Triad.of(new Vector3(p[0], p[1], p[2]), new Vector3(p[3], p[4], p[5]), scaleSd, offsetSd);
    }
}
