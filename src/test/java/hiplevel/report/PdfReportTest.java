package hiplevel.report;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.report.pdf.PdfReport;
import hiplevel.session.SessionResult;
import hiplevel.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The report on paper. */
class PdfReportTest {
    @TempDir
    private Path folder;

    static List<SessionResult> everyExample() {
        return List.of(
                ReportExample.squats(),
                ReportExample.walking(),
                ReportExample.pelvisOnly(),
                ReportExample.nothing(),
                ReportExample.noneCounts(),
                ReportExample.squats("forty", "A12", 40));
    }

    @ParameterizedTest
    @MethodSource("everyExample")
    void hasTwoToFourPagesEachNumbered(SessionResult result) throws IOException {
        List<String> pages = PdfPages.texts(PdfPages.bytes(result));
        assertThat(pages).hasSizeBetween(2, 4);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("page " + (i + 1) + " of " + pages.size(), "Not a medical device");
        }
    }

    @ParameterizedTest
    @MethodSource("everyExample")
    void everyFontIsEmbeddedAndNothingIsAnImage(SessionResult result) throws Exception {
        byte[] pdf = PdfPages.bytes(result);
        List<String> fonts = PdfPages.told(folder, pdf, "pdffonts");
        assertThat(fonts).hasSizeGreaterThan(2);
        // columns: name, type, encoding, embedded, subset, to unicode
        assertThat(fonts.subList(2, fonts.size()))
                .allSatisfy(f -> assertThat(f).matches(".* Identity-H +yes yes yes .*"));
        assertThat(PdfPages.told(folder, pdf, "pdfimages", "-list")).hasSize(2);
    }

    @Test
    void theFirstPageIsAHandOut() throws IOException {
        assertThat(PdfPages.texts(PdfPages.bytes(ReportExample.squats())).get(0))
                .contains(
                        "A12",
                        "Recorded on 22 November 2026",
                        "Standing on the right leg, the pelvis dropped more than on the left: 9.0° against 3.1°",
                        "Median repetition",
                        "Worst moment",
                        "What went well",
                        "within its band on both sides, 2.2° left and 2.0° right on average",
                        "The one thing to try Keep both hip bones level.",
                        "6 of 6 repetitions past the band",
                        "Measure again about 6 December 2026");
    }

    @Test
    void withoutFindingsThePersonIsToldToGoOn() throws IOException {
        assertThat(PdfPages.texts(PdfPages.bytes(ReportExample.walking())).get(0))
                .contains("Go on like this.")
                .doesNotContain("past the band");
    }

    @Test
    void theOtherPagesHoldWhatThePageHolds() throws IOException {
        String all = String.join(" ", PdfPages.texts(PdfPages.bytes(ReportExample.squats())));
        assertThat(all)
                .contains("Left and right", "5.9° [3.6, 8.2]", "Asymmetric: more on the right leg")
                .contains("Pelvic drop over one repetition", "Knee cave over one repetition", "50 % turning point")
                .contains("Findings and what to try", "6 of 6 repetitions past the band")
                .contains("Repetitions", "excluded: shorter than 0.6 s")
                .contains("Data and alignment", "310 ms during the trial")
                .contains("What was not assessed", "Method and settings");
    }

    @Test
    void whereNoRepetitionCountsEachSaysWhy() throws IOException {
        assertThat(String.join(" ", PdfPages.texts(PdfPages.bytes(ReportExample.noneCounts()))))
                .contains("8 % of the samples are missing");
    }

    @Test
    void fortyRepetitionsAreAllThereOrCounted() throws IOException {
        String all = String.join(" ", PdfPages.texts(PdfPages.bytes(ReportExample.squats("forty", "A12", 40))));
        assertThat(all)
                .satisfiesAnyOf(
                        text -> assertThat(text).contains(" 40 L left "),
                        text -> assertThat(text)
                                .containsPattern("The first \\d+ of 40; all stand in repetitions\\.csv"));
    }

    @Test
    void lettersOfTheWorldCanBeSelected() throws IOException {
        byte[] pdf = PdfPages.bytes(ReportExample.squats("Übung größer", "Jürgen 山田太郎 김민준"));
        assertThat(PdfPages.texts(pdf).get(0)).contains("Jürgen", "山田太郎", "김민준", "Übung größer", "difference");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Hiplevel report, Jürgen 山田太郎 김민준");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"quoted\" and 'quoted' and ) ( \\",
                "=cmd()",
                "",
                " ",
                "\u202eright to left\u202c",
                "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd",
                "line\nbreak\ttab\u0000nul",
                "\ud800 half a character",
                "😀🏃‍♀️"
            })
    void namesDoNoHarm(String name) throws IOException {
        byte[] pdf = PdfPages.bytes(ReportExample.squats(name, name));
        assertThat(PdfPages.texts(pdf)).hasSizeBetween(2, 4);
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("/JavaScript", "/Launch", "/URI");
    }

    @Test
    void aNameOfTenThousandCharactersStaysOnItsLine() throws IOException {
        String name = "x".repeat(10_000);
        List<String> pages = PdfPages.texts(PdfPages.bytes(ReportExample.squats(name, name)));
        assertThat(pages).hasSizeBetween(2, 4);
        assertThat(pages.get(0)).contains("xxx…", "What went well", "Measure again");
        assertThat(pages.get(0).length()).isLessThan(3000);
    }

    @Test
    void aLetterThatNoFontHasIsSaid() throws IOException {
        assertThat(PdfPages.texts(PdfPages.bytes(ReportExample.squats("plain", "\uD80C\uDC00")))
                        .get(0))
                .contains("\uFFFD", "report.html has them all");
        assertThat(PdfPages.texts(PdfPages.bytes(ReportExample.squats())).get(0))
                .doesNotContain("has them all");
    }

    @Test
    void theSameResultGivesTheSameBytes() {
        assertThat(PdfPages.bytes(ReportExample.squats())).isEqualTo(PdfPages.bytes(ReportExample.squats()));
    }

    @Test
    void whenNothingWasAssessedTheFirstPageSaysWhy() throws IOException {
        assertThat(PdfPages.texts(PdfPages.bytes(ReportExample.nothing())).get(0))
                .contains("Nothing could be assessed", "No still phase was found");
    }

    @Test
    void everyLanguageIsPrintedInIts() throws IOException {
        for (Words words : Words.ALL) {
            byte[] pdf = new PdfReport(ReportExample.squats("forty", "A12", 40), "0.1.0", words).bytes();
            assertThat(PdfPages.texts(pdf)).hasSizeBetween(2, 4);
            assertThat(PdfPages.texts(pdf).get(0)).contains(words.say("handout.well"), words.say("handout.try"));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(words.language());
            }
        }
    }

    /** Where the decimal mark is a comma, a comma between two bounds would make four numbers of them. */
    @Test
    void anIntervalIsWrittenAsItsLanguageDoes() throws IOException {
        byte[] pdf = new PdfReport(ReportExample.squats(), "0.1.0", Words.GERMAN).bytes();
        assertThat(String.join(" ", PdfPages.texts(pdf)))
                .containsPattern("\\[\\d+,\\d; \\d+,\\d\\]")
                .doesNotContainPattern("\\[−?\\d+,\\d+, ");
    }
}
