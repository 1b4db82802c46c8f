package hiplevel.asymmetry.statistic;

import java.util.Optional;

/**
 * Hedges' g: the difference of means in pooled standard deviations, {@code J·(x̄R − x̄L)/s}, with {@code J = 1 − 3/(4·df − 1)}
 * and {@code df = nL + nR − 2} against the bias of small samples (Hedges 1981).
 */
public final class HedgesG {
    private HedgesG() {}

    /** Of samples of at least two values each; empty when no sample varies. */
    public static Optional<Double> of(double[] left, double[] right) {
        Welch welch = Welch.of(left, right);
        int df = left.length + right.length - 2;
        double correction = 1 - 3.0 / (4 * df - 1);
        return welch.pooledSd() > 0
                ? Optional.of(correction * welch.difference() / welch.pooledSd())
                : Optional.empty();
    }
}
