package hiplevel.report.page;

import hiplevel.form.Finding;
import hiplevel.imu.Side;
import hiplevel.report.content.ExerciseResult;
import hiplevel.report.content.Timeline;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Findings by what and which leg, the worst first, with the cue that shows the right movement. */
final class FindingsSection {
    private static final int SHOWN = 3;
    private static final List<Optional<Side>> SIDES =
            List.of(Optional.of(Side.LEFT), Optional.of(Side.RIGHT), Optional.empty());

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
        for (String word : exercise.findings().stream()
                .sorted(Comparator.comparing(Finding::kind).thenComparing(Finding::measure))
                .map(Finding::word)
                .distinct()
                .toList()) {
            for (Optional<Side> side : SIDES) {
                List<Finding> group = exercise.findings().stream()
                        .filter(f -> f.word().equals(word) && f.side().equals(side))
                        .sorted(Comparator.comparing(Finding::severity)
                                .thenComparing(Finding::measuredDeg)
                                .reversed())
                        .toList();
                if (!group.isEmpty()) {
                    groups.append(group(side, group));
                }
            }
        }
        String body = groups.isEmpty()
                ? "<p>" + words.html("findings.none") + "</p>\n"
                : "<div class=\"cards pair\">\n" + groups + "</div>\n";
        return "<section>\n<h2>%s</h2>\n%s</section>\n".formatted(words.html("findings.heading"), body);
    }

    private String group(Optional<Side> side, List<Finding> group) {
        long repetitions = group.stream()
                .map(f -> List.of(f.trial(), f.repetition()))
                .distinct()
                .count();
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
                        side.map(words::badge).orElse(""),
                        Html.text(heading(group.get(0))),
                        words.html(
                                "findings.count",
                                repetitions,
                                exercise.rows(words.plain()).counted(all(side))),
                        words.html("findings.try"),
                        cues,
                        first,
                        rest);
    }

    /** {@code Knee cave, left leg}; what has no side is named alone. */
    private String heading(Finding first) {
        String key = "findings." + first.word();
        String what = words.plain().has(key)
                ? words.say(key)
                : words.sentence(first.measure().label());
        return first.side()
                .map(side -> words.say(
                        "findings.side", what, exercise.rows(words.plain()).whose(side)))
                .orElse(what);
    }

    /** Of how many: those of that leg, where rows have one. */
    private long all(Optional<Side> side) {
        return exercise.exercise().hasSides()
                ? side.map(exercise::accepted).orElse(0L)
                : exercise.accepted().size();
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
