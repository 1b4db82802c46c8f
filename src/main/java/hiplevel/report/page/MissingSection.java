package hiplevel.report.page;

import hiplevel.report.content.Answer;
import hiplevel.report.content.ExerciseResult;
import hiplevel.report.digest.Unassessed;
import hiplevel.session.SessionResult;
import hiplevel.words.Saying;
import java.util.LinkedHashSet;
import java.util.List;
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

    private String items(ExerciseResult exercise) {
        return Unassessed.all(exercise, words.plain()).stream()
                .map(u -> "<li><b>%s</b>: %s <span class=\"pm\">(%s)</span></li>\n"
                        .formatted(Html.text(u.measures()), Html.text(u.reason()), Html.text(u.count())))
                .collect(Collectors.joining());
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
