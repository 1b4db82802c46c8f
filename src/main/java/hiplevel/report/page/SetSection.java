package hiplevel.report.page;

import hiplevel.asymmetry.SetQuality;
import hiplevel.asymmetry.SideSummary;
import hiplevel.exercise.Course;
import hiplevel.exercise.Measure;
import hiplevel.report.content.ExerciseResult;
import hiplevel.report.content.Level;
import hiplevel.session.SessionSettings;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How steadily the set was done; and the means of what belongs to neither side. */
final class SetSection {
    private static final List<String> COLUMNS = List.of("whose", "tempo", "depth", "consistency", "fatigue");

    private final ExerciseResult exercise;
    private final SessionSettings settings;
    private final PageWords words;

    SetSection(ExerciseResult exercise, SessionSettings settings, PageWords words) {
        this.exercise = exercise;
        this.settings = settings;
        this.words = words;
    }

    /** The means of rows without a side: they have no left and right to stand under. */
    String means() {
        String rows = exercise.sets().stream()
                .flatMap(s -> s.means().entrySet().stream())
                .map(this::mean)
                .collect(Collectors.joining());
        if (rows.isEmpty()) {
            return "";
        }
        String table = """
                <table class="measures%s">
                <caption>%s</caption>
                <thead><tr><th scope="col">%s</th><th scope="col">%s</th></tr></thead>
                <tbody>
                %s</tbody>
                </table>
                """.formatted(
                exercise.primaryMeasures().stream()
                                .anyMatch(m -> exercise.comparison(m).isPresent())
                        ? " small means"
                        : "",
                words.html(
                        "set.means-caption", words.sentence(exercise.exercise().words())),
                words.html("measures.measure"),
                words.html("set.mean"),
                rows);
        return section("set.means", Html.withRoles(table), words.html("set.means-note"));
    }

    private String mean(Map.Entry<Measure, SideSummary> entry) {
        Measure measure = entry.getKey();
        SideSummary summary = entry.getValue();
        String uncertainty = Double.isFinite(summary.halfWidth())
                ? " <span class=\"pm\">± " + words.bare(measure, summary.halfWidth()) + "</span>"
                : "";
        String level = settings.bands()
                .of(exercise.exercise(), measure)
                .map(b -> Level.of(summary.mean(), b))
                .map(l -> "<span class=\"chip %s\">%s</span>".formatted(l.word(), words.html("level." + l.word())))
                .orElse("");
        return """
                <tr><th scope="row">%s<small>%s</small></th><td data-label="%s"><span class="value">%s</span>%s<small>%s%s</small></td></tr>
                """.formatted(
                        Html.text(words.sentence(measure.label())),
                        words.html(measure.description()),
                        words.html("set.mean"),
                        Html.text(words.amount(measure, summary.mean())),
                        uncertainty,
                        level,
                        words.html("measures.n", summary.n()));
    }

    /** One line a leg. */
    String html() {
        if (exercise.sets().isEmpty()) {
            return "";
        }
        String heads = COLUMNS.stream()
                .map(c -> "<th scope=\"col\">" + words.html("set." + c) + "</th>")
                .collect(Collectors.joining());
        String rows = exercise.sets().stream().map(this::row).collect(Collectors.joining());
        String remarks = exercise.sets().stream()
                .flatMap(s -> s.remarks().stream())
                .distinct()
                .map(r -> "<p>" + words.html(r) + "</p>\n")
                .collect(Collectors.joining());
        String table =
                """
                <table class="rows words">
                <caption>%s</caption>
                <thead><tr>%s</tr></thead>
                <tbody>
                %s</tbody>
                </table>
                """.formatted(words.html("set.caption", exercise.exercise().words()), heads, rows);
        return section("set.heading", Html.withRoles(table) + remarks, words.html("set.note"));
    }

    private String section(String heading, String body, String note) {
        return """
                <section>
                <h2>%s</h2>
                %s<p class="note">%s</p>
                </section>
                """.formatted(words.html(heading), body, note);
    }

    private String row(SetQuality set) {
        String counted = exercise.rows(words.plain()).counted(set.repetitions());
        String whose = set.side()
                .map(side -> words.badge(side)
                        + Html.text(counted + " " + exercise.rows(words.plain()).whose(side)))
                .orElseGet(() -> Html.text(counted));
        String cells = Stream.of(
                        Map.entry("tempo", tempo(set)),
                        Map.entry("depth", depth(set)),
                        Map.entry("consistency", consistency(set)),
                        Map.entry("fatigue", fatigue(set)))
                .map(c -> "<td data-label=\"%s\">%s</td>"
                        .formatted(words.html("set." + c.getKey()), Html.text(c.getValue())))
                .collect(Collectors.joining());
        return "<tr><th scope=\"row\">%s</th>%s</tr>\n".formatted(whose, cells);
    }

    private String tempo(SetQuality set) {
        String phases = set.phases().stream()
                .map(p -> words.say(
                        Double.isFinite(p.variation()) ? "set.phase" : "set.phase.once",
                        Course.said(p.word()),
                        words.number(p.meanSeconds(), 1),
                        words.number(100 * p.variation(), 0)))
                .collect(Collectors.joining(", "));
        return set.phases().size() > 1 ? set.tempo() + " (" + phases + ")" : phases;
    }

    private String depth(SetQuality set) {
        return set.depth()
                .map(d -> words.say(
                        Double.isFinite(d.variation()) ? "set.varies" : "set.once",
                        d.measure().label(),
                        words.amount(d.measure(), d.mean()),
                        words.number(100 * d.variation(), 0)))
                .orElse("–");
    }

    private String consistency(SetQuality set) {
        return set.consistency()
                .map(c -> words.say("set.curve", c.measure().label(), words.amount(c.measure(), c.meanSd())))
                .orElse("–");
    }

    private String fatigue(SetQuality set) {
        return set.fatigue()
                .map(f -> words.say(
                        "set.slope",
                        f.measure().label(),
                        words.say(f.measure().unit().slope(f.slope())),
                        words.plain().probability(f.p())))
                .orElse("–");
    }
}
