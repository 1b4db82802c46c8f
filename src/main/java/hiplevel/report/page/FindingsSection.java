package hiplevel.report.page;

import hiplevel.form.Finding;
import hiplevel.report.content.ExerciseResult;
import hiplevel.report.content.Timeline;
import hiplevel.report.digest.FindingGroup;
import java.util.List;
import java.util.stream.Collectors;

/** Findings by what and which leg, the worst first, with the cue that shows the right movement. */
final class FindingsSection {
    private static final int SHOWN = 3;

    private final ExerciseResult exercise;
    private final Timeline timeline;
    private final PageWords words;

    FindingsSection(ExerciseResult exercise, Timeline timeline, PageWords words) {
        this.exercise = exercise;
        this.timeline = timeline;
        this.words = words;
    }

    String html() {
        String groups = FindingGroup.all(exercise).stream().map(this::group).collect(Collectors.joining());
        String body = groups.isEmpty()
                ? "<p>" + words.html("findings.none") + "</p>\n"
                : "<div class=\"cards pair\">\n" + groups + "</div>\n";
        return "<section>\n<h2>%s</h2>\n%s</section>\n".formatted(words.html("findings.heading"), body);
    }

    private String group(FindingGroup shown) {
        List<Finding> group = shown.findings();
        String cues =
                group.stream().map(Finding::cue).distinct().map(words::html).collect(Collectors.joining("; "));
        String first = items(group.subList(0, Math.min(SHOWN, group.size())));
        String rest = group.size() <= SHOWN
                ? ""
                : "<details><summary>%s</summary>\n<ul>\n%s</ul></details>\n"
                        .formatted(
                                words.html("findings.more", group.size() - SHOWN),
                                items(group.subList(SHOWN, group.size())));
        return """
                <article class="card finding">
                <h3>%s%s</h3>
                <p class="note">%s</p>
                <p class="cue"><b>%s</b> %s</p>
                <ul>
                %s</ul>
                %s</article>
                """.formatted(
                        shown.side().map(words::badge).orElse(""),
                        Html.text(shown.heading(words.plain())),
                        words.html(
                                "findings.count",
                                shown.repetitions(),
                                exercise.rows(words.plain()).counted(shown.of())),
                        words.html("findings.try"),
                        cues,
                        first,
                        rest);
    }

    private String items(List<Finding> findings) {
        return findings.stream().map(this::item).collect(Collectors.joining());
    }

    private String item(Finding f) {
        String level = f.severity() == Finding.Severity.FLAG ? "flag" : "watch";
        return "<li><span class=\"chip %s\">%s</span> %s<small>%s</small></li>\n"
                .formatted(
                        level,
                        words.html("level." + level),
                        words.html(f.text()),
                        words.html(
                                exercise.trials().size() > 1 ? "findings.where-trial" : "findings.where",
                                words.number(timeline.seconds(f.trial(), f.fromMicros()), 1),
                                words.number(timeline.seconds(f.trial(), f.toMicros()), 1),
                                f.trial()));
    }
}
