package hiplevel.simulation.sensing;

import hiplevel.imu.Placement;
import java.util.List;
import java.util.SplittableRandom;

/** Which samples of one sensor never arrive: runs of one to five (3 on average), and whole gaps. */
final class Losses {
    private static final int LONGEST_RUN = 5;

    private final List<Gap> gaps;
    private final double runStarts;
    private final SplittableRandom random;
    private int left;

    Losses(Conditions conditions, Placement placement, SplittableRandom random) {
        this.random = random;
        gaps = conditions.gaps().stream()
                .filter(g -> g.placement() == placement)
                .toList();
        double mean = (1 + LONGEST_RUN) / 2.0;
        // p of a run's start at a sample outside runs, so that the share of lost samples is the one asked for
        runStarts = conditions.lossShare() / (mean * (1 - conditions.lossShare()) + conditions.lossShare());
    }

    /** Whether the next sample, at that instant, is lost. */
    boolean next(double seconds) {
        if (runStarts > 0 && left == 0 && random.nextDouble() < runStarts) {
            left = random.nextInt(1, LONGEST_RUN + 1);
        }
        boolean lost = left > 0;
        left = Math.max(0, left - 1);
        return lost || gaps.stream().anyMatch(g -> seconds >= g.fromSeconds() && seconds < g.toSeconds());
    }
}
