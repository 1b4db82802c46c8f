package hiplevel.report.page;

import hiplevel.asymmetry.CurveSummary;
import hiplevel.exercise.Band;
import hiplevel.exercise.Measure;
import hiplevel.report.chart.CurveChart;
import hiplevel.report.content.CurveSpans;
import hiplevel.report.content.ExerciseResult;
import hiplevel.session.SessionSettings;
import hiplevel.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The charts of one exercise. */
final class CurvesSection {
    private final ExerciseResult exercise;
    private final SessionSettings settings;
    private final PageWords words;

    CurvesSection(ExerciseResult exercise, SessionSettings settings, PageWords words) {
        this.exercise = exercise;
        this.settings = settings;
        this.words = words;
    }

    String html() {
        List<CurveSummary> curves =
                exercise.curves().stream().filter(c -> !c.sides().isEmpty()).toList();
        if (curves.isEmpty()) {
            return "";
        }
        StringBuilder charts = new StringBuilder();
        for (CurveSummary curve : curves) {
            String id = exercise.exercise().name() + "-" + kind(curve.measure());
            charts.append("<figure>\n<figcaption>%s</figcaption>\n%s\n%s</figure>\n"
                    .formatted(
                            title(curve.measure()),
                            new CurveChart(curve, band(curve.measure()), words.plain()).svg(id),
                            spans(curve)));
        }
        boolean capped = curves.stream()
                .flatMap(c -> c.sides().values().stream())
                .anyMatch(s -> s.repetitions().size() > CurveChart.THIN_CURVES);
        return """
                <section>
                <h2>%s</h2>
                <div class="charts">
                %s</div>
                <p class="note">%s%s%s <span class="pointing">%s</span></p>
                </section>
                """.formatted(
                words.html("curves.heading"),
                charts,
                words.html(exercise.gait() ? "curves.key-gait" : "curves.key", words.say("curves.colours")),
                curves.stream().allMatch(c -> c.telling().isEmpty()) ? "" : " " + words.html("curves.stretches"),
                capped ? " " + words.html("curves.capped", CurveChart.THIN_CURVES) : "",
                words.html("curves.hover"));
    }

    /** Where over the movement the legs differ, in words. */
    private String spans(CurveSummary curve) {
        return new CurveSpans(curve, words.plain())
                .sentences().stream()
                        .map(said -> "<p class=\"telling\">" + Html.text(Words.sentence(said)) + ".</p>\n")
                        .collect(Collectors.joining());
    }

    private String title(Measure measure) {
        return words.html(
                exercise.gait() ? "curves.stance" : exercise.exercise().isHold() ? "curves.hold" : "curves.repetition",
                Words.sentence(words.say("chart." + kind(measure), measure.label())));
    }

    private static String kind(Measure measure) {
        return CurveChart.kind(measure);
    }

    /** A curve shows the band of the primary measure of its segment, whichever value of it the summary is filed under. */
    private Optional<Band> band(Measure measure) {
        return exercise.band(measure, settings.bands())
                .or(() -> exercise.primaryMeasures().stream()
                        .filter(m -> m.segment() == measure.segment())
                        .findFirst()
                        .flatMap(m -> exercise.band(m, settings.bands())));
    }
}
