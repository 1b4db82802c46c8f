package hiplevel.report.page;

import hiplevel.exercise.Band;
import hiplevel.exercise.Measure;
import hiplevel.form.Finding;
import hiplevel.imu.Side;
import hiplevel.report.content.ExerciseResult;
import hiplevel.report.content.SettingsInForce;
import hiplevel.session.Algorithms;
import hiplevel.session.SessionSettings;
import hiplevel.words.Saying;
import hiplevel.words.Words;
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
        String sentences = Stream.of(
                        exercises.isEmpty() ? Stream.of("method.drop", "method.cave") : definitions(),
                        exercises.isEmpty() ? Stream.of("method.sides") : sides(),
                        Stream.of("method.verdict"))
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

    /** Of what is watched, each once. */
    private Stream<String> definitions() {
        return exercises.stream()
                .flatMap(e -> e.exercise().watched().keySet().stream().map(m -> definition(e, m)))
                .distinct()
                .filter(words.plain()::has);
    }

    private static String definition(ExerciseResult exercise, Measure measure) {
        Finding.Kind kind = Finding.Kind.of(measure);
        return switch (kind) {
            case PELVIC_DROP -> "method.drop";
            case KNEE_CAVE -> exercise.gait() ? "method.cave-gait" : "method.cave";
            default -> "method." + kind.word();
        };
    }

    private Stream<String> sides() {
        return exercises.stream()
                .map(e -> switch (e.exercise().course().rows()) {
                    case STANCE_LEG -> "method.sides";
                    case MOVING_LEG -> "method.sides.moving";
                    case NO_SIDE -> "method.sides.none";
                })
                .distinct()
                .filter(words.plain()::has);
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
                .map(band ->
                        row(words.say("method.band-of", exercise.exercise().words(), measure.label()), measure, band));
    }

    private String row(String name, Measure measure, Band band) {
        String watch = Html.text(words.amount(measure, band.watch()));
        String flag = Html.text(words.amount(measure, band.flag()));
        return "<tr><th scope=\"row\">%s</th>%s%s%s%s</tr>\n"
                .formatted(
                        Html.text(Words.sentence(name)),
                        cell("method.band-good", words.say("method.below", watch)),
                        cell("level.watch", words.say("method.between", watch, flag)),
                        cell("level.flag", words.say("method.above", flag)),
                        cell("method.band-source", words.html(band.source())));
    }

    private String cell(String key, String html) {
        return "<td data-label=\"%s\">%s</td>".formatted(words.html(key), html);
    }

    private String settings() {
        return setting("method.program", Html.text("Hiplevel " + programVersion))
                + setting(
                        "method.exercise-setting",
                        words.html(settings.exercise()
                                .map(e -> Saying.word("exercise", e))
                                .orElse(Saying.of("method.by-recording"))))
                + setting(
                        "method.side-setting",
                        words.html(settings.side().map(Side::saying).orElse(Saying.of("method.both"))))
                + (settings.heightMetres().isPresent()
                        ? setting(
                                "method.height",
                                words.number(settings.heightMetres().getAsDouble(), 2) + " m")
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
