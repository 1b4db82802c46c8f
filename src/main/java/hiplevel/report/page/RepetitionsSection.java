package hiplevel.report.page;

import hiplevel.exercise.Measure;
import hiplevel.form.Measured;
import hiplevel.form.MeasuredRepetition;
import hiplevel.repetition.Excluded;
import hiplevel.repetition.Repetition;
import hiplevel.report.content.Exclusions;
import hiplevel.report.content.ExerciseResult;
import hiplevel.report.content.Level;
import hiplevel.report.content.Timeline;
import hiplevel.session.SessionSettings;
import hiplevel.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every repetition with its values; the excluded ones with their reasons. Long tables are folded. */
final class RepetitionsSection {
    private static final int FOLDED_FROM = 30;

    private final ExerciseResult exercise;
    private final SessionSettings settings;
    private final Timeline timeline;
    private final PageWords words;
    private final List<Measure> measures;

    RepetitionsSection(ExerciseResult exercise, SessionSettings settings, Timeline timeline, PageWords words) {
        this.exercise = exercise;
        this.settings = settings;
        this.timeline = timeline;
        this.words = words;
        this.measures = exercise.exercise().measures().stream()
                .filter(exercise::assessed)
                .filter(m -> m != Measure.PAUSE && m != Measure.RISING)
                .toList();
    }

    String html() {
        int rows = exercise.repetitions().size();
        String excluded = Exclusions.words(exercise, words.plain());
        String left = excluded.isEmpty()
                ? ""
                : "<p>%s</p>\n"
                        .formatted(Html.text(Words.sentence(words.say(
                                        "summary.excluded", exercise.excluded().size(), excluded))
                                + "."));
        String body = rows < FOLDED_FROM
                ? table()
                : "<details>\n<summary>%s</summary>\n%s</details>\n"
                        .formatted(words.html("repetitions.unfold", rows), table());
        return """
                <section>
                <h2>%s</h2>
                %s%s<p class="note">%s</p>
                </section>
                """.formatted(
                Html.text(Words.sentence(words.say(
                        "repetitions.heading", exercise.rows(words.plain()).nounSaying()))),
                left,
                body,
                words.html("repetitions.note"));
    }

    private String table() {
        String heads = measures.stream().map(this::head).collect(Collectors.joining());
        String trial = manyTrials() ? "<th scope=\"col\">" + words.html("repetitions.trial") + "</th>" : "";
        return """
                <div class="wide" tabindex="0" role="region" aria-label="%s">
                <table class="rows">
                <caption>%s</caption>
                <thead><tr><th scope="col">%s</th>%s%s<th scope="col">%s <small>s</small></th>%s</tr></thead>
                <tbody>
                %s</tbody>
                </table>
                </div>
                """.formatted(
                        words.html("page.scroll"),
                        words.html("repetitions.caption", exercise.exercise().words()),
                        words.html("repetitions.number"),
                        trial,
                        exercise.exercise().hasSides()
                                ? "<th scope=\"col\">"
                                        + Html.text(exercise.rows(words.plain()).column()) + "</th>"
                                : "",
                        words.html("repetitions.time"),
                        heads,
                        exercise.repetitions().stream().map(this::row).collect(Collectors.joining()));
    }

    private String head(Measure measure) {
        String label = exercise.rows(words.plain()).column(measure);
        String unit = words.say(measure.unit().sign()).strip();
        return "<th scope=\"col\">%s%s</th>"
                .formatted(Html.text(label), unit.isEmpty() ? "" : " <small>" + Html.text(unit) + "</small>");
    }

    private boolean manyTrials() {
        return exercise.trials().size() > 1;
    }

    private String row(MeasuredRepetition measured) {
        Repetition r = measured.repetition();
        String trial = manyTrials() ? "<td>" + measured.trial() + "</td>" : "";
        String cells = r.excluded()
                .map(this::excluded)
                .orElseGet(() -> measures.stream().map(m -> cell(measured, m)).collect(Collectors.joining()));
        return "<tr%s><th scope=\"row\">%s</th>%s%s<td>%s</td>%s</tr>\n"
                .formatted(
                        r.accepted() ? "" : " class=\"excluded\"",
                        r.number(),
                        trial,
                        r.side()
                                .map(side ->
                                        "<td class=\"side\">" + words.badge(side) + words.html(side.saying()) + "</td>")
                                .orElse(""),
                        words.number(timeline.seconds(measured.trial(), r.startMicros()), 1),
                        cells);
    }

    private String excluded(Excluded excluded) {
        return "<td class=\"why\" colspan=\"%s\">%s</td>"
                .formatted(Math.max(1, measures.size()), words.html("repetitions.excluded", excluded.reason()));
    }

    private String cell(MeasuredRepetition measured, Measure measure) {
        Optional<Measured.Value> value = measured.value(measure);
        if (value.isEmpty()) {
            return "<td><span class=\"absent\">–</span></td>";
        }
        if (measure == Measure.LOWERING) {
            return "<td>" + exercise.rows(words.plain()).tempo(measured) + "</td>";
        }
        Level level = exercise.band(measure, settings.bands())
                .map(b -> Level.of(value.get().value(), b))
                .orElse(Level.GOOD);
        String shown = words.bare(measure, value.get().value());
        String marked = level == Level.GOOD
                ? shown
                : "<em class=\"%s\">%s<span class=\"hidden\"> %s</span></em>"
                        .formatted(level.word(), shown, words.html("level." + level.word()));
        String sd = measure.sdColumn().isPresent()
                ? words.plusMinus(measure, value.get().sd())
                : "";
        return "<td>%s%s</td>".formatted(marked, sd.isEmpty() ? "" : " <span class=\"pm\">" + sd + "</span>");
    }
}
