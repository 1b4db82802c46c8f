package hiplevel.imu.calibration;

import hiplevel.imu.Calibration.Triad;
import hiplevel.imu.ImuSeries;
import hiplevel.spatial.Vector3;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Scales with which every turn between two rests carries the vertical of the first to that of the second, and what the
 * gyroscope reads at rest.
 *
 * <p>Deviations from Tedaldi 2014: the bias of a turn is that of the two rests beside it, so that its wandering counts
 * little; and each scale is held near one, so that an axis that nothing was turned about stays uncorrected and says so by
 * its standard deviation.
 *
 * @param turns that were used
 * @param residual root mean square of the angles between both verticals, rad; NaN without turns
 */
record GyroscopeFit(Triad triad, int turns, double residual) {
    /** SD of a turn's vertical, rad: what bias, timing and axes not quite square leave over. */
    private static final double SD = Math.toRadians(0.3);
    /** SD of the scales of sensors as they are sold. */
    private static final double SCALE_SD = 0.03;

    /**
     * Of all samples, the rests among them and the accelerometer's errors.
     *
     * @param range the largest rate it can tell, rad/s, when stated: turns beyond it are left out
     */
    static GyroscopeFit of(ImuSeries samples, List<Rest> rests, Triad accelerometer, OptionalDouble range) {
        List<Turn> turns = new ArrayList<>();
        for (int i = 1; i < rests.size(); i++) {
            Rest a = rests.get(i - 1);
            Rest b = rests.get(i);
            Turn turn = new Turn(
                    samples,
                    a.to() - 1,
                    b.from(),
                    a.rate().plus(b.rate()).times(0.5),
                    accelerometer.corrected(a.force()).normalized(),
                    accelerometer.corrected(b.force()).normalized());
            if (turn.isWhole(range)) {
                turns.add(turn);
            }
        }
        // the scales' own rows determine them where no turn does
        LeastSquares found = LeastSquares.solve(new double[] {1, 1, 1}, scale -> residuals(scale, turns))
                .orElseThrow();
        double squares = 0;
        for (int i = 0; i < 3 * turns.size(); i++) {
            squares += found.residuals()[i] * found.residuals()[i];
        }
        // a vertical is a direction: each turn misses it in two ways
        double wider = Math.max(1, Math.sqrt(squares / Math.max(1, 2 * turns.size() - 3)));
        Triad triad = Triad.of(
                vector(found.solution()), offset(rests), vector(found.sd()).times(wider), offsetSd(rests));
        return new GyroscopeFit(triad, turns.size(), SD * Math.sqrt(squares / turns.size()));
    }

    private static double[] residuals(double[] scale, List<Turn> turns) {
        double[] all = new double[3 * turns.size() + 3];
        int n = 0;
        for (Turn turn : turns) {
            Vector3 miss = turn.miss(vector(scale));
            all[n++] = miss.x() / SD;
            all[n++] = miss.y() / SD;
            all[n++] = miss.z() / SD;
        }
        for (double s : scale) {
            all[n++] = (s - 1) / SCALE_SD;
        }
        return all;
    }

    /** Of all samples at rest. */
    private static Vector3 offset(List<Rest> rests) {
        Vector3 sum = Vector3.ZERO;
        int samples = 0;
        for (Rest rest : rests) {
            sum = sum.plus(rest.rate().times(rest.size()));
            samples += rest.size();
        }
        return sum.times(1.0 / samples);
    }

    /** From how the rests differ. */
    private static Vector3 offsetSd(List<Rest> rests) {
        Vector3 mean = offset(rests);
        double[] squares = new double[3];
        for (Rest rest : rests) {
            Vector3 d = rest.rate().minus(mean);
            squares[0] += d.x() * d.x();
            squares[1] += d.y() * d.y();
            squares[2] += d.z() * d.z();
        }
        double n = (double) rests.size() * (rests.size() - 1);
        return new Vector3(Math.sqrt(squares[0] / n), Math.sqrt(squares[1] / n), Math.sqrt(squares[2] / n));
    }

    private static Vector3 vector(double[] v) {
        return new Vector3(v[0], v[1], v[2]);
    }
}
