package hiplevel.report.page;

import hiplevel.form.Finding;
import hiplevel.imu.Side;
import hiplevel.report.content.ExerciseResult;
import hiplevel.report.content.Numbers;
import hiplevel.report.content.Timeline;
import java.util.Comparator;
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
        StringBuilder groups = new StringBuilder();
        for (Finding.Kind kind : Finding.Kind.values()) {
            for (Side side : Side.values()) {
                List<Finding> group = exercise.findings().stream()
                        .filter(f -> f.kind() == kind && f.stance() == side)
                        .sorted(Comparator.comparing(Finding::severity)
                                .thenComparing(Finding::measuredDeg)
                                .reversed())
                        .toList();
                if (!group.isEmpty()) {
                    groups.append(group(kind, side, group));
                }
            }
        }
        String body = groups.isEmpty()
                ? "<p>" + words.html("findings.none") + "</p>\n"
                : "<div class=\"cards pair\">\n" + groups + "</div>\n";
        return "<section>\n<h2>%s</h2>\n%s</section>\n".formatted(words.html("findings.heading"), body);
    }

    private String group(Finding.Kind kind, Side side, List<Finding> group) {
        long repetitions = group.stream()
                .map(f -> List.of(f.trial(), f.repetition()))
                .distinct()
                .count();
        String cues =
                group.stream().map(Finding::cue).distinct().map(Html::text).collect(Collectors.joining("; "));
        String first = items(group.subList(0, Math.min(SHOWN, group.size())));
        String rest = group.size() <= SHOWN
                ? ""
                : "<details><summary>%s</summary>\n<ul>\n%s</ul></details>\n"
                        .formatted(
                                words.html("findings.more", group.size() - SHOWN),
                                items(group.subList(SHOWN, group.size())));
        return """
                <article class="card finding">
                <h3><span class="badge %s" aria-hidden="true">%s</span> %s</h3>
                <p class="note">%s</p>
                <p class="cue"><b>%s</b> %s</p>
                <ul>
                %s</ul>
                %s</article>
                """.formatted(
                        side.word(),
                        words.html("letter." + side.word()),
                        words.html("findings." + kind.word(), side.word()),
                        words.html(
                                exercise.gait() ? "findings.count-gait" : "findings.count",
                                repetitions,
                                exercise.accepted(side)),
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
                        Html.text(f.text()),
                        words.html(
                                exercise.trials().size() > 1 ? "findings.where-trial" : "findings.where",
                                Numbers.shown(timeline.seconds(f.trial(), f.fromMicros()), 1),
                                Numbers.shown(timeline.seconds(f.trial(), f.toMicros()), 1),
                                f.trial()));
    }
}
