package hiplevel.report.page;

import hiplevel.imu.Calibration;
import hiplevel.imu.Placement;
import hiplevel.imu.quality.DataQuality;
import hiplevel.kinematics.alignment.Gate;
import hiplevel.kinematics.alignment.SegmentAlignment;
import hiplevel.report.content.ActivitySentence;
import hiplevel.report.content.Numbers;
import hiplevel.report.content.PhasesUsed;
import hiplevel.session.RecordingResult;
import hiplevel.session.SessionResult;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How far the data and the alignment can be trusted: Valid, Attention or Invalid, and why. */
final class QualitySection {
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
        PhasesUsed phases = new PhasesUsed(recording, words.plain());
        String activity = paragraph("note", new ActivitySentence(recording, words.plain()).sentence());
        return data
                + activity
                + (alignment.isEmpty()
                        ? paragraph("note", phases.others())
                        : paragraph("phases", phases.sentence()) + "<div class=\"cards\">\n" + alignment + "</div>\n"
                                + paragraph("note", phases.others()));
    }

    private static String paragraph(String style, String text) {
        return text.isEmpty() ? "" : "<p class=\"%s\">%s</p>\n".formatted(style, Html.text(text));
    }

    private String dataTable(List<DataQuality> all) {
        boolean clocks = all.stream().anyMatch(QualitySection::hasClock);
        return Html.withRoles("""
                <table class="rows words data">
                <caption>%s</caption>
                <thead><tr>%s</tr></thead>
                <tbody>
                %s</tbody>
                </table>
                """.formatted(
                words.html("quality.data-caption"),
                heads("sensor", "verdict", "rate", "samples", "missing", "gap") + (clocks ? heads("clock") : ""),
                all.stream().map(q -> dataRow(q, clocks)).collect(Collectors.joining())));
    }

    private String heads(String... keys) {
        return java.util.Arrays.stream(keys)
                .map(k -> "<th scope=\"col\">" + words.html("quality." + k) + "</th>")
                .collect(Collectors.joining());
    }

    private String dataRow(DataQuality q, boolean clocks) {
        String clock = hasClock(q)
                ? words.number(q.clockSkewPpm(), 0) + " ppm / " + words.number(q.clockResidualMs(), 1) + " ms"
                : "–";
        List<Saying> known = new ArrayList<>(q.reasons());
        q.calibration().map(this::calibrated).ifPresent(known::add);
        String why = known.isEmpty() ? words.say("quality.fine") : words.say(Saying.clauses(known));
        return """
                <tr><th scope="row">%s</th><td class="reason">%s %s</td>%s%s%s%s%s</tr>
                """.formatted(
                        q.sensor()
                                .placement()
                                .map(this::placement)
                                .orElse(Html.name(q.sensor().name()) + ", " + words.html("quality.unknown-place")),
                        trust(q.verdict()),
                        Html.text(Words.sentence(why)),
                        cell("rate", words.number(q.rateHz(), 1) + " Hz"),
                        cell("samples", Integer.toString(q.samples())),
                        cell("missing", Integer.toString(q.missing())),
                        cell("gap", q.missing() == 0 ? "–" : words.number(q.longestGapMs(), 0) + " ms"),
                        clocks ? cell("clock", clock) : "");
    }

    private Saying calibrated(Calibration c) {
        Saying when = c.recorded()
                .map(r -> Saying.of("quality.calibrated-on", words.plain().date(r)))
                .orElse(Saying.verbatim(""));
        return Saying.of("quality.calibrated", c.poses(), when);
    }

    private static boolean hasClock(DataQuality q) {
        return Double.isFinite(q.clockSkewPpm()) || Double.isFinite(q.clockResidualMs());
    }

    private String cell(String key, String html) {
        return "<td data-label=\"%s\">%s</td>".formatted(words.html("quality." + key), html);
    }

    private String trust(DataQuality.Verdict verdict) {
        String word = verdict.name().toLowerCase(Locale.ROOT);
        return "<span class=\"chip %s\">%s</span>".formatted(word, words.html("quality." + word));
    }

    private String placement(Placement placement) {
        return Html.text(words.sentence(placement.saying()));
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
                                words.number(Numbers.CONFIDENCE_95 * Math.toDegrees(a.yawSd()), 1)))
                : "";
        return """
                <article class="card">
                <h3>%s: %s %s</h3>
                <p>%s%s</p>
                %s%s</article>
                """.formatted(
                        words.html("quality.alignment"),
                        words.html(a.placement().saying()),
                        trust(verdict),
                        words.html("quality.alignment-method", a.method().words()),
                        a.method().trusted() ? "" : " <strong>" + words.html("quality.no-verdict") + "</strong>",
                        sd,
                        a.gates().isEmpty() ? "" : gates(a));
    }

    private String gates(SegmentAlignment a) {
        String advice = a.gates().stream()
                .flatMap(gate -> gate.advice().stream())
                .distinct()
                .map(advised -> paragraph("advice", words.sentence(advised) + "."))
                .collect(Collectors.joining());
        return """
                <table class="gates">
                <caption class="hidden">%s</caption>
                <thead><tr>%s</tr></thead>
                <tbody>
                %s</tbody>
                </table>
                %s""".formatted(
                        words.html("quality.gates-caption", a.placement().saying()),
                        heads("gate", "found", "limit", "result"),
                        a.gates().stream().map(this::gate).collect(Collectors.joining()),
                        advice);
    }

    private String gate(Gate gate) {
        return "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td><span class=\"chip %s\">%s</span></td></tr>\n"
                .formatted(
                        words.html(gate.name()),
                        gateNumber(gate, gate.value()),
                        limit(gate),
                        gate.passed() ? "valid" : "attention",
                        words.html(gate.passed() ? "quality.passed" : "quality.failed"));
    }

    /** A gate does not say on which side of its limit it passes; its result does. */
    private String limit(Gate gate) {
        String limit = gateNumber(gate, gate.limit());
        return Double.isFinite(gate.value())
                ? words.html(
                        (gate.value() >= gate.limit()) == gate.passed() ? "quality.at-least" : "quality.at-most", limit)
                : limit;
    }

    /** Shares carry two decimals, angles one. */
    private String gateNumber(Gate gate, double value) {
        return words.number(value, Math.abs(gate.limit()) <= 1 ? 2 : 1);
    }
}
