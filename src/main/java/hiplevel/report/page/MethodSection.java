package hiplevel.report.page;

import hiplevel.exercise.Band;
import hiplevel.exercise.Measure;
import hiplevel.exercise.Words;
import hiplevel.imu.Side;
import hiplevel.report.content.ExerciseResult;
import hiplevel.report.content.Numbers;
import hiplevel.report.content.SettingsInForce;
import hiplevel.session.Algorithms;
import hiplevel.session.SessionSettings;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the measures are, which bands and settings were in force. */
final class MethodSection {
    private final SessionSettings settings;
    private final List<ExerciseResult> exercises;
    private final String programVersion;
    private final PageWords words;

    MethodSection(SessionSettings settings, List<ExerciseResult> exercises, String programVersion, PageWords words) {
        this.settings = settings;
        this.exercises = exercises;
        this.programVersion = programVersion;
        this.words = words;
    }

    String html() {
        Stream<String> cave = exercises.stream()
                .map(e -> e.gait() ? "method.cave-gait" : "method.cave")
                .distinct();
        String sentences = Stream.of(
                        Stream.of("method.drop"),
                        exercises.isEmpty() ? Stream.of("method.cave") : cave,
                        Stream.of("method.sides", "method.verdict"))
                .flatMap(keys -> keys)
                .map(key -> "<p>" + words.html(key) + "</p>\n")
                .collect(Collectors.joining());
        return """
                <section>
                <h2>%s</h2>
                %s%s<h3>%s</h3>
                <dl class="settings">
                %s</dl>
                </section>
                """.formatted(
                        words.html("method.heading"), sentences, bands(), words.html("method.setting"), settings());
    }

    private String bands() {
        String rows = exercises.stream()
                .flatMap(e -> e.exercise().measures().stream().flatMap(m -> row(e, m)))
                .collect(Collectors.joining());
        if (rows.isEmpty()) {
            return "";
        }
        return Html.withRoles("""
                <table class="rows words">
                <caption>%s</caption>
                <thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead>
                <tbody>
                %s</tbody>
                </table>
                """.formatted(
                        words.html("method.bands-caption"),
                        words.html("method.band-measure"),
                        words.html("method.band-good"),
                        words.html("level.watch"),
                        words.html("level.flag"),
                        words.html("method.band-source"),
                        rows));
    }

    private Stream<String> row(ExerciseResult exercise, Measure measure) {
        return settings.bands().of(exercise.exercise(), measure).stream()
                .map(band -> row(exercise.exercise().words() + ": " + measure.label(), measure, band));
    }

    private String row(String name, Measure measure, Band band) {
        String watch = Html.text(Numbers.withUnit(measure, band.watch()));
        String flag = Html.text(Numbers.withUnit(measure, band.flag()));
        return "<tr><th scope=\"row\">%s</th>%s%s%s%s</tr>\n"
                .formatted(
                        Html.text(Words.sentence(name)),
                        cell("method.band-good", words.say("method.below", watch)),
                        cell("level.watch", words.say("method.between", watch, flag)),
                        cell("level.flag", words.say("method.above", flag)),
                        cell("method.band-source", Html.text(band.source())));
    }

    private String cell(String key, String html) {
        return "<td data-label=\"%s\">%s</td>".formatted(words.html(key), html);
    }

    private String settings() {
        return setting("method.program", Html.text("Hiplevel " + programVersion))
                + setting(
                        "method.exercise-setting",
                        Html.text(settings.exercise().orElse(words.say("method.by-recording"))))
                + setting(
                        "method.side-setting",
                        Html.text(settings.side().map(Side::word).orElse(words.say("method.both"))))
                + (settings.heightMetres().isPresent()
                        ? setting(
                                "method.height",
                                Numbers.shown(settings.heightMetres().getAsDouble(), 2) + " m")
                        : "")
                + (settings.algorithms().form() == Algorithms.Form.CAUSAL
                        ? setting("method.form", words.html("method.causal"))
                        : "")
                + setting("method.fingerprint", "<code>" + SettingsInForce.fingerprint(settings) + "</code>");
    }

    private String setting(String key, String html) {
        return "<div><dt>%s</dt><dd>%s</dd></div>\n".formatted(words.html(key), html);
    }
}
