package hiplevel.report.digest;

import hiplevel.exercise.Measure;
import hiplevel.report.content.ExerciseResult;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was not assessed and why: measures that miss for the same reason equally often share a line, reasons that differ in a
 * number are one.
 *
 * @param measures their labels, {@code Depth, wobble}
 * @param reason why
 * @param count in how many of how many repetitions
 */
public record Unassessed(String measures, String reason, String count) {

    public static List<Unassessed> all(ExerciseResult exercise, Words words) {
        int all = exercise.accepted().size();
        String key = exercise.gait() ? "missing.count-gait" : "missing.count";
        Map<Map.Entry<String, Long>, List<String>> measures = new LinkedHashMap<>();
        for (Measure measure : exercise.exercise().measures()) {
            withoutDetail(exercise.notAssessed(measure), words)
                    .entrySet()
                    .forEach(reason -> measures.computeIfAbsent(reason, unused -> new ArrayList<>())
                            .add(words.say(measure.label())));
        }
        return measures.entrySet().stream()
                .map(e -> new Unassessed(
                        Words.sentence(String.join(", ", e.getValue())),
                        e.getKey().getKey(),
                        words.say(key, e.getKey().getValue(), all)))
                .toList();
    }

    /** {@code 60° of flexion not reached: depth was 58.5°} and {@code …51.3°} are one reason, counted together. */
    private static Map<String, Long> withoutDetail(Map<Saying, Long> sayings, Words words) {
        Map<String, Long> reasons = new LinkedHashMap<>();
        sayings.forEach((saying, count) -> reasons.merge(words.say(saying), count, Long::sum));
        Map<String, List<String>> alike = reasons.keySet().stream()
                .collect(Collectors.groupingBy(r -> r.split(": ", 2)[0], LinkedHashMap::new, Collectors.toList()));
        Map<String, Long> counts = new LinkedHashMap<>();
        alike.forEach((shared, same) -> counts.put(
                same.size() == 1 ? same.get(0) : shared,
                same.stream().mapToLong(reasons::get).sum()));
        return counts;
    }
}
