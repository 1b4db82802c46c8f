package hiplevel.asymmetry;

import hiplevel.exercise.Measure;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Percent indices of left against right, positive when the right is larger; only for quantities that never cross zero.
 *
 * <ul>
 *   <li>{@code symmetry-index} {@code 100·(XR − XL)/(½·(XR + XL))} (Robinson 1987)
 *   <li>{@code symmetry-angle} {@code 100·(45° − atan2(XL, XR))/90°} (Zifchock 2008); with both sides positive the
 *       bracket stays within ±45°, and is computed as {@code atan2(XR − XL, XR + XL)}, which mirrors exactly
 * </ul>
 */
final class Indices {
    private Indices() {}

    /** By name; none for a measure that may cross zero, nor when a mean is not positive. */
    static Map<String, Double> of(Measure measure, double left, double right) {
        if (!measure.isAlwaysPositive() || !(left > 0 && right > 0)) {
            return Map.of();
        }
        Map<String, Double> indices = new LinkedHashMap<>();
        indices.put("symmetry-index", 100 * (right - left) / (0.5 * (right + left)));
        indices.put("symmetry-angle", 100 * Math.toDegrees(Math.atan2(right - left, right + left)) / 90);
        return Collections.unmodifiableMap(indices);
    }
}
