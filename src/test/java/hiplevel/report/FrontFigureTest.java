package hiplevel.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.report.content.ExerciseResult;
import hiplevel.report.figure.FrontFigure;
import hiplevel.session.SessionResult;
import hiplevel.words.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The picture from the front, as the page shows it. Its words are checked against the numbers of the tables. */
class FrontFigureTest {
    private static final Pattern PELVIS =
            Pattern.compile("<g [^>]*stroke=\"var\\(--ink\\)\"[^>]*stroke-width=\"6\"\\s*>(<line[^>]*)");

    private static List<FrontFigure> figures(SessionResult session) {
        return FrontFigure.all(ExerciseResult.all(session).get(0), session, Words.ENGLISH);
    }

    private static double of(String line, String attribute) {
        Matcher m = Pattern.compile(" " + attribute + "=\"([-0-9.]+)\"").matcher(line);
        assertThat(m.find()).isTrue();
        return Double.parseDouble(m.group(1));
    }

    @Test
    void thereIsOneForEachStanceLeftFirst() {
        assertThat(figures(ReportExample.squats()))
                .extracting(FrontFigure::title)
                .containsExactly("Standing on the left leg", "Standing on the right leg");
    }

    @Test
    void theWordsTellTheNumbersOfTheMedianAndTheWorstRepetition() {
        assertThat(figures(ReportExample.squats()).get(1).description())
                .startsWith(
                        "Standing on the right leg, seen from the front: the wearer's right is on the left of the picture.")
                .containsPattern(
                        "Median repetition, repetition \\d+, at [\\d.]+ s: left hip \\d+\\.\\d° lower than level \\(± 1\\.8, flag\\)")
                .containsPattern(
                        "Worst moment, repetition \\d+, at [\\d.]+ s: left hip \\d+\\.\\d° lower than level \\(± 1\\.8, flag\\)");
    }

    @Test
    void thePelvisLinesSlopeIsTheNumberWrittenBesideIt() {
        FrontFigure right = figures(ReportExample.squats()).get(1);
        String svg = right.svg("f");
        List<String> lines = PELVIS.matcher(svg).results().map(r -> r.group(1)).toList();
        List<Double> written = Pattern.compile("class=\"angle\"[^>]*>(−?[\\d.]+)°")
                .matcher(svg)
                .results()
                .map(r -> Double.parseDouble(r.group(1).replace('−', '-')))
                .toList();
        assertThat(lines).hasSize(2);
        for (int i = 0; i < 2; i++) {
            String line = lines.get(i);
            boolean rightToLeft = of(line, "x1") < of(line, "x2");
            double down = (rightToLeft ? 1 : -1) * (of(line, "y2") - of(line, "y1"));
            double across = Math.abs(of(line, "x2") - of(line, "x1"));
            assertThat(Math.toDegrees(Math.atan2(down, across))).isCloseTo(written.get(2 * i), within(0.2));
        }
    }

    @Test
    void whatWasNotAssessedIsSaidAndNotDrawnAsMeasured() {
        FrontFigure left = figures(ReportExample.pelvisOnly()).get(0);
        assertThat(left.description()).contains("left knee not assessed");
        assertThat(left.svg("f")).contains(">?<").doesNotContain("stroke=\"var(--left)\"");
    }

    @Test
    void coloursFollowThePageAndSidesCarryTheirLetter() {
        String svg = figures(ReportExample.squats()).get(0).svg("f");
        assertThat(svg)
                .doesNotContain("rgb(")
                .contains("var(--good-zone)")
                .contains(">L<")
                .contains(">R<");
        assertThat(svg).isEqualTo(figures(ReportExample.squats()).get(0).svg("f"));
    }

    @Test
    void withoutAnyValueTheReasonIsSaid() {
        SessionResult nothing = ReportExample.nothing();
        ExerciseResult.all(nothing)
                .forEach(e -> assertThat(FrontFigure.whyNone(e, nothing, Words.ENGLISH))
                        .isPresent());
        SessionResult squats = ReportExample.squats();
        assertThat(FrontFigure.whyNone(ExerciseResult.all(squats).get(0), squats, Words.ENGLISH))
                .isEmpty();
    }
}
