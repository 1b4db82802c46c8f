package hiplevel.asymmetry.reliability;

import hiplevel.asymmetry.statistic.Welch;
import hiplevel.form.Measured;
import java.util.Optional;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * What a second session can tell of a change: under the standard error of measurement nothing changed, from the minimal detectable
 * change on something did, in between it may have.
 *
 * @param standardError SEM, the standard deviation of one session's mean about the wearer's true one, in the measure's unit
 * @param minimal MDC₉₅
 * @param degreesOfFreedom of the standard error when it comes of the wearer's own sessions; infinite of a published or assumed one
 */
public record DetectableChange(double standardError, double minimal, double degreesOfFreedom) {
    /** With fewer sessions of one's own what they vary by is not known. */
    public static final int OWN_FROM = 3;

    /** {@code MDC₉₅ = 1.96·√2·SEM} (Weir 2005). */
    public static DetectableChange ofStandardError(double standardError) {
        return new DetectableChange(
                standardError, Measured.NORMAL_95 * Math.sqrt(2) * standardError, Double.POSITIVE_INFINITY);
    }

    /** The same read backwards: of a stated MDC₉₅. */
    public static DetectableChange ofMinimal(double minimal) {
        return new DetectableChange(minimal / (Measured.NORMAL_95 * Math.sqrt(2)), minimal, Double.POSITIVE_INFINITY);
    }

    /**
     * The wearer's own: the typical error s is the standard deviation of the sessions' means about their mean, over both sides
     * together (Hopkins 2000), and so few of them widen it by Student's t, {@code MDC₉₅ = t(0.975, df)·√2·s}. Sides with under
     * {@link #OWN_FROM} sessions do not count. Empty when none counts, and when they do not vary at all, which says that one is
     * a copy of the other.
     *
     * @param sides the means of a side, one a session, of those before the one that is judged
     */
    public static Optional<DetectableChange> own(double[]... sides) {
        double squares = 0;
        int df = 0;
        for (double[] means : sides) {
            if (means.length >= OWN_FROM) {
                squares += StatUtils.variance(means) * (means.length - 1);
                df += means.length - 1;
            }
        }
        if (!(squares > 0)) {
            return Optional.empty();
        }
        double typical = Math.sqrt(squares / df);
        return Optional.of(new DetectableChange(typical, Welch.quantile(df) * Math.sqrt(2) * typical, df));
    }

    /** Whether it is the wearer's own. */
    public boolean isOwn() {
        return Double.isFinite(degreesOfFreedom);
    }

    /** How often so large a change comes by chance alone: two-sided, {@code |change|/(√2·SEM)} as normal or as Student's t. */
    public double p(double change) {
        double size = -Math.abs(change) / (Math.sqrt(2) * standardError);
        return 2
                * (isOwn()
                        ? new TDistribution(null, degreesOfFreedom).cumulativeProbability(size)
                        : new NormalDistribution(null, 0, 1).cumulativeProbability(size));
    }
}
