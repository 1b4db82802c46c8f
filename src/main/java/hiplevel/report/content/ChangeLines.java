package hiplevel.report.content;

import hiplevel.asymmetry.change.Change;
import hiplevel.asymmetry.change.ComparedWith;
import hiplevel.asymmetry.reliability.DetectableChange;
import hiplevel.exercise.Measure;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What changed since other sessions, of the measures that a coach reads first: a line each. */
public record ChangeLines(List<ExerciseResult> exercises, ComparedWith others, Words words) {
    private static final String GAP = "   ";

    /** One that names the other sessions, then one a measure, with both sides' change. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "summary.compared",
                Saying.list(others.recordings().stream().map(Saying::verbatim).toList())));
        for (ExerciseResult exercise : exercises) {
            for (Measure measure : exercise.primaryMeasures()) {
                line(exercise, measure).ifPresent(lines::add);
            }
        }
        if (lines.size() == 1) {
            lines.add("  " + words.say("summary.compared.nothing"));
        }
        return lines;
    }

    private Optional<String> line(ExerciseResult exercise, Measure measure) {
        List<Change> changes = others.changes().stream()
                .filter(c -> c.exercise().equals(exercise.exercise()) && c.measure() == measure)
                .toList();
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        String said = changes.stream().map(this::said).collect(Collectors.joining(GAP));
        DetectableChange detectable = changes.get(0).detectable();
        String least = words.say(
                detectable.isOwn() ? "summary.change.own" : "summary.change.default",
                measure.unit().of(detectable.minimal()));
        return Optional.of("  " + words.say(measure.label()) + GAP + said + GAP + least);
    }

    private String said(Change change) {
        String whose = change.side()
                .map(side -> new RowWords(change.exercise(), words).whose(side) + " ")
                .orElse("");
        return whose + words.say(change.sentence());
    }
}
