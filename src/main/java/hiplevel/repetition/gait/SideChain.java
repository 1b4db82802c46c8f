package hiplevel.repetition.gait;

import hiplevel.imu.Side;
import java.util.List;

/**
 * Feet land in turn: the evidence of single contacts, joined over a walk. A hidden chain of two states, forward and
 * backward (Rabiner 1989, Proc IEEE 77:257), in which the side changes from contact to contact, but for the few that were
 * missed or invented, which show in the time between.
 */
final class SideChain {
    /** How often a side does not change although the time between two contacts is usual … */
    private static final double SLIP = 0.02;
    /** … and when it is not. */
    private static final double SLIP_ODD = 0.3;

    private static final double USUAL_LEAST = 0.7;
    private static final double USUAL_MOST = 1.4;
    /** Nobody has tried it on enough people to claim more. */
    private static final double MOST_SURE = 0.99;

    private SideChain() {}

    /**
     * The probability that the right foot landed, for each contact.
     *
     * @param logOdds for right against left of each contact by itself
     * @param landings in samples
     * @param step usual time between landings, samples
     */
    static double[] right(double[] logOdds, List<Integer> landings, double step) {
        int n = logOdds.length;
        double[] forward = new double[n];
        double[] backward = new double[n];
        for (int k = 0; k < n; k++) {
            double prior = k == 0 ? 0.5 : carried(forward[k - 1], slip(landings, k, step));
            forward[k] = updated(prior, logOdds[k]);
        }
        for (int k = n - 1; k >= 0; k--) {
            backward[k] =
                    k == n - 1 ? 0.5 : carried(updated(backward[k + 1], logOdds[k + 1]), slip(landings, k + 1, step));
        }
        double[] right = new double[n];
        for (int k = 0; k < n; k++) {
            double both = updated(forward[k], Math.log(backward[k] / (1 - backward[k])));
            right[k] = Math.max(1 - MOST_SURE, Math.min(MOST_SURE, both));
        }
        return right;
    }

    /** The more probable side; where neither is, the one that did not land last. */
    static Side side(double right, Side before) {
        return right == 0.5 ? before.opposite() : right > 0.5 ? Side.RIGHT : Side.LEFT;
    }

    private static double slip(List<Integer> landings, int k, double step) {
        double share = (landings.get(k) - landings.get(k - 1)) / step;
        return share < USUAL_LEAST || share > USUAL_MOST ? SLIP_ODD : SLIP;
    }

    /** The neighbour's probability, seen from here. */
    private static double carried(double right, double slip) {
        return right * slip + (1 - right) * (1 - slip);
    }

    private static double updated(double right, double logOdds) {
        double odds = right / (1 - right) * Math.exp(logOdds);
        return odds / (1 + odds);
    }
}
