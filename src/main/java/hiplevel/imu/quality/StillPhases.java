package hiplevel.imu.quality;

import java.util.Arrays;

/**
 * Finds the phases of at least a second in which a sensor does not move, and what its accelerometer reads in them,
 * sample by sample and in little memory.
 *
 * <p>The recording is looked at in blocks of 0.25 s; four and more neighbouring blocks in which both the rate's magnitude
 * and the force's hardly vary are a still phase. The force's limit is relative, so that it means the same in any unit.
 */
public final class StillPhases {
    private static final long BLOCK_MICROS = 250_000;
    private static final int BLOCKS = 4;
    private static final int BLOCK_SAMPLES = 4;
    private static final long LARGEST_STEP_MICROS = 250_000;
    /** Standard deviation of the rate's magnitude, rad/s: above what sensors' noise and quiet standing make. */
    private static final double RATE_SPREAD = 0.05;
    /** Standard deviation of the force's magnitude as a share of its mean. */
    private static final double FORCE_SPREAD = 0.01;
    /** Phases kept; later ones are passed over. A recording of an hour has some hundred. */
    private static final int MOST = 10_000;

    private double[] forces = new double[16];
    private int phases;

    private long previous = Long.MIN_VALUE;
    private long blockStart;
    private int size;
    private double rate;
    private double rateSquares;
    private double force;
    private double forceSquares;

    private int quietBlocks;
    private double phaseForce;
    private long phaseSize;

    /** The next sample: µs, and the lengths of its angular rate (rad/s) and specific force. */
    public void sample(long timeMicros, double rateMagnitude, double forceMagnitude) {
        if (previous == Long.MIN_VALUE || timeMicros - previous > LARGEST_STEP_MICROS) {
            endPhase();
            beginBlock(timeMicros);
        } else if (timeMicros - blockStart >= BLOCK_MICROS) {
            endBlock();
            beginBlock(timeMicros);
        }
        previous = timeMicros;
        size++;
        rate += rateMagnitude;
        rateSquares += rateMagnitude * rateMagnitude;
        force += forceMagnitude;
        forceSquares += forceMagnitude * forceMagnitude;
    }

    /** The median over the still phases so far of the mean force in each; NaN when there was none. */
    public double typicalForce() {
        double[] sorted = forces();
        Arrays.sort(sorted);
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }

    /** The mean force of each still phase so far. */
    public double[] forces() {
        if (quietBlocks < BLOCKS) {
            return Arrays.copyOf(forces, phases);
        }
        double[] all = Arrays.copyOf(forces, phases + 1);
        all[phases] = phaseForce / phaseSize;
        return all;
    }

    private void beginBlock(long time) {
        blockStart = time;
        size = 0;
        rate = 0;
        rateSquares = 0;
        force = 0;
        forceSquares = 0;
    }

    private void endBlock() {
        boolean quiet = size >= BLOCK_SAMPLES
                && deviation(rate, rateSquares) < RATE_SPREAD
                && deviation(force, forceSquares) < FORCE_SPREAD * force / size
                && (quietBlocks == 0
                        || Math.abs(force / size - phaseForce / phaseSize) < FORCE_SPREAD * phaseForce / phaseSize);
        if (!quiet) {
            endPhase();
            return;
        }
        quietBlocks++;
        phaseForce += force;
        phaseSize += size;
    }

    private double deviation(double sum, double squares) {
        double mean = sum / size;
        return Math.sqrt(Math.max(0, squares / size - mean * mean));
    }

    private void endPhase() {
        if (quietBlocks >= BLOCKS && phases < MOST) {
            if (phases == forces.length) {
                forces = Arrays.copyOf(forces, 2 * phases);
            }
            forces[phases++] = phaseForce / phaseSize;
        }
        quietBlocks = 0;
        phaseForce = 0;
        phaseSize = 0;
    }
}
