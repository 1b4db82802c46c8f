package hiplevel.asymmetry.statistic;

import java.util.List;
import java.util.stream.Stream;

/** Percent indices of left against right by their published names, positive when the right is larger. */
public final class SymmetryIndices {
    private SymmetryIndices() {}

    /** The symmetry index, {@code 100·(XR − XL)/(½·(XR + XL))} (Robinson, Herzog &amp; Nigg 1987). */
    public static double robinson(Magnitude left, Magnitude right) {
        return 100 * (right.value() - left.value()) / (0.5 * (right.value() + left.value()));
    }

    /**
     * The limb symmetry index, {@code 100·involved/uninvolved} (Noyes, Barber &amp; Mangine 1991): 100 when the affected side is as
     * large as the other.
     */
    public static double limbSymmetryIndex(Magnitude involved, Magnitude uninvolved) {
        return 100 * involved.value() / uninvolved.value();
    }

    /**
     * The symmetry angle, {@code 100·(45° − atan2(XL, XR))/90°} (Zifchock, Davis, Higginson &amp; Royer 2008). Of magnitudes the
     * bracket stays within ±45°, and is computed as {@code atan2(XR − XL, XR + XL)}, which mirrors exactly.
     */
    public static double symmetryAngle(Magnitude left, Magnitude right) {
        return 100 * Math.toDegrees(Math.atan2(right.value() - left.value(), right.value() + left.value())) / 90;
    }

    /**
     * The normalised symmetry index, {@code 100·(XR − XL)/(max − min)} with the largest and smallest over all trials of both
     * limbs, extended to include 0 (Queen, Dickerson, Ranganathan &amp; Schmitt 2020). Of magnitudes the smallest so is 0.
     *
     * @param left every trial, at least one; XL is their mean
     */
    public static double normalisedSymmetryIndex(List<Magnitude> left, List<Magnitude> right) {
        double largest = Stream.of(left, right)
                .flatMap(List::stream)
                .mapToDouble(Magnitude::value)
                .max()
                .orElseThrow();
        return 100 * (mean(right) - mean(left)) / largest;
    }

    private static double mean(List<Magnitude> trials) {
        return trials.stream().mapToDouble(Magnitude::value).average().orElseThrow();
    }
}
