package hiplevel.report.page;

import hiplevel.asymmetry.Comparison;
import hiplevel.asymmetry.SideSummary;
import hiplevel.exercise.Measure;
import hiplevel.imu.Side;
import hiplevel.report.content.Answer;
import hiplevel.report.content.ExerciseResult;
import hiplevel.session.SessionSettings;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The primary measures with left, right, difference and verdict; the others in a smaller table. */
final class MeasuresSection {
    private final ExerciseResult exercise;
    private final SessionSettings settings;
    private final PageWords words;

    MeasuresSection(ExerciseResult exercise, SessionSettings settings, PageWords words) {
        this.exercise = exercise;
        this.settings = settings;
        this.words = words;
    }

    String html() {
        List<Measure> primary = exercise.primaryMeasures();
        List<Comparison> others = exercise.comparisons().stream()
                .filter(c -> !primary.contains(c.measure())
                        && c.left().n() + c.right().n() > 0)
                .toList();
        List<Measure> sided = primary.stream()
                .filter(m ->
                        exercise.exercise().hasSides() || exercise.comparison(m).isPresent())
                .toList();
        if (sided.isEmpty() && others.isEmpty()) {
            return "";
        }
        String rows = sided.stream().map(this::row).collect(Collectors.joining());
        return """
                <section>
                <h2>%s</h2>
                %s<p class="note">%s</p>
                %s</section>
                """.formatted(
                        words.html("measures.heading"),
                        table("", rows),
                        words.html("measures.note"),
                        others.isEmpty() ? "" : more(others));
    }

    private String more(List<Comparison> others) {
        return """
                <details>
                <summary>%s</summary>
                %s</details>
                """.formatted(
                        words.html("measures.more"),
                        table(" small", others.stream().map(this::row).collect(Collectors.joining())));
    }

    private String table(String style, String rows) {
        String heads = Arrays.stream(new String[] {"measure", "left", "right", "difference", "verdict"})
                .map(k -> "<th scope=\"col\">%s%s</th>".formatted(badge(k), headOf(k)))
                .collect(Collectors.joining());
        return Html.withRoles("""
                <table class="measures%s">
                <caption>%s</caption>
                <thead><tr>%s</tr></thead>
                <tbody>
                %s</tbody>
                </table>
                """.formatted(
                style,
                words.html(
                        "measures.caption", words.sentence(exercise.exercise().words())),
                heads,
                rows));
    }

    private String headOf(String column) {
        return switch (column) {
            case "left" -> Html.text(head(Side.LEFT));
            case "right" -> Html.text(head(Side.RIGHT));
            default -> words.html("measures." + column);
        };
    }

    private String head(Side side) {
        return Words.sentence(exercise.rows(words.plain()).head(side));
    }

    private String badge(String column) {
        boolean side = column.equals("left") || column.equals("right");
        return side
                ? "<span class=\"badge %s\" aria-hidden=\"true\">%s</span> "
                        .formatted(column, words.html("letter." + column))
                : "";
    }

    private String row(Measure measure) {
        return exercise.comparison(measure).map(this::row).orElseGet(() -> missing(measure));
    }

    private String missing(Measure measure) {
        Saying reason =
                exercise.notAssessed(measure).keySet().stream().findFirst().orElse(Saying.of("no.value"));
        return """
                <tr>%s<td colspan="4" class="absent">%s</td></tr>
                """.formatted(head(measure), words.html("summary.not-assessed", reason));
    }

    private String row(Comparison c) {
        return """
                <tr>%s%s%s<td class="difference" data-label="%s">%s</td><td class="verdict %s" data-label="%s"><strong>%s</strong><small>%s</small></td></tr>
                """.formatted(
                        head(c.measure()),
                        side(c, Side.LEFT),
                        side(c, Side.RIGHT),
                        words.html("measures.difference"),
                        difference(c),
                        c.verdict().word(),
                        words.html("measures.verdict"),
                        Html.text(words.sentence(c.words())),
                        Html.text(words.sentence(c.because())));
    }

    private String head(Measure measure) {
        return "<th scope=\"row\">%s<small>%s</small></th>"
                .formatted(Html.text(words.sentence(measure.label())), words.html(measure.description()));
    }

    private String side(Comparison c, Side side) {
        SideSummary summary = side == Side.LEFT ? c.left() : c.right();
        String label = Html.text(head(side));
        if (summary.n() == 0) {
            return "<td class=\"absent\" data-label=\"%s\">%s</td>".formatted(label, words.html("not-assessed"));
        }
        String uncertainty = Double.isFinite(summary.halfWidth())
                ? " <span class=\"pm\">± " + words.bare(c.measure(), summary.halfWidth()) + "</span>"
                : "";
        String level = Answer.level(c, side, exercise.band(c.measure(), settings.bands()))
                .map(l -> "<span class=\"chip %s\">%s</span>".formatted(l.word(), words.html("level." + l.word())))
                .orElse("");
        return "<td data-label=\"%s\"><span class=\"value %s\">%s</span>%s<small>%s%s</small></td>"
                .formatted(
                        label,
                        side.word(),
                        Html.text(words.amount(c.measure(), summary.mean())),
                        uncertainty,
                        level,
                        words.html("measures.n", summary.n()));
    }

    private String difference(Comparison c) {
        return c.difference()
                .map(d -> "<span class=\"value\">%s</span> <span class=\"pm\">%s</span>%s"
                        .formatted(
                                Html.text(words.amount(c.measure(), d.value())),
                                words.html(
                                        "interval",
                                        words.bare(c.measure(), d.low()),
                                        words.bare(c.measure(), d.high())),
                                new IntervalLine(c, d, words).svg()))
                .orElse("<span class=\"absent\">" + words.html("measures.no-difference") + "</span>");
    }
}
