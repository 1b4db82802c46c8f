package hiplevel.orientation;

import hiplevel.imu.ImuSeries;
import java.util.stream.IntStream;

/**
 * The form for recorded data, about a quarter more accurate than the causal one: the bias is estimated forward and
 * backward in time and fused, the rate integrated once, and specific force filtered with zero phase. Paper, section 3.7.
 *
 * <p>Samples that are not finite, empty accelerometer readings and gaps are treated as by {@link CausalFilter}; each
 * segment between gaps is integrated and filtered on its own, while the bias is learnt across them.
 */
public final class ForwardBackward {
    private final ImuSeries series;
    private final OrientationParameters parameters;

    // The result. Until the backward pass is through, w to z hold a part of the forward covariance and the bias columns
    // the forward bias; then w to z hold the strap-down attitude until the correction: an hour of samples is large.
    private final double[] w;
    private final double[] x;
    private final double[] y;
    private final double[] z;
    private final double[] biasX;
    private final double[] biasY;
    private final double[] biasZ;

    // The rest of the forward covariance, then specific force in the inertial frame, NaN where there is none.
    private final double[] forceX;
    private final double[] forceY;
    private final double[] forceZ;

    private ForwardBackward(ImuSeries series, OrientationParameters parameters) {
        this.series = series;
        this.parameters = parameters;
        int n = series.size();
        w = new double[n];
        x = new double[n];
        y = new double[n];
        z = new double[n];
        biasX = new double[n];
        biasY = new double[n];
        biasZ = new double[n];
        forceX = new double[n];
        forceY = new double[n];
        forceZ = new double[n];
    }

    /** One attitude per sample; a skipped sample has that of its predecessor, one before the first usable the identity. */
    public static OrientationSeries of(ImuSeries series, OrientationParameters parameters) {
        return new ForwardBackward(series, parameters).run();
    }

    private OrientationSeries run() {
        int n = series.size();
        int[] starts = forwardBias();
        fuseBackwardBias();
        LowPass lowPass = n < 2
                ? LowPass.of(parameters.inclinationTime(), parameters.longestStep())
                : LowPass.of(parameters.inclinationTime(), series.medianInterval());
        Inclination inclination = new Inclination();
        for (int s = 0; s < starts.length; s++) {
            int end = s + 1 < starts.length ? starts[s + 1] : n;
            integrate(starts[s], end, inclination);
            smoothForce(starts[s], end, lowPass);
            correctInclination(starts[s], end, inclination);
        }
        return new OrientationSeries(series.timeMicros(), w, x, y, z, biasX, biasY, biasZ, starts);
    }

    /** Keeps the forward bias and covariance of each sample; returns where segments start. */
    private int[] forwardBias() {
        IntStream.Builder starts = IntStream.builder();
        SeriesPass pass = SeriesPass.forward(series, parameters);
        BiasEstimate bias = pass.filter().bias();
        for (int i = 0; i < series.size(); i++) {
            pass.step(i);
            if (i == 0 || pass.filter().segmentStarted()) {
                starts.add(i);
            }
            biasX[i] = bias.x;
            biasY[i] = bias.y;
            biasZ[i] = bias.z;
            w[i] = bias.pxx;
            x[i] = bias.pyy;
            y[i] = bias.pzz;
            z[i] = bias.pxy;
            forceX[i] = bias.pxz;
            forceY[i] = bias.pyz;
        }
        return starts.build().toArray();
    }

    private void fuseBackwardBias() {
        SeriesPass pass = SeriesPass.backward(series, parameters);
        for (int i = series.size() - 1; i >= 0; i--) {
            pass.step(i);
            fuse(i, pass.filter().bias());
        }
    }

    /**
     * The mean of both biases by inverse covariance, {@code (P₁⁻¹ + P₂⁻¹)⁻¹ (P₁⁻¹ b₁ − P₂⁻¹ b₂)}, written as
     * {@code b₁ + P₁ (P₁ + P₂)⁻¹ (−b₂ − b₁)}, which inverts one matrix instead of three.
     */
    private void fuse(int i, BiasEstimate b2) {
        double s11 = w[i] + b2.pxx;
        double s22 = x[i] + b2.pyy;
        double s33 = y[i] + b2.pzz;
        double s12 = z[i] + b2.pxy;
        double s13 = forceX[i] + b2.pxz;
        double s23 = forceY[i] + b2.pyz;
        double a11 = s22 * s33 - s23 * s23;
        double a12 = s13 * s23 - s12 * s33;
        double a13 = s12 * s23 - s13 * s22;
        double a22 = s11 * s33 - s13 * s13;
        double a23 = s12 * s13 - s11 * s23;
        double a33 = s11 * s22 - s12 * s12;
        double inverse = 1 / (s11 * a11 + s12 * a12 + s13 * a13);
        double dx = -b2.x - biasX[i];
        double dy = -b2.y - biasY[i];
        double dz = -b2.z - biasZ[i];
        double vx = (a11 * dx + a12 * dy + a13 * dz) * inverse;
        double vy = (a12 * dx + a22 * dy + a23 * dz) * inverse;
        double vz = (a13 * dx + a23 * dy + a33 * dz) * inverse;
        biasX[i] += w[i] * vx + z[i] * vy + forceX[i] * vz;
        biasY[i] += z[i] * vx + x[i] * vy + forceY[i] * vz;
        biasZ[i] += forceX[i] * vx + forceY[i] * vy + y[i] * vz;
    }

    /** Strap-down attitude and specific force in the inertial frame; heading goes on from the segment before. */
    private void integrate(int start, int end, Inclination before) {
        StrapDown strapDown = new StrapDown();
        strapDown.set(before.attitudeW, before.attitudeX, before.attitudeY, before.attitudeZ);
        int last = -1;
        for (int i = start; i < end; i++) {
            double gx = series.gyrX()[i];
            double gy = series.gyrY()[i];
            double gz = series.gyrZ()[i];
            double ax = series.accX()[i];
            double ay = series.accY()[i];
            double az = series.accZ()[i];
            boolean usable = CausalFilter.isUsable(gx, gy, gz, ax, ay, az);
            if (usable) {
                double dt = last < 0 ? 0 : (series.timeMicros()[i] - series.timeMicros()[last]) * 1e-6;
                strapDown.turn((gx - biasX[i]) * dt, (gy - biasY[i]) * dt, (gz - biasZ[i]) * dt);
                last = i;
            }
            boolean weighs = usable && (ax != 0 || ay != 0 || az != 0);
            if (weighs) {
                strapDown.carry(ax, ay, az);
            }
            forceX[i] = weighs ? strapDown.carriedX : Double.NaN;
            forceY[i] = strapDown.carriedY;
            forceZ[i] = strapDown.carriedZ;
            w[i] = strapDown.w;
            x[i] = strapDown.x;
            y[i] = strapDown.y;
            z[i] = strapDown.z;
        }
    }

    /** Low-passes the force forward, then backward from the steady state of where the forward pass ended. */
    private void smoothForce(int start, int end, LowPass lowPass) {
        LowPassed force = new LowPassed();
        for (int i = start; i < end; i++) {
            smooth(i, force, lowPass);
        }
        force.settle(lowPass, force.x, force.y, force.z);
        for (int i = end - 1; i >= start; i--) {
            smooth(i, force, lowPass);
        }
    }

    private void smooth(int i, LowPassed force, LowPass lowPass) {
        if (!Double.isNaN(forceX[i])) {
            force.add(lowPass, forceX[i], forceY[i], forceZ[i]);
            forceX[i] = force.x;
            forceY[i] = force.y;
            forceZ[i] = force.z;
        }
    }

    private void correctInclination(int start, int end, Inclination inclination) {
        inclination.reset();
        for (int i = start; i < end; i++) {
            if (!Double.isNaN(forceX[i])) {
                inclination.correct(forceX[i], forceY[i], forceZ[i]);
            }
            inclination.attitude(w[i], x[i], y[i], z[i]);
            w[i] = inclination.attitudeW;
            x[i] = inclination.attitudeX;
            y[i] = inclination.attitudeY;
            z[i] = inclination.attitudeZ;
        }
    }
}
