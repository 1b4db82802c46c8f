package hiplevel.form.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.apache.commons.math3.stat.StatUtils;

/** The wearer's usual: the median over the repetitions of one leg, where there are enough for a habit. */
record Usual(Map<Watched.Key, Double> medians) {
    /** Fewer repetitions of a leg do not make a habit. */
    private static final int FEWEST = 3;

    static Usual of(List<Watched> watched) {
        Map<Watched.Key, Double> medians = new HashMap<>();
        watched.stream().collect(Collectors.groupingBy(Watched::key)).forEach((key, same) -> {
            if (same.size() >= FEWEST) {
                double[] values =
                        same.stream().mapToDouble(w -> w.value().value()).toArray();
                medians.put(key, StatUtils.percentile(values, 50));
            }
        });
        return new Usual(medians);
    }

    OptionalDouble of(Watched watched) {
        Double median = medians.get(watched.key());
        return median == null ? OptionalDouble.empty() : OptionalDouble.of(median);
    }
}
