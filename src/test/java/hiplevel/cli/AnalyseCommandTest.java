package hiplevel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.RealData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A virtual wearer's recording through the command line; simulated, so that it is there on every machine. */
class AnalyseCommandTest {
    private static final String HEADER =
            "time_s,gyr_x_rad_s,gyr_y_rad_s,gyr_z_rad_s,acc_x_m_s2,acc_y_m_s2,acc_z_m_s2\n";

    @TempDir
    private static Path squats;

    @TempDir
    private Path folder;

    @BeforeAll
    static void aWearerSquatsWithTheirPelvisDroppingOnTheRight() {
        Typed simulated = Typed.line(
                "simulate",
                "--exercise",
                "single-leg-squat",
                "--drop",
                "right-stance=9",
                "--out",
                at(squats, "right-drop"));
        assertThat(simulated.err()).isEmpty();
        assertThat(simulated.code()).isZero();
        assertThat(simulated.out()).startsWith("simulated single-leg squat, seed 1: ");
    }

    @Test
    void aRecordingBecomesAReportAndAnAnswerThatNamesTheSide() {
        Typed answer = Typed.line("analyse", at(squats, "right-drop"), "--out", at(folder, "report"));
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("single-leg squat", "pelvic drop", "asymmetric: more on the right leg");
        assertThat(answer.out()).contains(at(folder, "report/report.html"));
        assertThat(names(folder.resolve("report")))
                .contains(
                        "report.html",
                        "report.pdf",
                        "report.json",
                        "repetitions.csv",
                        "contacts.csv",
                        "angles.csv",
                        "findings.csv");
    }

    @Test
    void twiceGivesTheSameBytesAndFormerFormatsDoNotOutliveTheSecond() throws IOException {
        Typed.line("analyse", at(squats, "right-drop"), "--out", at(folder, "one"));
        Typed.line("analyse", "--out", at(folder, "two"), at(squats, "right-drop"));
        for (String name : names(folder.resolve("one"))) {
            assertThat(folder.resolve("two").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("one").resolve(name));
        }
        Typed again = Typed.line("analyse", at(squats, "right-drop"), "--out", at(folder, "one"), "--formats", "html");
        assertThat(again.code()).isZero();
        assertThat(names(folder.resolve("one"))).containsExactly("report.html");
    }

    @Test
    void jsonIsTheReportItself() throws IOException {
        Typed json = Typed.line("analyse", at(squats, "right-drop"), "--out", at(folder, "out"), "--json");
        assertThat(json.out()).isEqualTo(Files.readString(folder.resolve("out/report.json")));
        assertThat(json.out()).contains("\"hiplevel-report\"");
    }

    @Test
    void aFolderThatHoldsAnythingElseIsLeftAlone() throws IOException {
        Path precious = Files.writeString(folder.resolve("thesis.txt"), "mine");
        Typed refused = Typed.line("analyse", at(squats, "right-drop"), "--out", folder.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("thesis.txt", "give a new or empty folder");
        assertThat(names(folder)).containsExactly("thesis.txt");
        assertThat(precious).hasContent("mine");
    }

    @Test
    void everyRecordingBelowAFolderIsARowAndABrokenOneSaysWhy() throws IOException {
        Path many = Files.createDirectories(folder.resolve("many"));
        copy(squats.resolve("right-drop"), many.resolve("b/squats"));
        Files.createDirectories(many.resolve("a-broken"));
        Files.writeString(many.resolve("a-broken/pelvis.csv"), "");
        Typed one = Typed.line("analyse", "--each", many.toString(), "--out", at(folder, "reports"), "--jobs", "1");
        Typed two = Typed.line("analyse", "--each", many.toString(), "--out", at(folder, "reports-2"), "--jobs", "2");
        assertThat(one.code()).as(one.err()).isZero();
        assertThat(one.out()).contains("1 of 2 recordings analysed");
        List<String> rows = Files.readAllLines(folder.resolve("reports/summary.csv"));
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).startsWith("recording,exit_code,reason,exercise,repetitions_left,repetitions_right");
        assertThat(rows.get(1)).startsWith("a-broken,3,").contains("pelvis.csv");
        assertThat(rows.get(2)).startsWith("b/squats,0,").contains("single-leg-squat", "asymmetric-right-higher");
        assertThat(folder.resolve("reports/b/squats/report.html")).exists();
        assertThat(folder.resolve("reports-2/summary.csv"))
                .hasSameTextualContentAs(folder.resolve("reports/summary.csv"));
        assertThat(two.code()).isZero();
    }

    @Test
    void aFolderWithoutRecordingsIsUnreadable() {
        Typed nothing = Typed.line("analyse", "--each", folder.toString(), "--out", at(folder, "reports"));
        assertThat(nothing.code()).isEqualTo(3);
        assertThat(nothing.err()).contains("no recording lies below this folder");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "an empty file       | ''",
                "a header only       | H",
                "text in a number    | H0,0,0,0,0,0,9.81;0.01,0,zero,0,0,0,9.81",
                "time going backward | H0.1,0,0,0,0,0,9.81;0.0,0,0,0,0,0,9.81",
            })
    void whatCannotBeReadIsASentenceWithFileAndExitCodeThree(String what, String rows) throws IOException {
        Files.writeString(
                folder.resolve("pelvis.csv"), rows.replace("H", HEADER).replace(";", "\n"));
        Typed refused = Typed.line("analyse", folder.toString(), "--out", at(folder, "report"));
        assertThat(refused.code()).as(what + ": " + refused.err()).isEqualTo(3);
        assertThat(refused.err()).contains("pelvis.csv").hasLineCount(1).doesNotContain("Exception", "\tat ");
        assertThat(folder.resolve("report")).doesNotExist();
    }

    @Test
    void aFewSecondsOfStandingAreReadAndNothingIsAssessed() throws IOException {
        StringBuilder standing = new StringBuilder(HEADER);
        for (int i = 0; i < 300; i++) {
            standing.append(i / 100.0).append(",0,0,0,0,0,9.81\n");
        }
        Files.writeString(folder.resolve("pelvis.csv"), standing);
        Typed nothing = Typed.line("analyse", folder.toString(), "--out", at(folder, "report"));
        assertThat(nothing.code()).as(nothing.err()).isEqualTo(6);
        assertThat(nothing.err()).contains("nothing could be assessed: ").doesNotContain("Exception");
        assertThat(folder.resolve("report/report.html")).exists();
    }

    @Test
    void attitudesAreWrittenPerSensorInItsOwnTimes() throws IOException {
        Path recording = RealData.at("ximu3-lower-body");
        for (String form : new String[] {"", "--causal"}) {
            Path file = folder.resolve("attitude" + form + ".csv");
            Typed typed = form.isEmpty()
                    ? Typed.line("orientation", recording.toString(), "--out", file.toString())
                    : Typed.line("orientation", form, "--out", file.toString(), recording.toString());
            assertThat(typed.code()).as(typed.err()).isZero();
            assertThat(typed.out().lines()).hasSize(5).allMatch(l -> Files.exists(Path.of(l)));
            List<String> rows = Files.readAllLines(folder.resolve("attitude" + form + "-left-thigh.csv"));
            assertThat(rows.get(0)).isEqualTo("time_s,w,x,y,z");
            assertThat(rows.get(500)).matches("\\d+\\.\\d{6}(,-?[0-9.E-]+){4}");
        }
        assertThat(folder.resolve("attitude-pelvis.csv")).isNotEmptyFile();
        assertThat(Files.readString(folder.resolve("attitude-pelvis.csv")))
                .isNotEqualTo(Files.readString(folder.resolve("attitude--causal-pelvis.csv")));
    }

    @Test
    void aSimulatedRecordingIsNeverOverwritten() {
        Typed again = Typed.line("simulate", "--exercise", "walking", "--out", at(squats, "right-drop"));
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("already there");
    }

    private static String at(Path folder, String name) {
        return folder.resolve(name).toString();
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(e -> e.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (String name : names(from)) {
            Files.copy(from.resolve(name), to.resolve(name));
        }
    }
}
