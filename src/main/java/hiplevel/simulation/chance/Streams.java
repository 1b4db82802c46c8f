package hiplevel.simulation.chance;

import hiplevel.imu.Placement;
import java.util.SplittableRandom;

/**
 * The random numbers of one wearer: each purpose draws from its own stream of the seed, so that asking for another
 * drop, another rate or fewer sensors leaves everything else as it was.
 */
public record Streams(long seed) {
    /** What random numbers are drawn for; those of a sensor have one stream per placement. */
    public enum Purpose {
        POSE(1),
        TIMING(2),
        ALIGNMENT_MOVEMENTS(3),
        TARGETS(4),
        WOBBLE(5),
        GAIT(6),
        JOLTS(7),
        MOUNTING(8),
        SOFT_TISSUE(9),
        BIAS(10),
        NOISE(11),
        CLOCK(12),
        LOSSES(13),
        COMPENSATIONS(14),
        VARIETY(15),
        LYING(16);

        private final int number;

        Purpose(int number) {
            this.number = number;
        }
    }

    public SplittableRandom of(Purpose purpose) {
        return new SplittableRandom(scattered(scattered(seed) + purpose.number));
    }

    public SplittableRandom of(Purpose purpose, Placement placement) {
        long ofPlacement = placement.word().hashCode();
        return new SplittableRandom(scattered(scattered(scattered(seed) + purpose.number) + ofPlacement));
    }

    /** Neighbouring seeds of {@link SplittableRandom} may be shifts of one sequence; these are far apart (MurmurHash3). */
    private static long scattered(long bits) {
        long z = bits + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 33)) * 0xff51afd7ed558ccdL;
        z = (z ^ (z >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return z ^ (z >>> 33);
    }
}
