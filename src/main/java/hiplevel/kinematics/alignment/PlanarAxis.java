package hiplevel.kinematics.alignment;

import hiplevel.kinematics.activity.TiltPath;
import hiplevel.spatial.Vector3;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * The axis about which a segment turned, from its angular rate: first principal component in the sensor-fixed plane
 * perpendicular to the standing vertical (biomechanics notes, section 4).
 *
 * @param azimuth of the axis in the plane of {@link TiltPath}, rad, modulo π
 * @param share of the first component in the plane's variance, 0.5 to 1
 * @param randomSd of the azimuth, rad: {@code sqrt(λ1·λ2/N_eff)/(λ1−λ2)}
 * @param fromVertical angle of the unprojected first component from the vertical, rad, 0 to π/2
 */
record PlanarAxis(double azimuth, double share, double randomSd, double fromVertical) {
    /** Rates of one movement are alike for about this long, s. */
    private static final double CORRELATION_SECONDS = 0.2;

    /** Sums of products of the rate's components, to which stretches of samples are added. */
    static final class Sums {
        private final double[][] products = new double[3][3];
        private int samples;

        void add(double[][] rate, int from, int to) {
            for (int i = from; i < to; i++) {
                if (Double.isNaN(rate[0][i])) {
                    continue;
                }
                samples++;
                for (int r = 0; r < 3; r++) {
                    for (int c = 0; c < 3; c++) {
                        products[r][c] += rate[r][i] * rate[c][i];
                    }
                }
            }
        }

        int samples() {
            return samples;
        }

        PlanarAxis axis(TiltPath path, double rateHz) {
            Array2DRowRealMatrix m = new Array2DRowRealMatrix(products);
            double a = quadratic(m, path.e1(), path.e1());
            double b = quadratic(m, path.e1(), path.e2());
            double d = quadratic(m, path.e2(), path.e2());
            double spread = Math.hypot(a - d, 2 * b);
            double l1 = (a + d + spread) / 2 / samples;
            double l2 = Math.max(0, (a + d - spread) / 2 / samples);
            double independent = Math.max(1, samples / (CORRELATION_SECONDS * rateHz));
            EigenDecomposition whole = new EigenDecomposition(m);
            double[] first = whole.getEigenvector(0).toArray();
            double vertical = Math.abs(new Vector3(first[0], first[1], first[2]).dot(path.up()));
            return new PlanarAxis(
                    Math.atan2(2 * b, a - d) / 2,
                    l1 / (l1 + l2),
                    Math.sqrt(l1 * l2 / independent) / Math.max(l1 - l2, 1e-12),
                    Math.acos(Math.min(1, vertical)));
        }

        private static double quadratic(Array2DRowRealMatrix m, Vector3 u, Vector3 v) {
            double[] mv = m.operate(new double[] {v.x(), v.y(), v.z()});
            return u.dot(new Vector3(mv[0], mv[1], mv[2]));
        }
    }

    static PlanarAxis of(double[][] rate, int from, int to, TiltPath path, double rateHz) {
        Sums sums = new Sums();
        sums.add(rate, from, to);
        return sums.axis(path, rateHz);
    }

    /** The same axis, turned by that much (rad) about the standing vertical. */
    PlanarAxis turned(double turn) {
        return new PlanarAxis(azimuth + turn, share, randomSd, fromVertical);
    }

    /** The nearest turn from one axis to another, rad, −π/2 to π/2: an axis has no sign. */
    static double between(double from, double to) {
        return Math.IEEEremainder(to - from, Math.PI);
    }
}
