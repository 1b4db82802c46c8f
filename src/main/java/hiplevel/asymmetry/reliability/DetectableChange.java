package hiplevel.asymmetry.reliability;

import hiplevel.asymmetry.statistic.Welch;
import hiplevel.form.Measured;
import java.util.Optional;
import org.apache.commons.math3.stat.StatUtils;

/**
 * What a second session can tell of a change: under the standard error of measurement nothing changed, from the minimal detectable
 * change on something did, in between it may have.
 *
 * @param standardError SEM, the standard deviation of one session's mean about the wearer's true one, in the measure's unit
 * @param minimal MDC₉₅
 * @param sessions how many of the wearer's own it rests on; 0 for a published or assumed one
 */
public record DetectableChange(double standardError, double minimal, int sessions) {
    /** With fewer sessions of one's own what they vary by is not known. */
    public static final int OWN_FROM = 3;

    /** {@code MDC₉₅ = 1.96·√2·SEM} (Weir 2005). */
    public static DetectableChange ofStandardError(double standardError) {
        return new DetectableChange(standardError, Measured.NORMAL_95 * Math.sqrt(2) * standardError, 0);
    }

    /** The same read backwards: of a stated MDC₉₅. */
    public static DetectableChange ofMinimal(double minimal) {
        return new DetectableChange(minimal / (Measured.NORMAL_95 * Math.sqrt(2)), minimal, 0);
    }

    /**
     * The wearer's own: the typical error is the standard deviation of the sessions' means (Hopkins 2000), and so few of them
     * widen it by Student's t, {@code MDC₉₅ = t(0.975, k − 1)·√2·s}. Empty under {@link #OWN_FROM} sessions, and when they do
     * not vary at all, which says that one is a copy of the other.
     *
     * @param means one a session, before the one that is judged
     */
    public static Optional<DetectableChange> own(double... means) {
        if (means.length < OWN_FROM) {
            return Optional.empty();
        }
        double typical = Math.sqrt(StatUtils.variance(means));
        return typical > 0
                ? Optional.of(new DetectableChange(
                        typical, Welch.quantile(means.length - 1.0) * Math.sqrt(2) * typical, means.length))
                : Optional.empty();
    }
}
