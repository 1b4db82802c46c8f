package hiplevel.recording.physics;

import java.util.Optional;

/**
 * Compares the accelerometer's tilt with the gyroscope's.
 *
 * <p>A rate 57 times too large (in deg/s, taken for rad/s) shows between quiet moments 0.5 to 3 s apart: where the
 * accelerometer sees "up" is compared with where the gyroscope turned it to, as claimed and 57 times smaller. Only pairs in
 * which the two differ clearly count; each votes for the one that came closer. "Up" in the sensor moves by {@code du/dt =
 * −ω × u}, stepped to second order.
 *
 * <p>A rate 57 times too small (in rad/s, taken for deg/s) shows only while moving, when moments are rarely quiet: see
 * {@link TurnRatio}.
 */
final class TiltCheck {
    /** What the claimed rate is multiplied by. */
    private static final double[] FACTORS = {1, Math.PI / 180};

    private static final long BLOCK_MICROS = 100_000;
    private static final int BLOCK_SAMPLES = 4;
    private static final long PAIR_FROM_MICROS = 500_000;
    private static final long PAIR_TO_MICROS = 3_000_000;
    private static final long LARGEST_STEP_MICROS = 250_000;
    /** Spread of the force in a quiet block, as a share of its mean. */
    private static final double QUIET = 0.03;
    /** Errors of two readings that differ by less, rad, say nothing. */
    private static final double TELLING = 0.1;

    private static final int LEAST_VOTES = 3;
    private static final double MAJORITY = 0.8;
    /** The better reading must be better by this much over all telling pairs. */
    private static final double ADVANTAGE = 0.4;

    private final double[][] up = new double[FACTORS.length][3];
    private final TurnRatio ratio = new TurnRatio();
    private int votesFor;
    private int votesAgainst;
    private double errorOfClaim;
    private double errorOfOther;
    private boolean anchored;
    private long anchor;
    private long previous = Long.MIN_VALUE;

    private long blockStart;
    private int blockSize;
    private double sumX;
    private double sumY;
    private double sumZ;
    private double sum;
    private double sumOfSquares;
    private double turnX;
    private double turnY;
    private double turnZ;

    void sample(long time, double gx, double gy, double gz, double ax, double ay, double az, double magnitude) {
        long step = time - previous;
        boolean first = previous == Long.MIN_VALUE;
        previous = time;
        if (first || step > LARGEST_STEP_MICROS) {
            anchored = false;
            ratio.restart();
            beginBlock(time);
        } else {
            double seconds = step * 1e-6;
            turnX += seconds * gx;
            turnY += seconds * gy;
            turnZ += seconds * gz;
            for (int f = 0; anchored && f < FACTORS.length; f++) {
                double k = -FACTORS[f] * seconds;
                turn(up[f], k * gx, k * gy, k * gz);
            }
        }
        blockSize++;
        sumX += ax;
        sumY += ay;
        sumZ += az;
        sum += magnitude;
        sumOfSquares += magnitude * magnitude;
        if (time - blockStart >= BLOCK_MICROS && blockSize >= BLOCK_SAMPLES) {
            endBlock(time);
            beginBlock(time);
        }
    }

    private void beginBlock(long time) {
        blockStart = time;
        blockSize = 0;
        sumX = 0;
        sumY = 0;
        sumZ = 0;
        sum = 0;
        sumOfSquares = 0;
        turnX = 0;
        turnY = 0;
        turnZ = 0;
    }

    private void endBlock(long time) {
        if (anchored && time - anchor > PAIR_TO_MICROS) {
            anchored = false;
        }
        double mean = sum / blockSize;
        double spread = Math.sqrt(Math.max(0, sumOfSquares / blockSize - mean * mean));
        double norm = Math.sqrt(sumX * sumX + sumY * sumY + sumZ * sumZ);
        if (norm > 0) {
            ratio.block(sumX / norm, sumY / norm, sumZ / norm, norm / blockSize, turnX, turnY, turnZ);
        }
        boolean quiet = spread < QUIET * mean && norm > (1 - QUIET) * sum;
        if (!quiet || (anchored && time - anchor < PAIR_FROM_MICROS)) {
            return;
        }
        double[] seen = {sumX / norm, sumY / norm, sumZ / norm};
        if (anchored) {
            vote(seen);
        }
        anchored = true;
        anchor = time;
        for (double[] u : up) {
            System.arraycopy(seen, 0, u, 0, 3);
        }
    }

    private void vote(double[] seen) {
        double claimed = angle(up[0], seen);
        double other = angle(up[1], seen);
        if (Math.abs(claimed - other) > TELLING) {
            votesFor += other < claimed ? 1 : 0;
            votesAgainst += other < claimed ? 0 : 1;
            errorOfClaim += claimed;
            errorOfOther += other;
        }
    }

    /** The factor that the angular rate must be multiplied by to agree with the accelerometer; empty when as claimed. */
    Optional<Double> likelyFactor() {
        if (ratio.gyroscopeSaysFarLess()) {
            return Optional.of(180 / Math.PI);
        }
        boolean smaller = votesFor >= LEAST_VOTES
                && votesFor >= MAJORITY * (votesFor + votesAgainst)
                && errorOfOther < ADVANTAGE * errorOfClaim;
        return smaller ? Optional.of(FACTORS[1]) : Optional.empty();
    }

    private static void turn(double[] u, double x, double y, double z) {
        double cx = y * u[2] - z * u[1];
        double cy = z * u[0] - x * u[2];
        double cz = x * u[1] - y * u[0];
        double vx = u[0] + cx + (y * cz - z * cy) / 2;
        double vy = u[1] + cy + (z * cx - x * cz) / 2;
        double vz = u[2] + cz + (x * cy - y * cx) / 2;
        double n = 1 / Math.sqrt(vx * vx + vy * vy + vz * vz);
        u[0] = vx * n;
        u[1] = vy * n;
        u[2] = vz * n;
    }

    private static double angle(double[] a, double[] b) {
        double dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
        return Math.acos(Math.max(-1, Math.min(1, dot)));
    }
}
