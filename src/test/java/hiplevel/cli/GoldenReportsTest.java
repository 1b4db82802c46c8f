package hiplevel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import hiplevel.report.ReportSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sample's report says what it said before, and fits the schema. When a change of the results is meant, look through the
 * difference that this test prints, then write the kept reports anew with {@code mvn -B test -Dtest=GoldenReportsTest
 * -Dhiplevel.golden=write} and say in CHANGELOG.md, "Results changed", why and by how much.
 */
class GoldenReportsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final boolean WRITE =
            System.getProperty("hiplevel.golden", "").equals("write");

    @TempDir
    private Path folder;

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("sample-data"))) {
            return files.filter(
                            file -> Files.isDirectory(file) || file.toString().endsWith(".xdf"))
                    .sorted()
                    .toList();
        }
    }

    private static Path kept(Path sample) {
        return GOLDEN.resolve(sample.getFileName().toString().replace(".xdf", "") + ".txt");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theReportSaysWhatItSaidBefore(Path sample) throws IOException {
        Path out = folder.resolve("report");
        Typed typed = Typed.line("analyse", sample.toString(), "--out", out.toString(), "--formats", "json");
        assertThat(typed.code()).as(typed.err()).isZero();
        Path json = out.resolve("report.json");
        assertThat(ReportSchema.faults(Files.readString(json))).isEmpty();
        List<String> said = GoldenReport.of(typed.out(), json);
        if (WRITE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(kept(sample), String.join("\n", said) + "\n");
            return;
        }
        List<String> before = Files.readAllLines(kept(sample));
        if (!said.equals(before)) {
            fail(difference(sample, before, said));
        }
    }

    @Test
    void nothingIsKeptOfASampleThatIsGone() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.toList())
                    .containsExactlyInAnyOrderElementsOf(
                            samples().stream().map(GoldenReportsTest::kept).toList());
        }
    }

    /** Lines that went and lines that came, under their section. */
    private static String difference(Path sample, List<String> before, List<String> now) {
        List<String> lines = new ArrayList<>(List.of(sample + " is reported otherwise than before:"));
        String section = "";
        int b = 0;
        for (String line : now) {
            int there = before.subList(b, before.size()).indexOf(line);
            if (there >= 0) {
                before.subList(b, b + there).forEach(gone -> lines.add("- " + gone));
                b += there + 1;
            } else {
                lines.add("+ " + line);
            }
            if (line.startsWith("# ") && !section.equals(line)) {
                section = line;
                lines.add("  " + line);
            }
        }
        before.subList(b, before.size()).forEach(gone -> lines.add("- " + gone));
        lines.add(
                "If that is meant: mvn -B test -Dtest=GoldenReportsTest -Dhiplevel.golden=write, and say so in CHANGELOG.md");
        return String.join("\n", lines);
    }
}
