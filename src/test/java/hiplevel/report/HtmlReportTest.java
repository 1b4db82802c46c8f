package hiplevel.report;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.report.page.HtmlReport;
import hiplevel.session.SessionResult;
import hiplevel.words.Words;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReportTest {
    private static final String DISCLAIMER =
            "Form feedback for exercise and coaching. Not a medical device: it does not diagnose, treat or prevent injury"
                    + " or disease, and its angles are estimates.";

    static List<SessionResult> everyExample() {
        return List.of(
                ReportExample.squats(), ReportExample.walking(), ReportExample.pelvisOnly(), ReportExample.nothing());
    }

    private static String html(SessionResult result) {
        return new HtmlReport(result, "0.1.0", Words.ENGLISH).text();
    }

    @Test
    void theFirstSentenceSaysWhichSideAndHowMuch() {
        assertThat(html(ReportExample.squats()))
                .contains(
                        "<h1>Standing on the right leg, the pelvis dropped more than on the left: 9.0° against 3.1°;"
                                + " knee cave showed no clear difference between the legs and stayed within its band on average.</h1>")
                .contains("<section class=\"answer flag\">")
                .contains("6 of them went past a band.");
    }

    @Test
    void aDifferenceOnNeitherSideIsGood() {
        assertThat(html(ReportExample.walking()))
                .contains("<section class=\"answer good\">")
                .contains(
                        "<h1>Pelvic drop and knee cave showed no clear difference between the legs and stayed within their"
                                + " bands on average.</h1>")
                .contains("75 gait cycles counted: 37 standing on the left leg, 38 standing on the right leg.");
    }

    @Test
    void tooFewRepetitionsAreSaidInTheAnswer() {
        assertThat(html(ReportExample.pelvisOnly()))
                .contains(
                        "<h1>Pelvic drop has too few repetitions to compare the legs and was on average past its band on both legs.</h1>")
                .contains("not assessed: no thigh sensor was worn");
    }

    @Test
    void whenNothingWasAssessedThePageSaysWhy() {
        assertThat(html(ReportExample.nothing()))
                .contains("<h1>Nothing could be assessed in this recording.</h1>")
                .contains("stand still for 3 s before the first movement.")
                .contains("<span class=\"chip invalid\">Invalid</span> 22 % of the samples are missing")
                .doesNotContain("<svg aria-label");
    }

    @ParameterizedTest
    @MethodSource("everyExample")
    void everyReportSaysThatItIsNoMedicalDevice(SessionResult result) {
        assertThat(html(result)).contains(DISCLAIMER);
    }

    @ParameterizedTest
    @MethodSource("everyExample")
    void thePageNeedsNoNetworkAndNoScript(SessionResult result) {
        String withoutNamespaces = html(result).replaceAll("xmlns(:xlink)?=\"[^\"]*\"", "");
        assertThat(withoutNamespaces)
                .doesNotContain("<script", "<link", "<img", "@import", "http://", "https://")
                .doesNotContainPattern("url\\((?!#)")
                .contains("default-src 'none'");
    }

    @ParameterizedTest
    @MethodSource("everyExample")
    void theBodyIsWellFormedAndEveryIdStandsOnce(SessionResult result) throws Exception {
        String html = html(result);
        String body = html.substring(html.indexOf("<body>"), html.indexOf("</html>"));
        var factory = javax.xml.parsers.DocumentBuilderFactory.newDefaultInstance();
        factory.newDocumentBuilder().parse(new org.xml.sax.InputSource(new StringReader(body)));
        List<String> ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("everyExample")
    void nothingUnknownIsPrintedAsANumber(SessionResult result) {
        // a picture marks what was not assessed by a question mark, and its key says so
        assertThat(html(result).replaceAll(">\\?</text\\s*>", ""))
                .doesNotContain("NaN", "Infinity", "null", "Optional", ">?<");
    }

    @Test
    void whatPeopleNamedIsOnlyText() {
        String html = html(
                ReportExample.squats("\"><img src=x onerror=alert(1)>", "<script>alert('x')</script>&\u0000\u202e"));
        assertThat(html)
                .doesNotContain("<script", "<img", "onerror=alert(1)>\"")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;")
                .contains("<bdi>&quot;&gt;&lt;img src=x onerror=alert(1)&gt;</bdi>");
    }

    @Test
    void aNameOfTenThousandCharactersIsCut() {
        assertThat(html(ReportExample.squats("x".repeat(10_000), "A12"))).doesNotContain("x".repeat(121));
    }

    @Test
    void chartsSayInWordsWhatTheyShowAndTellTheSidesApartWithoutColour() {
        assertThat(html(ReportExample.squats()))
                .contains(
                        "aria-label=\"Chart: pelvic drop from start through turning point to end of a repetition. Left:")
                .contains(">↑ drop<", ">↓ hike<", ">↑ knee cave<", ">↓ knee out<", ">50 % turning point<")
                .contains("stroke-dasharray=\"7,4\"")
                .contains(">L</text", ">R</text");
    }

    @Test
    void inksAllHaveTheirNames() {
        assertThat(html(ReportExample.squats())).doesNotContain("rgb(");
    }

    @Test
    void everyColourOfTheLightSchemeIsSetForDarkToo() {
        String html = html(ReportExample.nothing());
        String[] schemes = html.substring(0, html.indexOf("* { box-sizing")).split("prefers-color-scheme: dark", 2);
        assertThat(colours(schemes[1])).isEqualTo(colours(schemes[0]));
    }

    private static Set<String> colours(String css) {
        return Pattern.compile("(--[a-z-]+):")
                .matcher(css)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void excludedRepetitionsStandInTheTableWithTheirReason() {
        assertThat(html(ReportExample.squats()))
                .contains("1 excluded: repetition 7, shorter than 0.6 s.")
                .contains("excluded: shorter than 0.6 s</td>");
    }

    @Test
    void findingsCarryTheCueThatShowsTheRightMovement() {
        assertThat(html(ReportExample.squats()))
                .contains("Pelvic drop, standing on the right leg")
                .contains("6 of 6 repetitions past the band")
                .contains("<b>Try:</b> keep both hip bones level");
    }

    @Test
    void theAlignmentSaysWhichPhasesItUsedAndWhatElseWasRecognised() {
        assertThat(html(ReportExample.squats()))
                .contains(
                        "Standing still from 0.0 to 4.0\u00a0s was the reference pose; used for alignment: 2 hip hinges"
                                + " (6.7–11.6\u00a0s), 5 leg swings left (12.0–20.9\u00a0s), 5 leg swings right (21.0–29.9\u00a0s).")
                .contains("Also recognised in the recording, not used for alignment: 1 hip hinge (4.2–6.6\u00a0s).");
    }

    @Test
    void withoutStandingStillTheMeanPoseIsNamed() {
        assertThat(html(ReportExample.withoutActivities(ReportExample.squats())))
                .contains(
                        "Nobody stood still, so the mean pose had to be the reference and angles are rough; no movement"
                                + " was found that the alignment could use.");
    }
}
