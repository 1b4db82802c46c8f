package hiplevel.orientation;

/**
 * The gyroscope bias (rad/s, sensor axes) and its covariance, learnt at rest from the mean rate and in motion from what
 * the inclination correction keeps having to remove: a Kalman filter on a random walk. Paper, section 3.4.
 */
final class BiasEstimate {
    double x;
    double y;
    double z;

    /** The covariance, (rad/s)²; it is symmetric. */
    double pxx;

    double pyy;
    double pzz;
    double pxy;
    double pxz;
    double pyz;

    // Low-passed rows of earthFromSensor as a matrix, and of the bias in the earth frame (horizontal part only).
    private final LowPassed row1 = new LowPassed();
    private final LowPassed row2 = new LowPassed();
    private final LowPassed row3 = new LowPassed();
    private final LowPassed earthBias = new LowPassed();

    // The measurement matrix and residual of the step at hand.
    private double c11;
    private double c12;
    private double c13;
    private double c21;
    private double c22;
    private double c23;
    private double c31;
    private double c32;
    private double c33;
    private double ex;
    private double ey;
    private double ez;

    BiasEstimate(double variance) {
        pxx = variance;
        pyy = variance;
        pzz = variance;
    }

    /** One step, after the inclination correction of the same sample. */
    void learn(Coefficients c, Inclination inclination, RestDetector rest) {
        follow(c, inclination.attitudeW, inclination.attitudeX, inclination.attitudeY, inclination.attitudeZ);
        double limit = c.parameters().biasLimit();
        if (rest.atRest) {
            measureAtRest(rest.rate);
            predict(c);
            clipResidual(limit);
            correct(c.restVariance(), c.restVariance());
        } else {
            measureInMotion(inclination, c.rate());
            predict(c);
            clipResidual(limit);
            correct(c.motionVariance(), c.verticalVariance());
        }
        x = clip(x, limit);
        y = clip(y, limit);
        z = clip(z, limit);
    }

    private void follow(Coefficients c, double qw, double qx, double qy, double qz) {
        double r11 = 1 - 2 * (qy * qy + qz * qz);
        double r12 = 2 * (qx * qy - qw * qz);
        double r13 = 2 * (qx * qz + qw * qy);
        double r21 = 2 * (qx * qy + qw * qz);
        double r22 = 1 - 2 * (qx * qx + qz * qz);
        double r23 = 2 * (qy * qz - qw * qx);
        row1.add(c.inclination(), r11, r12, r13);
        row2.add(c.inclination(), r21, r22, r23);
        row3.add(c.inclination(), 2 * (qx * qz - qw * qy), 2 * (qy * qz + qw * qx), 1 - 2 * (qx * qx + qy * qy));
        earthBias.add(c.inclination(), r11 * x + r12 * y + r13 * z, r21 * x + r22 * y + r23 * z, 0);
    }

    private void measureAtRest(LowPassed rate) {
        c11 = 1;
        c12 = 0;
        c13 = 0;
        c21 = 0;
        c22 = 1;
        c23 = 0;
        c31 = 0;
        c32 = 0;
        c33 = 1;
        ex = rate.x - x;
        ey = rate.y - y;
        ez = rate.z - z;
    }

    private void measureInMotion(Inclination inclination, double rate) {
        c11 = row1.x;
        c12 = row1.y;
        c13 = row1.z;
        c21 = row2.x;
        c22 = row2.y;
        c23 = row2.z;
        c31 = row3.x;
        c32 = row3.y;
        c33 = row3.z;
        ex = -inclination.offY * rate + earthBias.x - (c11 * x + c12 * y + c13 * z);
        ey = inclination.offX * rate + earthBias.y - (c21 * x + c22 * y + c23 * z);
        ez = -(c31 * x + c32 * y + c33 * z);
    }

    private void predict(Coefficients c) {
        double top = c.initialVariance();
        double walk = c.walkVariance();
        pxx += pxx < top ? walk : 0;
        pyy += pyy < top ? walk : 0;
        pzz += pzz < top ? walk : 0;
    }

    private void clipResidual(double limit) {
        ex = clip(ex, limit);
        ey = clip(ey, limit);
        ez = clip(ez, limit);
    }

    /** The Kalman correction {@code K = P Cᵀ S⁻¹}, {@code S = W + C P Cᵀ}, with S inverted by cofactors. */
    private void correct(double horizontalVariance, double verticalVariance) {
        // M = C P
        double m11 = c11 * pxx + c12 * pxy + c13 * pxz;
        double m12 = c11 * pxy + c12 * pyy + c13 * pyz;
        double m13 = c11 * pxz + c12 * pyz + c13 * pzz;
        double m21 = c21 * pxx + c22 * pxy + c23 * pxz;
        double m22 = c21 * pxy + c22 * pyy + c23 * pyz;
        double m23 = c21 * pxz + c22 * pyz + c23 * pzz;
        double m31 = c31 * pxx + c32 * pxy + c33 * pxz;
        double m32 = c31 * pxy + c32 * pyy + c33 * pyz;
        double m33 = c31 * pxz + c32 * pyz + c33 * pzz;
        double s11 = m11 * c11 + m12 * c12 + m13 * c13 + horizontalVariance;
        double s12 = m11 * c21 + m12 * c22 + m13 * c23;
        double s13 = m11 * c31 + m12 * c32 + m13 * c33;
        double s22 = m21 * c21 + m22 * c22 + m23 * c23 + horizontalVariance;
        double s23 = m21 * c31 + m22 * c32 + m23 * c33;
        double s33 = m31 * c31 + m32 * c32 + m33 * c33 + verticalVariance;
        double a11 = s22 * s33 - s23 * s23;
        double a12 = s13 * s23 - s12 * s33;
        double a13 = s12 * s23 - s13 * s22;
        double inverse = 1 / (s11 * a11 + s12 * a12 + s13 * a13);
        double i11 = a11 * inverse;
        double i12 = a12 * inverse;
        double i13 = a13 * inverse;
        double i22 = (s11 * s33 - s13 * s13) * inverse;
        double i23 = (s12 * s13 - s11 * s23) * inverse;
        double i33 = (s11 * s22 - s12 * s12) * inverse;
        // K = Mᵀ S⁻¹, one row of it for each axis of the bias
        double k1 = m11 * i11 + m21 * i12 + m31 * i13;
        double k2 = m11 * i12 + m21 * i22 + m31 * i23;
        double k3 = m11 * i13 + m21 * i23 + m31 * i33;
        x += k1 * ex + k2 * ey + k3 * ez;
        pxx -= k1 * m11 + k2 * m21 + k3 * m31;
        pxy -= k1 * m12 + k2 * m22 + k3 * m32;
        pxz -= k1 * m13 + k2 * m23 + k3 * m33;
        k1 = m12 * i11 + m22 * i12 + m32 * i13;
        k2 = m12 * i12 + m22 * i22 + m32 * i23;
        k3 = m12 * i13 + m22 * i23 + m32 * i33;
        y += k1 * ex + k2 * ey + k3 * ez;
        pyy -= k1 * m12 + k2 * m22 + k3 * m32;
        pyz -= k1 * m13 + k2 * m23 + k3 * m33;
        k1 = m13 * i11 + m23 * i12 + m33 * i13;
        k2 = m13 * i12 + m23 * i22 + m33 * i23;
        k3 = m13 * i13 + m23 * i23 + m33 * i33;
        z += k1 * ex + k2 * ey + k3 * ez;
        pzz -= k1 * m13 + k2 * m23 + k3 * m33;
    }

    private static double clip(double value, double limit) {
        return value > limit ? limit : value < -limit ? -limit : value;
    }

    /** Forgets the course of the attitude; bias and covariance stay, for they outlive a gap. */
    void resetCourse() {
        row1.reset();
        row2.reset();
        row3.reset();
        earthBias.reset();
    }

    void set(BiasEstimate other) {
        x = other.x;
        y = other.y;
        z = other.z;
        pxx = other.pxx;
        pyy = other.pyy;
        pzz = other.pzz;
        pxy = other.pxy;
        pxz = other.pxz;
        pyz = other.pyz;
        row1.set(other.row1);
        row2.set(other.row2);
        row3.set(other.row3);
        earthBias.set(other.earthBias);
    }
}
