package hiplevel.report.page;

import hiplevel.exercise.Measure;
import hiplevel.report.content.Answer;
import hiplevel.report.content.ExerciseResult;
import hiplevel.session.SessionResult;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was not assessed and why, the notes, and what the sensors cannot see at all. */
final class MissingSection {
    private final SessionResult result;
    private final List<ExerciseResult> exercises;
    private final PageWords words;

    MissingSection(SessionResult result, List<ExerciseResult> exercises, PageWords words) {
        this.result = result;
        this.exercises = exercises;
        this.words = words;
    }

    String html() {
        StringBuilder items = new StringBuilder();
        boolean anyAccepted = false;
        for (ExerciseResult exercise : exercises) {
            anyAccepted |= !exercise.accepted().isEmpty();
            items.append(items(exercise));
        }
        String list = !items.isEmpty()
                ? "<ul class=\"plain\">\n" + items + "</ul>\n"
                : anyAccepted ? "<p>" + words.html("missing.nothing") + "</p>\n" : "";
        return """
                <section>
                <h2>%s</h2>
                %s%s<h3>%s</h3>
                <p>%s</p>
                </section>
                """.formatted(
                        words.html("missing.heading"),
                        list,
                        notes(),
                        words.html("missing.unseen"),
                        words.html("missing.unseen-text"));
    }

    /** Measures that miss for the same reason equally often share a line; reasons that differ in a number are one. */
    private String items(ExerciseResult exercise) {
        int all = exercise.accepted().size();
        String key = exercise.gait() ? "missing.count-gait" : "missing.count";
        Map<String, List<String>> measures = new LinkedHashMap<>();
        for (Measure measure : exercise.exercise().measures()) {
            withoutDetail(exercise.notAssessed(measure))
                    .forEach((reason, count) -> measures.computeIfAbsent(
                                    "%s <span class=\"pm\">(%s)</span>"
                                            .formatted(Html.text(reason), words.html(key, count, all)),
                                    unused -> new ArrayList<>())
                            .add(words.say(measure.label())));
        }
        return measures.entrySet().stream()
                .map(e -> "<li><b>%s</b>: %s</li>\n"
                        .formatted(Html.text(Words.sentence(String.join(", ", e.getValue()))), e.getKey()))
                .collect(Collectors.joining());
    }

    /** {@code 60° of flexion not reached: depth was 58.5°} and {@code …51.3°} are one reason, counted together. */
    private Map<String, Long> withoutDetail(Map<Saying, Long> sayings) {
        Map<String, Long> reasons = new LinkedHashMap<>();
        sayings.forEach((saying, count) -> reasons.merge(words.say(saying), count, Long::sum));
        Map<String, List<String>> alike = reasons.keySet().stream()
                .collect(Collectors.groupingBy(r -> r.split(": ", 2)[0], LinkedHashMap::new, Collectors.toList()));
        Map<String, Long> counts = new LinkedHashMap<>();
        alike.forEach((shared, all) -> counts.put(
                all.size() == 1 ? all.get(0) : shared,
                all.stream().mapToLong(reasons::get).sum()));
        return counts;
    }

    private String notes() {
        Set<Saying> notes = new LinkedHashSet<>(result.notes());
        result.recordings().forEach(r -> notes.addAll(r.notes()));
        if (notes.isEmpty() || !Answer.anythingAssessed(result)) {
            // without any value the notes already stand at the top
            return "";
        }
        return "<h3>%s</h3>\n<ul class=\"plain\">\n%s</ul>\n"
                .formatted(
                        words.html("missing.notes"),
                        notes.stream()
                                .map(n -> "<li>" + words.html(n) + "</li>\n")
                                .collect(Collectors.joining()));
    }
}
