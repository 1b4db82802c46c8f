package hiplevel.report;

import hiplevel.exercise.Measure;
import hiplevel.session.SessionResult;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What was not assessed and why, the notes, and what the sensors cannot see at all. */
final class MissingSection {
    private final SessionResult result;
    private final List<ExerciseResult> exercises;
    private final Words words;

    MissingSection(SessionResult result, List<ExerciseResult> exercises, Words words) {
        this.result = result;
        this.exercises = exercises;
        this.words = words;
    }

    String html() {
        StringBuilder items = new StringBuilder();
        boolean anyAccepted = false;
        for (ExerciseResult exercise : exercises) {
            anyAccepted |= !exercise.accepted().isEmpty();
            exercise.exercise().measures().forEach(m -> items.append(items(exercise, m)));
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

    private String items(ExerciseResult exercise, Measure measure) {
        int all = exercise.accepted().size();
        String key = exercise.gait() ? "missing.count-gait" : "missing.count";
        return exercise.notAssessed(measure).entrySet().stream()
                .map(e -> "<li><b>%s</b>: %s <span class=\"pm\">(%s)</span></li>\n"
                        .formatted(
                                Html.text(Html.sentence(measure.label())),
                                Html.text(e.getKey()),
                                words.html(key, e.getValue(), all)))
                .collect(Collectors.joining());
    }

    private String notes() {
        Set<String> notes = new LinkedHashSet<>(result.notes());
        result.recordings().forEach(r -> notes.addAll(r.notes()));
        if (notes.isEmpty()) {
            return "";
        }
        return "<h3>%s</h3>\n<ul class=\"plain\">\n%s</ul>\n"
                .formatted(
                        words.html("missing.notes"),
                        notes.stream()
                                .map(n -> "<li>" + Html.text(n) + "</li>\n")
                                .collect(Collectors.joining()));
    }
}
