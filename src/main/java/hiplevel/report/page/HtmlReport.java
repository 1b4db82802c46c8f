package hiplevel.report.page;

import hiplevel.exercise.Exercise;
import hiplevel.report.content.Answer;
import hiplevel.report.content.ChangeLines;
import hiplevel.report.content.ExerciseResult;
import hiplevel.report.content.Level;
import hiplevel.report.content.Timeline;
import hiplevel.report.content.Wearer;
import hiplevel.session.RecordingResult;
import hiplevel.session.SessionResult;
import hiplevel.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code report.html}: one file that needs no network and no script. The answer first, then the measures, curves,
 * findings, repetitions, data, and how it was done.
 */
public final class HtmlReport {
    private final SessionResult result;
    private final String programVersion;
    private final PageWords words;

    public HtmlReport(SessionResult result, String programVersion, Words words) {
        this.words = new PageWords(words);
        this.result = result;
        this.programVersion = programVersion;
    }

    /** The whole page. */
    public String text() {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                %s<main>
                %s</main>
                <footer>
                <p class="disclaimer">%s</p>
                <p>%s</p>
                </footer>
                </body>
                </html>
                """.formatted(
                        words.plain().language(),
                        words.html("page.title"),
                        style(),
                        header(),
                        sections(),
                        words.html("page.disclaimer"),
                        words.html("page.footer", programVersion));
    }

    private String header() {
        return """
                <header>
                <p class="brand"><svg viewBox="0 0 32 20" aria-hidden="true"><path d="M2 12 Q16 4 30 12" class="mark"/><circle cx="5" cy="14.5" r="3.5" class="mark-left"/><circle cx="27" cy="14.5" r="3.5" class="mark-right"/></svg> %s</p>
                <dl>%s</dl>
                </header>
                """.formatted(words.html("page.brand") + " <span>" + words.html("page.kind") + "</span>", facts());
    }

    private String facts() {
        Wearer wearer = Wearer.of(result);
        List<String> facts = new ArrayList<>();
        wearer.code().ifPresent(code -> facts.add(fact("page.wearer", Html.name(code))));
        wearer.affectedSide().ifPresent(side -> facts.add(fact("page.affected", words.html(side.saying()))));
        facts.add(fact(
                "page.exercise",
                ExerciseResult.all(result).stream()
                        .map(ExerciseResult::exercise)
                        .map(Exercise::words)
                        .map(words::html)
                        .collect(Collectors.collectingAndThen(Collectors.joining(", "), s -> s.isEmpty() ? "–" : s))));
        facts.add(fact(
                "page.recording",
                result.recordings().stream()
                        .map(RecordingResult::name)
                        .map(Html::name)
                        .collect(Collectors.joining(", "))));
        result.recordings().stream()
                .flatMap(r -> r.facts().start().stream())
                .findFirst()
                .ifPresent(start ->
                        facts.add(fact("page.recorded", Html.name(words.plain().date(start)))));
        return String.join("", facts);
    }

    private String fact(String key, String html) {
        return "<div><dt>%s</dt><dd>%s</dd></div>".formatted(words.html(key), html);
    }

    private String sections() {
        List<ExerciseResult> exercises = ExerciseResult.all(result);
        StringBuilder html = new StringBuilder();
        if (!Answer.anythingAssessed(result)) {
            html.append(nothing());
        }
        for (ExerciseResult exercise : exercises) {
            if (!exercise.accepted().isEmpty() && Answer.anythingAssessed(result)) {
                html.append(answer(exercise, exercises.size() > 1));
                html.append(new FigureSection(exercise, result, words).html());
                html.append(new MeasuresSection(exercise, result.settings(), words).html());
                html.append(new SetSection(exercise, result.settings(), words).means());
                html.append(new CurvesSection(exercise, result.settings(), words).html());
                html.append(new FindingsSection(exercise, new Timeline(result), words).html());
                html.append(new SetSection(exercise, result.settings(), words).html());
            }
            if (!exercise.repetitions().isEmpty()) {
                html.append(new RepetitionsSection(exercise, result.settings(), new Timeline(result), words).html());
            }
        }
        html.append(changes(exercises));
        html.append(new RemarksSection(result, words).html());
        html.append(new QualitySection(result, words).html());
        html.append(new MissingSection(result, exercises, words).html());
        html.append(new MethodSection(result.settings(), exercises, programVersion, words).html());
        return html.toString();
    }

    /** What changed since other sessions, where some were given: the first line names them. */
    private String changes(List<ExerciseResult> exercises) {
        if (result.comparedWith().isEmpty()) {
            return "";
        }
        List<String> lines = new ChangeLines(exercises, result.comparedWith().get(), words.plain()).lines();
        String items = lines.stream()
                .skip(1)
                .map(line -> "<li>" + Html.text(Words.sentence(line.strip())) + "</li>\n")
                .collect(Collectors.joining());
        return """
                <section>
                <h2>%s</h2>
                <p>%s:</p>
                <ul class="plain">
                %s</ul>
                </section>
                """.formatted(words.html("change.heading"), Html.text(Words.sentence(lines.get(0))), items);
    }

    private String answer(ExerciseResult exercise, boolean several) {
        Answer answer = Answer.of(exercise, result.settings(), words.plain());
        String style = answer.level().map(Level::word).orElse("none");
        // green would say that the legs are alike when nothing could tell
        boolean unjudged = answer.level().equals(Optional.of(Level.GOOD)) && !exercise.compared();
        String level = unjudged ? "unjudged" : style;
        String name = several ? Html.text(words.sentence(exercise.exercise().words())) + " · " : "";
        return """
                <section class="answer %s">
                <p class="level">%s%s</p>
                <h1>%s</h1>
                <p class="lead">%s</p>
                </section>
                """.formatted(
                        unjudged ? "none" : style,
                        name,
                        words.html("answer.level." + level),
                        Html.text(answer.sentence()),
                        Html.text(answer.detail()));
    }

    private String nothing() {
        String reasons = Answer.reasons(result).stream()
                .map(r -> "<li>" + words.html(r) + "</li>")
                .collect(Collectors.joining());
        return """
                <section class="answer none">
                <p class="level">%s</p>
                <h1>%s</h1>
                <ul class="lead">%s</ul>
                </section>
                """.formatted(words.html("answer.level.none"), words.html("answer.nothing"), reasons);
    }

    private static String style() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
