package hiplevel.asymmetry;

import hiplevel.asymmetry.statistic.Magnitude;
import hiplevel.asymmetry.statistic.SymmetryIndices;
import hiplevel.exercise.Measure;
import hiplevel.imu.Side;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.stat.StatUtils;

/** The percent indices of {@link SymmetryIndices} under the names that files carry. */
final class Indices {
    private Indices() {}

    /** Of each side's repetitions, by name; none for a measure without magnitudes. The limb symmetry index needs an affected side. */
    static Map<String, Double> of(Measure measure, double[] left, double[] right, Optional<Side> affected) {
        List<Magnitude> lefts = Magnitude.all(measure, left);
        List<Magnitude> rights = Magnitude.all(measure, right);
        if (lefts.isEmpty() || rights.isEmpty()) {
            return Map.of();
        }
        Magnitude l = Magnitude.of(measure, StatUtils.mean(left)).orElseThrow();
        Magnitude r = Magnitude.of(measure, StatUtils.mean(right)).orElseThrow();
        Map<String, Double> indices = new LinkedHashMap<>();
        indices.put("symmetry-index", SymmetryIndices.robinson(l, r));
        affected.ifPresent(side -> indices.put(
                "limb-symmetry-index",
                side == Side.LEFT ? SymmetryIndices.limbSymmetryIndex(l, r) : SymmetryIndices.limbSymmetryIndex(r, l)));
        indices.put("symmetry-angle", SymmetryIndices.symmetryAngle(l, r));
        indices.put("normalised-symmetry-index", SymmetryIndices.normalisedSymmetryIndex(lefts, rights));
        return Collections.unmodifiableMap(indices);
    }
}
