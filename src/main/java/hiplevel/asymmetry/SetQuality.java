package hiplevel.asymmetry;

import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.imu.Side;
import hiplevel.words.Saying;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How steadily the accepted repetitions of one leg were done, biomechanics notes, section 8. Coefficients of variation are shares
 * (0.1 is 10 %), NaN where they say nothing.
 *
 * @param side empty where rows have none
 * @param phases in the exercise's order; one for a hold or a stance phase
 * @param depth how far the repetitions went, where that was measured
 * @param consistency of the curve of what is watched first; empty under two curves
 * @param fatigue the trend of what is watched first over the repetitions; empty under four
 * @param means of every measure, with the 95 % uncertainty of the mean; only where rows have no side, else the comparison of
 *     left and right holds them
 * @param remarks steps each way, published norms
 */
public record SetQuality(
        Exercise exercise,
        Optional<Side> side,
        int repetitions,
        List<Phase> phases,
        Optional<Depth> depth,
        Optional<Consistency> consistency,
        Optional<Fatigue> fatigue,
        Map<Measure, SideSummary> means,
        List<Saying> remarks) {

    public SetQuality {
        phases = List.copyOf(phases);
        remarks = List.copyOf(remarks);
        EnumMap<Measure, SideSummary> ordered = new EnumMap<>(Measure.class);
        ordered.putAll(means);
        means = Collections.unmodifiableMap(ordered);
    }

    /** One phase's time. */
    public record Phase(String word, double meanSeconds, double variation) {}

    /** How far the repetitions went, by that measure. */
    public record Depth(Measure measure, double mean, double variation) {}

    /** The mean over the movement of the standard deviation between repetitions, in the measure's unit. */
    public record Consistency(Measure measure, double meanSd) {}

    /**
     * Whether a measure grows from repetition to repetition.
     *
     * @param slope Theil–Sen, in the measure's unit a repetition
     * @param p two-sided, Mann–Kendall
     */
    public record Fatigue(Measure measure, double slope, double p, int n) {}

    /** As coaches write it, whole seconds: {@code 3-1-2}. */
    public String tempo() {
        return String.join(
                "-",
                phases.stream()
                        .map(p -> Long.toString(Math.round(p.meanSeconds())))
                        .toList());
    }
}
