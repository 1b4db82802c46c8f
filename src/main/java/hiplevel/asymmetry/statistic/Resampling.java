package hiplevel.asymmetry.statistic;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Means of resamples with replacement. The two samples draw from streams of their own; which of the streams is a sample's
 * follows from its values, not from its being left or right, so that mirroring the wearer mirrors the result exactly.
 */
final class Resampling {
    /** Resamples; more move the ends of an interval by less than a twentieth of its width. */
    static final int RESAMPLES = 2_000;

    private static final long FIRST_SEED = 20_261_122;
    private static final long SECOND_SEED = 19_470_101;

    private Resampling() {}

    /** The BCa interval of the difference of means, right − left, 95 %. */
    static Bca difference(double[] left, double[] right, double confidence) {
        boolean mirrored = inOrder(right, left);
        double[] one = mirrored ? right : left;
        double[] other = mirrored ? left : right;
        double[] oneMeans = means(one, FIRST_SEED);
        double[] otherMeans = means(other, SECOND_SEED);
        double[] replicates = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            replicates[i] = otherMeans[i] - oneMeans[i];
        }
        Bca bca = Bca.of(
                replicates,
                StatUtils.mean(other) - StatUtils.mean(one),
                Bca.acceleration(influences(other, 1), influences(one, -1)),
                confidence);
        return mirrored ? new Bca(-bca.high(), -bca.low(), -bca.biasCorrection(), -bca.acceleration()) : bca;
    }

    private static boolean inOrder(double[] one, double[] other) {
        return one.length == other.length ? java.util.Arrays.compare(one, other) < 0 : one.length < other.length;
    }

    private static double[] influences(double[] values, int sign) {
        double mean = StatUtils.mean(values);
        double[] influences = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            influences[i] = sign * (values[i] - mean);
        }
        return influences;
    }

    /** An hour of walking has thousands of values: every resample has a stream of its own and they run on all cores. */
    private static double[] means(double[] values, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SplittableRandom[] streams =
                Stream.generate(random::split).limit(RESAMPLES).toArray(SplittableRandom[]::new);
        return IntStream.range(0, RESAMPLES)
                .parallel()
                .mapToDouble(i -> mean(values, streams[i]))
                .toArray();
    }

    private static double mean(double[] values, SplittableRandom random) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[random.nextInt(values.length)];
        }
        return sum / values.length;
    }
}
