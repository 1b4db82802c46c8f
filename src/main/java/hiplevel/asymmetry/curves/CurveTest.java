package hiplevel.asymmetry.curves;

import hiplevel.imu.Side;
import java.util.Arrays;
import java.util.List;

/**
 * What statistical non-parametric mapping found between two sets of curves.
 *
 * @param left how many curves of the left set were compared
 * @param right how many of the right set
 * @param relabellings how many were tried, the observed one included
 * @param everyRelabelling whether these are all there are, so that p is exact
 * @param tStar what the largest t of a relabelling exceeds with the chance α
 * @param t observed, one a node; positive where the right set is larger
 * @param clusters from the start of the movement to its end
 */
public record CurveTest(
        Design design,
        Tails tails,
        double alpha,
        int left,
        int right,
        int relabellings,
        boolean everyRelabelling,
        double tStar,
        double[] t,
        List<Cluster> clusters) {

    /** How the curves of both sets belong together. */
    public enum Design {
        /** independent repetitions of each side: pooled-variance t, labels are exchanged */
        TWO_SAMPLE("two-sample"),
        /** the first of the left with the first of the right: t of the differences, their signs are flipped */
        PAIRED("paired");

        private final String word;

        Design(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** Which differences are looked for. */
    public enum Tails {
        /** only right larger than left */
        ONE,
        TWO
    }

    /**
     * A stretch of the movement in which t lies beyond t*.
     *
     * @param larger the side with the larger values
     * @param fromPercent of the movement, interpolated to where t passes t*
     * @param integral of |t| beyond t* over percent of the movement
     * @param p share of relabellings whose largest integral is at least as large
     * @param difference right − left, mean over the stretch, in the curves' unit
     */
    public record Cluster(
            Side larger, double fromPercent, double toPercent, double integral, double p, double difference) {
        Cluster mirrored() {
            return new Cluster(larger.opposite(), fromPercent, toPercent, integral, p, -difference);
        }
    }

    /** As if left had been called right; what a two-tailed test of exchanged sets finds. */
    CurveTest mirrored() {
        return new CurveTest(
                design,
                tails,
                alpha,
                /* left= */ right,
                /* right= */ left,
                relabellings,
                everyRelabelling,
                tStar,
                Arrays.stream(t).map(at -> 0 - at).toArray(),
                clusters.stream().map(Cluster::mirrored).toList());
    }

    /**
     * The smallest p that so few relabellings can give. When it is above α nothing can be found, however different the
     * curves: with three repetitions a side two-tailed, for one.
     */
    public double smallestP() {
        boolean mirrored = tails == Tails.TWO && everyRelabelling && (design == Design.PAIRED || left == right);
        return (mirrored ? 2.0 : 1.0) / relabellings;
    }
}
