package hiplevel.report.page;

import hiplevel.exercise.Words;
import hiplevel.imu.DataQuality;
import hiplevel.imu.Placement;
import hiplevel.kinematics.Activity;
import hiplevel.kinematics.Gate;
import hiplevel.kinematics.SegmentAlignment;
import hiplevel.report.content.Numbers;
import hiplevel.report.content.Timeline;
import hiplevel.session.RecordingResult;
import hiplevel.session.SessionResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How far the data and the alignment can be trusted: Valid, Attention or Invalid, and why. */
final class QualitySection {
    private static final int SPANS_SHOWN = 8;

    private final SessionResult result;
    private final PageWords words;

    QualitySection(SessionResult result, PageWords words) {
        this.result = result;
        this.words = words;
    }

    String html() {
        boolean several = result.recordings().size() > 1;
        String recordings = result.recordings().stream()
                .map(r -> (several ? "<h3>" + Html.name(r.name()) + "</h3>\n" : "") + recording(r))
                .collect(Collectors.joining());
        return "<section>\n<h2>%s</h2>\n%s</section>\n".formatted(words.html("quality.heading"), recordings);
    }

    private String recording(RecordingResult recording) {
        String data = recording.dataQuality().isEmpty()
                ? "<p>" + words.html("quality.none") + "</p>\n"
                : dataTable(recording.dataQuality());
        String alignment = recording.alignment().stream().map(this::alignment).collect(Collectors.joining());
        return data
                + (alignment.isEmpty() ? "" : "<div class=\"cards\">\n" + alignment + "</div>\n")
                + (recording.activities().isEmpty() ? "" : activities(recording));
    }

    private String dataTable(List<DataQuality> all) {
        return Html.withRoles("""
                <table class="rows words data">
                <caption>%s</caption>
                <thead><tr>%s</tr></thead>
                <tbody>
                %s</tbody>
                </table>
                """.formatted(
                        words.html("quality.data-caption"),
                        heads("sensor", "verdict", "rate", "samples", "missing", "gap", "clock"),
                        all.stream().map(this::dataRow).collect(Collectors.joining())));
    }

    private String heads(String... keys) {
        return java.util.Arrays.stream(keys)
                .map(k -> "<th scope=\"col\">" + words.html("quality." + k) + "</th>")
                .collect(Collectors.joining());
    }

    private String dataRow(DataQuality q) {
        String clock = Double.isFinite(q.clockSkewPpm()) || Double.isFinite(q.clockResidualMs())
                ? Numbers.shown(q.clockSkewPpm(), 0) + " ppm / " + Numbers.shown(q.clockResidualMs(), 1) + " ms"
                : "–";
        String why = q.reasons().isEmpty() ? words.say("quality.fine") : String.join("; ", q.reasons());
        return """
                <tr><th scope="row">%s</th><td class="reason">%s %s</td>%s%s%s%s%s</tr>
                """.formatted(
                        q.sensor()
                                .placement()
                                .map(QualitySection::placement)
                                .orElse(Html.name(q.sensor().name()) + ", " + words.html("quality.unknown-place")),
                        trust(q.verdict()),
                        Html.text(Words.sentence(why)),
                        cell("rate", Numbers.shown(q.rateHz(), 1) + " Hz"),
                        cell("samples", Integer.toString(q.samples())),
                        cell("missing", Integer.toString(q.missing())),
                        cell("gap", Numbers.shown(q.longestGapMs(), 0) + " ms"),
                        cell("clock", clock));
    }

    private String cell(String key, String html) {
        return "<td data-label=\"%s\">%s</td>".formatted(words.html("quality." + key), html);
    }

    private String trust(DataQuality.Verdict verdict) {
        String word = verdict.name().toLowerCase(Locale.ROOT);
        return "<span class=\"chip %s\">%s</span>".formatted(word, words.html("quality." + word));
    }

    private static String placement(Placement placement) {
        return Html.text(Words.sentence(placement.word().replace('-', ' ')));
    }

    private String alignment(SegmentAlignment a) {
        DataQuality.Verdict verdict = a.passed()
                ? DataQuality.Verdict.VALID
                : a.method() == SegmentAlignment.Method.NONE
                        ? DataQuality.Verdict.INVALID
                        : DataQuality.Verdict.ATTENTION;
        String sd = Double.isFinite(a.yawSd())
                ? "<p class=\"note\">%s</p>\n"
                        .formatted(words.html(
                                "quality.alignment-sd",
                                Numbers.shown(Numbers.CONFIDENCE_95 * Math.toDegrees(a.yawSd()), 1)))
                : "";
        return """
                <article class="card">
                <h3>%s: %s %s</h3>
                <p>%s%s</p>
                %s%s</article>
                """.formatted(
                        words.html("quality.alignment"),
                        placement(a.placement()).toLowerCase(Locale.ROOT),
                        trust(verdict),
                        words.html("quality.alignment-method", a.method().words()),
                        a.method().trusted() ? "" : " <strong>" + words.html("quality.no-verdict") + "</strong>",
                        sd,
                        a.gates().isEmpty() ? "" : gates(a));
    }

    private String gates(SegmentAlignment a) {
        String advice = a.gates().stream()
                .map(Gate::advice)
                .filter(text -> !text.isEmpty())
                .distinct()
                .map(text -> "<p class=\"advice\">" + Html.text(text) + "</p>\n")
                .collect(Collectors.joining());
        return """
                <table class="gates">
                <caption class="hidden">%s</caption>
                <thead><tr>%s</tr></thead>
                <tbody>
                %s</tbody>
                </table>
                %s""".formatted(
                        words.html("quality.gates-caption", a.placement().word().replace('-', ' ')),
                        heads("gate", "found", "limit", "result"),
                        a.gates().stream().map(this::gate).collect(Collectors.joining()),
                        advice);
    }

    private String gate(Gate gate) {
        return "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td><span class=\"chip %s\">%s</span></td></tr>\n"
                .formatted(
                        Html.text(gate.name()),
                        Numbers.shown(gate.value(), 2),
                        Numbers.shown(gate.limit(), 2),
                        gate.passed() ? "valid" : "attention",
                        words.html(gate.passed() ? "quality.passed" : "quality.failed"));
    }

    private String activities(RecordingResult recording) {
        Map<String, List<Activity>> groups = recording.activities().stream()
                .collect(Collectors.groupingBy(QualitySection::name, LinkedHashMap::new, Collectors.toList()));
        StringBuilder rows = new StringBuilder();
        groups.forEach((name, all) -> rows.append("<tr><th scope=\"row\">%s</th>%s%s</tr>\n"
                .formatted(
                        Html.text(Words.sentence(name)),
                        cell("when", spans(recording, all)),
                        cell("used", used(all)))));
        return Html.withRoles("""
                <h3>%s</h3>
                <table class="rows words">
                <caption>%s</caption>
                <thead><tr>%s</tr></thead>
                <tbody>
                %s</tbody>
                </table>
                """.formatted(
                        words.html("quality.activities"),
                        words.html("quality.activities-caption"),
                        heads("activity", "when", "used"),
                        rows));
    }

    private static String name(Activity activity) {
        return activity.kind().words()
                + activity.side().map(side -> ", " + side.word()).orElse("");
    }

    private String spans(RecordingResult recording, List<Activity> all) {
        String shown = all.stream()
                .limit(SPANS_SHOWN)
                .map(a -> Numbers.shown(Timeline.seconds(recording, a.fromMicros()), 1) + "–"
                        + Numbers.shown(Timeline.seconds(recording, a.toMicros()), 1))
                .collect(Collectors.joining(", "));
        return all.size() <= SPANS_SHOWN
                ? shown
                : shown + " " + words.html("quality.and-more", all.size() - SPANS_SHOWN);
    }

    private String used(List<Activity> all) {
        long used = all.stream().filter(Activity::used).count();
        return used == 0
                ? words.html("quality.no")
                : used == all.size() ? words.html("quality.yes") : used + " / " + all.size();
    }
}
