package hiplevel.kinematics.alignment;

import hiplevel.kinematics.activity.Stretch;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.spatial.Vector3;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealVector;

/**
 * How the pelvis sensor's earth frame is turned against a thigh sensor's: both see the acceleration of the same hip
 * joint. In the pelvis' earth frame it is {@code f_p + A_p r_p}, in the thigh's {@code f_t + A_t r_t}, with f the
 * specific force less gravity, {@code A = R([ω̇]× + [ω]×²)} and r the joint's place in the sensor's axes; the turn δ
 * about the vertical and both places are those with the smallest sum of squared differences. For each δ the places
 * follow linearly, so all sums are made once and δ is searched.
 *
 * <p>Idea: M. Kok, J. D. Hol, T. B. Schön, "An optimization-based approach to human body motion capture using inertial
 * sensors", IFAC Proceedings 47 (2014) 79, where a joint's acceleration makes heading observable without magnetometers.
 *
 * @param turn {@code pelvisEarthFromThighEarth}, angle about the vertical, rad
 */
record HipLink(double turn) {
    private static final double CUTOFF_HZ = 6;
    private static final double GRAVITY = 9.81;
    /** Where joints are looked for first, m above the thigh's and below the pelvis' sensor; SD of either component. */
    private static final double ABOVE_THIGH = 0.20;

    private static final double BELOW_PELVIS = 0.08;
    private static final double THIGH_SD = 0.10;
    private static final double PELVIS_SD = 0.15;
    /** Of the difference at one sample, m/s²: about 0.4, alike over some fifty samples. */
    private static final double DIFFERENCE_SD = 3;

    private static final int COARSE = 72;
    private static final int FINE = 21;

    /** The link over the given stretches of walking. */
    static HipLink of(SensorMotion pelvis, Vector3 pelvisUp, SensorMotion thigh, Vector3 thighUp, List<Stretch> walks) {
        Sums sums = new Sums(new Columns(pelvis), new Columns(thigh), walks);
        double[] prior = {
            thighUp.x() * ABOVE_THIGH,
            thighUp.y() * ABOVE_THIGH,
            thighUp.z() * ABOVE_THIGH,
            -pelvisUp.x() * BELOW_PELVIS,
            -pelvisUp.y() * BELOW_PELVIS,
            -pelvisUp.z() * BELOW_PELVIS
        };
        double step = 2 * Math.PI / COARSE;
        double coarse = best(sums, prior, 0, step, COARSE);
        double fineStep = 2 * step / (FINE - 1);
        double fine = best(sums, prior, coarse - step, fineStep, FINE);
        return new HipLink(fine + vertex(sums, prior, fine, fineStep));
    }

    /** How far the smallest cost lies from a turn, by the parabola through it and its two neighbours. */
    private static double vertex(Sums sums, double[] prior, double turn, double step) {
        double before = sums.cost(turn - step, prior);
        double here = sums.cost(turn, prior);
        double after = sums.cost(turn + step, prior);
        double bend = before - 2 * here + after;
        // without a bend the turn is not to be seen at all, and one value is as good as another
        return bend > 0 ? Math.max(-step, Math.min(step, step / 2 * (before - after) / bend)) : 0;
    }

    /** Of the turns {@code from + i·step} the one with the smallest sum of squares. */
    private static double best(Sums sums, double[] prior, double from, double step, int count) {
        double least = Double.POSITIVE_INFINITY;
        double turn = from;
        for (int i = 0; i < count; i++) {
            double cost = sums.cost(from + i * step, prior);
            if (cost < least) {
                least = cost;
                turn = from + i * step;
            }
        }
        return turn;
    }

    /** A sensor's smoothed columns. */
    private record Columns(SensorMotion sensor, double[][] rate, double[][] force) {
        Columns(SensorMotion sensor) {
            this(sensor, sensor.smoothRate(CUTOFF_HZ), sensor.smoothForce(CUTOFF_HZ));
        }

        /** Writes {@code [A | f]}, three rows of four, in earth axes; false where a neighbour is missing. */
        boolean row(int i, double[][] out) {
            if (i < 1 || i + 1 >= rate[0].length || Double.isNaN(rate[0][i - 1] + rate[0][i] + rate[0][i + 1])) {
                return false;
            }
            double half = sensor.grid().rateHz() / 2;
            Vector3 w = new Vector3(rate[0][i], rate[1][i], rate[2][i]);
            Vector3 a = new Vector3(
                    (rate[0][i + 1] - rate[0][i - 1]) * half,
                    (rate[1][i + 1] - rate[1][i - 1]) * half,
                    (rate[2][i + 1] - rate[2][i - 1]) * half);
            Vector3[] basis = {Vector3.X, Vector3.Y, Vector3.Z};
            for (int c = 0; c < 3; c++) {
                Vector3 e = basis[c];
                put(out, c, sensor.attitude(i).rotate(a.cross(e).plus(w.cross(w.cross(e)))));
            }
            Vector3 f = new Vector3(force[0][i], force[1][i], force[2][i]);
            put(out, 3, sensor.attitude(i).rotate(f).minus(Vector3.Z.times(GRAVITY)));
            return true;
        }

        private static void put(double[][] out, int column, Vector3 v) {
            out[0][column] = v.x();
            out[1][column] = v.y();
            out[2][column] = v.z();
        }
    }

    /** Sums of products of the rows {@code [A | f]} of thigh (t) and pelvis (p). */
    private static final class Sums {
        private final double[][] tt = new double[4][4];
        private final double[][] pp = new double[4][4];
        private final double[][] even = new double[4][4];
        private final double[][] odd = new double[4][4];
        private final double[][] vertical = new double[4][4];

        Sums(Columns pelvis, Columns thigh, List<Stretch> walks) {
            double[][] p = new double[3][4];
            double[][] t = new double[3][4];
            for (Stretch walk : walks) {
                for (int i = walk.from(); i < walk.to(); i++) {
                    if (pelvis.row(i, p) && thigh.row(i, t)) {
                        add(p, t);
                    }
                }
            }
        }

        private void add(double[][] p, double[][] t) {
            for (int r = 0; r < 4; r++) {
                for (int c = 0; c < 4; c++) {
                    tt[r][c] += t[0][r] * t[0][c] + t[1][r] * t[1][c] + t[2][r] * t[2][c];
                    pp[r][c] += p[0][r] * p[0][c] + p[1][r] * p[1][c] + p[2][r] * p[2][c];
                    even[r][c] += t[0][r] * p[0][c] + t[1][r] * p[1][c];
                    odd[r][c] += t[0][r] * p[1][c] - t[1][r] * p[0][c];
                    vertical[r][c] += t[2][r] * p[2][c];
                }
            }
        }

        /** The smallest sum of squares over both places when the frames are turned by δ. */
        double cost(double turn, double[] prior) {
            double cos = Math.cos(turn);
            double sin = Math.sin(turn);
            double[][] m = new double[6][6];
            double[] b = new double[6];
            for (int r = 0; r < 3; r++) {
                for (int c = 0; c < 3; c++) {
                    m[r][c] = tt[r][c];
                    m[3 + r][3 + c] = pp[r][c];
                    m[r][3 + c] = -cross(r, c, cos, sin);
                    m[3 + c][r] = m[r][3 + c];
                }
                b[r] = cross(r, 3, cos, sin) - tt[r][3];
                b[3 + r] = cross(3, r, cos, sin) - pp[r][3];
            }
            double constant = tt[3][3] + pp[3][3] - 2 * cross(3, 3, cos, sin);
            for (int i = 0; i < 6; i++) {
                double weight = Math.pow(DIFFERENCE_SD / (i < 3 ? THIGH_SD : PELVIS_SD), 2);
                m[i][i] += weight;
                b[i] += weight * prior[i];
                constant += weight * prior[i] * prior[i];
            }
            RealVector right = new ArrayRealVector(b, false);
            RealVector place = new CholeskyDecomposition(new Array2DRowRealMatrix(m, false))
                    .getSolver()
                    .solve(right);
            return constant - place.dotProduct(right);
        }

        private double cross(int r, int c, double cos, double sin) {
            return cos * even[r][c] + sin * odd[r][c] + vertical[r][c];
        }
    }
}
